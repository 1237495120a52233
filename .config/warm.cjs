// Runs the joined program once and keeps what the engine compiled on the way: warm.cjs PROGRAM_FOLDER ARGUMENTS...
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

const [node, , folder, ...args] = process.argv;
process.argv = [node, join(folder, 'main.cjs'), ...args];
const { start, cache } = require(join(folder, 'main.cjs'));
const script = start();
process.on('exit', () => writeFileSync(cache, script.createCachedData()));

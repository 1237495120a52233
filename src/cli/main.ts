#!/usr/bin/env node
const [command = 'analyze', ...args] = process.argv.slice(2);
if (command === 'analyze') (await import('./analyze.js')).analyze(args);
else if (command === 'extract') await (await import('./extract.js')).extract();
else if (command === 'normalise') await (await import('./normalise.js')).normalise();
else {
  console.error(`unknown command ${command}`);
  process.exitCode = 2;
}

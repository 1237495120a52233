// Compiles src/ to dist/ and copies the lexicon's data beside its compiled code.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'dist');

rmSync(out, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root], { stdio: 'inherit' });
for (const file of readdirSync(join(root, 'src/lexicon')))
  if (file.endsWith('.json')) cpSync(join(root, 'src/lexicon', file), join(out, 'lexicon', file));

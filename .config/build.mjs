// Compiles src/ to dist/, copies the lexicon's data beside its compiled code, and joins the commands into a few files in
// dist/program/: opening 300 modules one by one would cost as much time as reading five articles.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'dist');
const program = join(out, 'program');

rmSync(out, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root], { stdio: 'inherit' });

await build({
  entryPoints: [join(out, 'cli/main.js')],
  outdir: program,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  logLevel: 'warning',
  // Packages in the older module format call `require`, which a joined file of the newer one does not have.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});

for (const file of readdirSync(join(root, 'src/lexicon')))
  if (file.endsWith('.json'))
    for (const folder of [join(out, 'lexicon'), program])
      copyFileSync(join(root, 'src/lexicon', file), join(folder, file));

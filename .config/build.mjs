// Compiles src/ to dist/, copies the lexicon's data beside its compiled code, and joins the commands into a few files in
// dist/program/: opening 300 modules one by one would cost as much time as reading five articles.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { withTaggerModel, writeTaggerModel } from './tagger-model.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'dist');
const program = join(out, 'program');

rmSync(out, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root], { stdio: 'inherit' });

// The schema library's messages in forty other languages: never shown, and a third of everything to be read at each start.
const withoutTranslations = {
  name: 'without-translations',
  setup: (run) => run.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: 'export {};' })),
};

await build({
  entryPoints: [join(out, 'cli/main.js')],
  outfile: join(program, 'program.cjs'),
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [withoutTranslations, withTaggerModel],
  define: { 'import.meta.url': 'programUrl' },
});

const lexicon = join(out, 'lexicon');
const data = readdirSync(join(root, 'src/lexicon')).filter((file) => file.endsWith('.json'));
for (const file of data) copyFileSync(join(root, 'src/lexicon', file), join(lexicon, file));
// Loading a lexicon checks it. What has passed here is marked, so that the program need not check it again at each start.
for (const file of readdirSync(lexicon))
  if (file.endsWith('.js')) await import(pathToFileURL(join(lexicon, file)).href);
for (const file of data) {
  const checked = { checked: true, ...JSON.parse(readFileSync(join(lexicon, file), 'utf8')) };
  writeFileSync(join(program, file), JSON.stringify(checked));
}

writeTaggerModel(program, pathToFileURL(`${program}/`));

// The launcher, and what the engine compiles in a first run. A run that fails here costs only the time it would have saved.
const source = join(program, 'program.cjs');
writeFileSync(source, readFileSync(source, 'utf8').replace(/^#!.*/, ''));
copyFileSync(join(root, '.config/launch.cjs'), join(program, 'main.cjs'));
chmodSync(join(program, 'main.cjs'), 0o755);
const scratch = mkdtempSync(join(tmpdir(), 'warm-'));
spawnSync(
  process.execPath,
  [join(root, '.config/warm.cjs'), program, 'analyze', join(root, 'seeds'), '-q', '-o', join(scratch, 'out')],
  { stdio: 'ignore', timeout: 60_000 },
);
rmSync(scratch, { recursive: true, force: true });

// Compiles src/ to dist/, copies the lexicon's data beside its compiled code, and joins the commands into a few files in
// dist/program/: opening 300 modules one by one would cost as much time as reading five articles.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

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
  outdir: program,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [withoutTranslations],
  // Packages in the older module format call `require`, which a joined file of the newer one does not have.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
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

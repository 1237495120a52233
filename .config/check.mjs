// One quiet command: types, lint, format, dead code, tests. Prints only what fails, and one line when nothing does.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// What did not change since the last run is not read again; compared by content.
const cache = 'node_modules/.cache/check';
const kept = (step) => ['--cache', '--cache-strategy', 'content', '--cache-location', `${cache}/${step}`];
const bin = (name) => join(root, 'node_modules/.bin', name);
const steps = [
  ['types', bin('tsc'), ['-p', '.config/tsconfig.test.json', '--incremental', '--tsBuildInfoFile', `${cache}/types`]],
  ['lint', bin('eslint'), ['--config', '.config/eslint.config.mjs', ...kept('lint'), 'src', 'test']],
  [
    'format',
    bin('prettier'),
    [
      '--config',
      '.config/prettier.json',
      ...kept('format'),
      '--check',
      '--log-level',
      'warn',
      'src/**/*.ts',
      'test/**/*.ts',
      '.config/*',
    ],
  ],
  ['dead code', bin('knip'), ['--config', '.config/knip.json', '--no-progress']],
  ['tests', bin('vitest'), ['run', '--config', '.config/vitest.config.ts', '--reporter', 'dot']],
];

const run = ([name, command, args]) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let out = '';
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (out += data));
    child.on('close', (code) => resolve({ name, code, out }));
  });

const results = await Promise.all(steps.map(run));
const failed = results.filter((result) => result.code !== 0);
for (const { name, out } of failed) console.error(`== ${name}\n${out.trim()}\n`);
const tests = /Tests\s+(.*)/.exec(results.at(-1).out)?.[1] ?? '';
console.error(
  failed.length ? `check: ${failed.map((f) => f.name).join(', ')} failed` : `check: all green (${tests.trim()})`,
);
process.exit(failed.length ? 1 : 0);

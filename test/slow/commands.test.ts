import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../folder.js';

const MAIN = fileURLToPath(new URL('../../dist/program/main.cjs', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const STORY =
  'Mill opens on the Tarn\n\nTarn Mills and 11 other companies signed the pledge on Monday.\n\n“We are proud of it,” said Ann Li, chief executive of Tarn Mills.\n';
const OTHER =
  'Twelve firms sign pledge\n\nTwelve companies signed the pledge, among them Tarn Mills and Berl Foods.\n\n“We are very proud of it,” Ann Li said.\n';

interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built program. Never throws: how it ended is what is tested. */
function run(
  args: string[],
  { cwd = tmpdir(), input = '', env = {} }: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, NO_COLOR: '1', ...env }, maxBuffer: 1 << 28 };
    const child = execFile(process.execPath, [MAIN, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error ? (typeof error.code === 'number' ? error.code : null) : 0, stdout, stderr });
    });
    child.stdin!.on('error', () => undefined);
    child.stdin!.end(input);
  });
}

const filesOf = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(dir.length + 1), readFileSync(path, 'utf8')]),
  );

describe('how commands end', () => {
  it.each<[string, string[], number, RegExp]>([
    [
      'a path that is not there',
      ['analyze', 'gone'],
      2,
      /gone {2}left out {2}no such file or folder[^]*error: no article could be read from gone/,
    ],
    ['an empty folder', ['analyze', 'none'], 2, /no articles in this folder/],
    ['an unknown option', ['analyze', '--jsn'], 2, /Did you mean --json/],
    ['an unknown level', ['analyze', 'mill', '--fail-on', 'bad'], 2, /info, note, minor, major, critical/],
    ['a bad file, strictly', ['analyze', 'mixed', '--strict'], 2, /e\.txt {2}left out[^]*nothing was written/],
    ['a bad file among good ones', ['analyze', 'mixed', '-o', 'out'], 0, /e\.txt {2}left out {2}the file is empty/],
    ['one article alone', ['analyze', 'mixed/a.txt', '-o', 'out'], 0, /nothing to cross-check|nothing to check/],
    ['a finding over the level', ['analyze', 'mill', '-o', 'out', '--fail-on', 'info'], 1, /Written/],
    ['a folder of something else', ['analyze', 'mill', '-o', 'thesis'], 2, /not empty and holds no earlier result/],
    ['verify without a result', ['verify', 'none'], 1, /interrupted/],
    ['help', ['analyze', '--help'], 0, /^$/],
  ])('%s', async (_name, args, code, told) => {
    const cwd = folderWith({
      'mill/a.txt': STORY,
      'mill/b.txt': OTHER,
      'mixed/a.txt': STORY,
      'mixed/e.txt': '',
      'none/': '',
      'thesis/one.doc': 'x',
    });
    const ran = await run(args, { cwd });
    expect(ran.stderr).toMatch(told);
    expect(ran.code).toBe(code);
    if (args[1] !== '--help') expect(ran.stdout).toBe('');
  });

  it('Ctrl-C ends with 130 and leaves the earlier result as it was', async () => {
    const cwd = folderWith({});
    for (let i = 0; i < 60; i++) cpSync(SEEDS, join(cwd, 'many', `e${i}`), { recursive: true });
    await run(['analyze', 'many/e0', '-o', 'out'], { cwd });
    const before = filesOf(join(cwd, 'out'));
    const child = spawn(process.execPath, [MAIN, 'analyze', 'many', '-o', 'out'], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await new Promise((resolve) => child.stderr.once('data', resolve));
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(130);
    expect(filesOf(join(cwd, 'out'))).toEqual(before);
    expect(readdirSync(cwd).sort()).toEqual(['many', 'out']);
  });

  it('a reader that stops early ends the program without a word', async () => {
    const child = spawn(process.execPath, [MAIN, 'analyze', SEEDS, '--json', '--quiet'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let told = '';
    child.stderr.on('data', (data: Buffer) => (told += data.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
    expect(told).toBe('');
  });
});

describe('articles from standard input', () => {
  const lines = [STORY, OTHER].map((text, i) => JSON.stringify({ id: `p${i}`, text })).join('\n');

  it('are one event beside other paths, and the result can be verified', async () => {
    const cwd = folderWith({ 'mill/a.txt': STORY, 'mill/b.txt': OTHER });
    expect(await run(['analyze', '-', 'mill', '-o', 'out'], { cwd, input: lines })).toMatchObject({ code: 0 });
    expect(readdirSync(join(cwd, 'out/events')).sort()).toEqual(['mill', 'stdin']);
    expect(readFileSync(join(cwd, 'out/events/stdin/texts/p0.txt'), 'utf8')).toBe(STORY);
    expect(await run(['verify', 'out'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    writeFileSync(join(cwd, 'out/events/stdin/texts/p0.txt'), STORY.replace('proud', 'sure'));
    expect(await run(['verify', 'out'], { cwd })).toMatchObject({ code: 1 });
    const ruled = await run(['rule', 'Tarn|Tarn Mills', 'same', '--result', 'out'], { cwd });
    expect(ruled).toMatchObject({ code: 2, stderr: expect.stringMatching(/--rulings DIR/) as unknown });
  });

  it('print as JSON with the source "-"', async () => {
    const { code, stdout } = await run(['analyze', '-', '--json'], { input: lines });
    const { events } = JSON.parse(stdout) as { events: { name: string; articles: { source: string }[] }[] };
    expect([code, ...events.map((e) => [e.name, e.articles.map((a) => a.source)])]).toEqual([0, ['stdin', ['-', '-']]]);
  });

  it.each<[string, string[], string, RegExp]>([
    ['nothing comes', [], '', /standard input \("-"\) is empty/],
    ['too much comes', ['--max-file-size', '0.001'], 'x'.repeat(9000), /stdin {2}left out {2}more than 0\.001 million/],
    ['it should be watched', ['--watch'], STORY, /--watch cannot wait for standard input/],
  ])('end with 2 and a word where %s', async (_name, options, input, word) => {
    const ran = await run(['analyze', '-', ...options, '-o', 'out'], { cwd: folderWith({}), input });
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(word) as unknown });
  });
});

describe('what commands print', () => {
  it('analyze --json prints one document and writes nothing', async () => {
    const cwd = folderWith({ 'mill/a.txt': STORY, 'mill/b.txt': OTHER });
    const { stdout } = await run(['analyze', 'mill', '--json'], { cwd });
    const { events } = JSON.parse(stdout) as { events: { name: string; articles: { source: string }[] }[] };
    expect(events.map((e) => [e.name, e.articles.map((a) => a.source)])).toEqual([
      ['mill', ['mill/a.txt', 'mill/b.txt']],
    ]);
    expect(readdirSync(cwd)).toEqual(['mill']);
  });

  it('explain prints a kind without a result, and a finding of a written one; an unknown one ends with what can be given', async () => {
    const cwd = folderWith({ 'mill/a.txt': STORY, 'mill/b.txt': OTHER });
    expect((await run(['explain', 'quote-wording'], { cwd })).stdout).toMatch(
      /^quote-wording {2}Quotation in other words/,
    );
    expect(await run(['explain', 'abcd'], { cwd })).toMatchObject({ code: 2, stdout: '' });
    await run(['analyze', 'mill', '-o', 'out'], { cwd });
    const { events } = JSON.parse(readFileSync(join(cwd, 'out/dataset.json'), 'utf8')) as {
      events: { findings: { id: string; summary: string }[] }[];
    };
    const [finding] = events[0]!.findings;
    const { stdout, code } = await run(['explain', finding!.id, '--result', 'out'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain(finding!.summary);
    expect(stdout).toMatch(/mill\/[ab]\.txt:\d+:\d+ /);
    expect((await run(['explain', 'no-such-kind', '--result', 'out'], { cwd })).stderr).toMatch(
      /kinds are count-conflict/,
    );
  });

  it('extract answers every line in its place', async () => {
    const lines = [{ id: 'b', text: STORY }, { id: 7, text: 'x' }, { id: 'a', text: '' }, { id: 'c' }].map((line) =>
      JSON.stringify(line),
    );
    const { stdout, code } = await run(['extract', '-'], { input: `${lines.join('\n')}\nno json\n` });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; error?: string });
    expect(answers.map((a) => [a.id, a.error === undefined])).toEqual([
      ['b', true],
      [7, false],
      ['a', true],
      ['c', false],
      [null, false],
    ]);
    expect(code).toBe(0);
  });

  it('one line of five million characters is left out with a word, and the rest goes on', async () => {
    const cwd = folderWith({
      'mill/a.txt': STORY,
      'mill/b.txt': OTHER,
      'mill/big.txt': 'The mill on the Tarn. '.repeat(230_000),
    });
    const { code, stderr } = await run(['analyze', 'mill', '-o', 'out'], { cwd });
    expect(stderr).toMatch(/big\.txt {2}left out {2}5\.1 million characters/);
    expect(code).toBe(0);
  });

  it('an article of half a million characters on one line is read in its time', async () => {
    const cwd = folderWith({
      'mill/big.txt': 'The mill on the Tarn opened on Monday, said Ann Li of Tarn Mills. '.repeat(7_600),
    });
    expect(await run(['extract', 'mill/big.txt'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('the same inputs give the same bytes', () => {
  it('whatever the order of the files, the time zone, the locale and the run', async () => {
    const cwd = folderWith({});
    mkdirSync(join(cwd, 'one/mill'), { recursive: true });
    mkdirSync(join(cwd, 'two/mill'), { recursive: true });
    const names = readdirSync(SEEDS);
    for (const name of names) writeFileSync(join(cwd, 'one/mill', name), readFileSync(join(SEEDS, name)));
    for (const name of [...names].reverse())
      writeFileSync(join(cwd, 'two/mill', name), readFileSync(join(SEEDS, name)));
    await run(['analyze', 'mill', '-o', 'out'], { cwd: join(cwd, 'one'), env: { TZ: 'UTC', LANG: 'C' } });
    await run(['analyze', ...names.map((name) => `mill/${name}`).reverse(), '-o', 'out'], {
      cwd: join(cwd, 'two'),
      env: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(filesOf(join(cwd, 'two/out'))).toEqual(filesOf(join(cwd, 'one/out')));
  });

  it('and none of them holds a path, a user or a host of this machine', async () => {
    const cwd = folderWith({ 'mill/a.txt': STORY, 'mill/b.txt': OTHER });
    await run(['analyze', join(cwd, 'mill'), '-o', join(cwd, 'out')]);
    const all = Object.values(filesOf(join(cwd, 'out'))).join('\n');
    for (const secret of [cwd, tmpdir(), `${hostname()}.`, process.cwd()]) expect(all).not.toContain(secret);
  });

  it('and a written result is found as it was written', async () => {
    const cwd = folderWith({});
    cpSync(SEEDS, join(cwd, 'many/a'), { recursive: true });
    cpSync(SEEDS, join(cwd, 'many/b'), { recursive: true });
    await run(['analyze', 'many', '-o', 'out'], { cwd });
    expect(await run(['verify', 'out'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    writeFileSync(join(cwd, 'many/b', readdirSync(SEEDS)[0]!), 'x');
    expect(await run(['verify', 'out'], { cwd })).toMatchObject({ code: 1 });
  });
});

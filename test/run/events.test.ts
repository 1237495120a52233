import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/model/config.js';
import { readInputs } from '../../src/run/events.js';
import { allOf, folderWith } from '../folder.js';

const STORY = 'The mill on the Tarn opened on Monday after a delay of two years, the owner said.';
const OTHER = 'The dam on the Tarn will be rebuilt from Monday on, the town council said in Albi.';

async function read(...paths: string[]) {
  const inputs = await readInputs(
    paths,
    defaultSettings,
    () => [],
    () => paths[0]!,
  );
  const events = await allOf(inputs.events);
  return {
    events: events.map(({ input }) => `${input.name}: ${input.articles.map((a) => a.id).join(' ')}`),
    articles: events.flatMap(({ input }) => input.articles),
    problems: [...inputs.problems, ...events.flatMap((e) => e.problems)]
      .filter((p) => p.stage !== 'metadata')
      .map((p) => `${p.file}: ${p.reason}`),
    passedOver: Object.fromEntries(inputs.passedOver),
    settings: events.map((e) => e.settings),
  };
}

describe('what a path stands for', () => {
  it('a folder of files is one event, in the order of the names', async () => {
    const folder = folderWith({ 'story/b.txt': STORY, 'story/a.md': OTHER });
    expect((await read(join(folder, 'story'))).events).toEqual(['story: a b']);
  });

  it('a folder of folders is one event for each that holds articles', async () => {
    const folder = folderWith({ 'mill/a.txt': STORY, 'dam/a.txt': OTHER, 'notes/': '' });
    expect((await read(folder)).events).toEqual(['dam: a', 'mill: a']);
  });

  it('files named one by one are one event', async () => {
    const folder = folderWith({ 'mill/a.txt': STORY, 'mill/b.txt': OTHER, 'mill/c.txt': `${OTHER} More.` });
    expect((await read(join(folder, 'mill/c.txt'), join(folder, 'mill/a.txt'))).events).toEqual(['mill: a c']);
  });

  it('two files of one stem keep their whole names as ids', async () => {
    const folder = folderWith({ 'mill/a.txt': STORY, 'mill/a.md': OTHER, 'mill/b.txt': `${OTHER} More.` });
    expect((await read(join(folder, 'mill'))).events).toEqual(['mill: a.md a.txt b']);
  });

  it('a file of NDJSON holds an article a line, and a bad line costs itself alone', async () => {
    const lines = [{ id: 'x', text: STORY, outlet: 'Echo' }, { id: 'y' }, { id: 'z', text: OTHER }]
      .map((line) => JSON.stringify(line))
      .join('\n');
    const { events, problems, articles } = await read(join(folderWith({ 'mill/all.ndjson': lines }), 'mill'));
    expect(events).toEqual(['mill: x z']);
    expect(problems).toEqual([
      'all.ndjson: line 2: no text: expected a field such as text, body or content, found "id"',
    ]);
    expect(articles[0]!.outlet).toBe('Echo');
  });

  it('sources.csv can tell several events apart in one folder, and gives outlet, date and role', async () => {
    const csv = 'file,outlet,published,event,role\na.txt,Echo,2031-05-03,Mill,\nb.txt,,,Dam,reference\n';
    const { events, articles } = await read(
      join(folderWith({ 'all/a.txt': STORY, 'all/b.txt': OTHER, 'all/sources.csv': csv }), 'all'),
    );
    expect(events).toEqual(['Dam: b', 'Mill: a']);
    expect(articles.map((a) => [a.outlet, a.published, a.role])).toEqual([
      [null, null, 'reference'],
      ['Echo', '2031-05-03', 'article'],
    ]);
  });

  it('aliases and rulings beside the articles become the event’s settings', async () => {
    const folder = folderWith({
      'mill/a.txt': STORY,
      'mill/aliases.csv': 'a,b\nTarn,Tarn Mills\n',
      'mill/rulings/ann.csv': 'target,verdict\nabc,dismiss\n',
    });
    expect((await read(join(folder, 'mill'))).settings).toEqual([
      {
        keepFurniture: false,
        aliases: [{ a: 'Tarn', b: 'Tarn Mills', same: true }],
        rulings: [expect.objectContaining({ target: 'abc', who: 'ann' }) as unknown],
        previous: null,
        limits: defaultSettings.limits,
      },
    ]);
  });

  it('two articles of one outlet get labels that can be told apart', async () => {
    const folder = folderWith({
      'mill/a.txt': STORY,
      'mill/b.txt': OTHER,
      'mill/sources.csv': 'file,outlet\na.txt,Echo\nb.txt,Echo\n',
    });
    expect((await read(join(folder, 'mill'))).articles.map((a) => a.label)).toEqual(['Echo (a)', 'Echo (b)']);
  });
});

describe('what is piped in', () => {
  const folder = (): string => folderWith({ 'mill/a.txt': STORY });
  const read = async (paths: string[], written: boolean) => {
    const piped = Buffer.from(OTHER);
    const reading = { written, piped };
    const { events, several } = await readInputs(
      paths,
      defaultSettings,
      () => [],
      () => paths[0]!,
      reading,
    );
    const articles = (await allOf(events)).flatMap(({ input }) =>
      input.articles.map((a) => ({ event: input.name, ...a })),
    );
    return { several, articles: articles.map(({ event, source, original }) => [event, source, original]) };
  };

  it('is an event beside those of other paths, and its texts lie in the result', async () => {
    const mill = join(folder(), 'mill');
    expect(await read([mill, '-', '-'], true)).toEqual({
      several: true,
      articles: [
        ['mill', 'a.txt', undefined],
        ['stdin', 'texts/stdin.txt', null],
      ],
    });
  });

  it('has no source but itself where nothing is written', async () => {
    expect(await read(['-'], false)).toEqual({ several: false, articles: [['stdin', '-', null]] });
  });
});

describe('what cannot be used is told, and the rest goes on', () => {
  it.each<[string, Record<string, string | Buffer>, string]>([
    ['an empty file', { 'x.txt': '' }, 'x.txt: the file is empty'],
    ['a binary file', { 'x.txt': Buffer.from([0, 1, 2, 3, 0, 0, 0, 7, 8]) }, 'x.txt: this is a binary file, not text'],
    [
      'a folder called like a file',
      { 'x.txt/': '' },
      'x.txt: a folder with the name of a text file: rename it, or give it by itself',
    ],
    [
      'a line of five million characters',
      { 'x.txt': 'mill '.repeat(1_000_000) },
      'x.txt: 5.0 million characters are no news article (at most 1.0 million are read, see --max-text): split it, or give one article a line as .ndjson',
    ],
    ['a text that stands twice', { 'x.txt': `${STORY}\n` }, 'x.txt: same text as a.txt; it is counted once'],
    [
      'bytes that are no UTF-8',
      { 'x.txt': Buffer.from('The caf\xe9 on the Tarn opened on Monday.', 'latin1') },
      'x.txt: not valid UTF-8; read as windows-1252',
    ],
  ])('%s', async (_name, extra, problem) => {
    const files = Object.fromEntries(
      Object.entries({ 'a.txt': STORY, ...extra }).map(([name, content]) => [`mill/${name}`, content]),
    );
    const { events, problems } = await read(join(folderWith(files), 'mill'));
    expect(problems).toEqual([problem]);
    expect(events[0]).toContain('mill: a');
  });

  it('a broken link, a missing path and an empty folder', async () => {
    const folder = folderWith({ 'mill/a.txt': STORY, 'none/': '' });
    symlinkSync(join(folder, 'nowhere'), join(folder, 'mill/l.txt'));
    expect((await read(join(folder, 'mill'), join(folder, 'gone'), join(folder, 'none'))).problems).toEqual([
      'l.txt: a link to something that does not exist',
      'gone: no such file or folder',
      expect.stringMatching(/^none: no articles in this folder: \.txt, .* are read$/) as unknown,
    ]);
  });

  it('hidden files, other kinds and earlier results are passed over and counted', async () => {
    const folder = folderWith({
      'mill/a.txt': STORY,
      'mill/.DS_Store': '',
      'mill/a.jpg': '',
      'mill/b.jpg': '',
      'mill/output/run.json': '{}',
      'mill/output/dataset.json': '{}',
    });
    const { events, problems, passedOver } = await read(join(folder, 'mill'));
    expect([events, problems]).toEqual([['mill: a'], []]);
    expect(passedOver).toEqual({ 'hidden file': 1, '.jpg file': 2, 'folder with an earlier result': 1 });
  });

  it('a folder that is reached twice is read once', async () => {
    const folder = folderWith({ 'mill/a.txt': STORY });
    mkdirSync(join(folder, 'again'));
    symlinkSync(join(folder, 'mill'), join(folder, 'again/mill'));
    expect((await read(join(folder, 'mill'), join(folder, 'again'))).events).toEqual(['mill: a']);
  });
});

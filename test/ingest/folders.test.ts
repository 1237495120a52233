// Tables above the folders of several events: one sources.csv for all of them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readInputs, type RunEvent } from '../../src/run/events.js';
import { defaultSettings } from '../../src/model/config.js';

const TEXT = 'Ferry crews walked out on Monday. The union said that all sailings were off until the evening.';
let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'folders-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Record<string, string>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
}

async function read(): Promise<RunEvent[]> {
  const inputs = await readInputs(
    [root],
    defaultSettings,
    () => [],
    (slug) => join(root, 'out', slug),
  );
  const events: RunEvent[] = [];
  for await (const event of inputs.events) events.push(event);
  return events;
}

const tables = (events: readonly RunEvent[]): string[] =>
  events.flatMap(({ problems }) =>
    problems.flatMap((p) => (p.file.endsWith('.csv') ? [`${p.file}: ${p.reason}`] : [])),
  );

describe('tables above a folder of folders', () => {
  it('speak of articles by folder and file', async () => {
    write({
      'ferries/a.txt': TEXT,
      'ferries/b.txt': `${TEXT} Corrected on Tuesday.`,
      'mills/a.txt': `A mill burned. ${TEXT}`,
      'sources.csv': 'file,outlet,version_of\nferries/a.txt,Tarn Gazette,\nferries/b.txt,Tarn Gazette,ferries/a.txt\n',
      'aliases.csv': 'a,b,same\nSeafarers,Seafarers’ League,yes\n',
    });
    const events = await read();
    const sources = events.map(({ input }) => input.articles.map((a) => [a.file, a.outlet, a.versionOf]));
    expect(sources).toEqual([
      [
        ['a.txt', 'Tarn Gazette', null],
        ['b.txt', 'Tarn Gazette', 'a.txt'],
      ],
      [['a.txt', null, null]],
    ]);
    expect(events.map(({ settings }) => settings.aliases.length)).toEqual([1, 1]);
    expect(tables(events)).toEqual([]);
  });

  it('give way to a table beside the articles', async () => {
    write({
      'ferries/a.txt': TEXT,
      'ferries/sources.csv': 'file,outlet\na.txt,Near\n',
      'mills/a.txt': `A mill burned. ${TEXT}`,
      'sources.csv': 'file,outlet\nferries/a.txt,Far\nmills/a.txt,Far\n',
    });
    expect((await read()).map(({ input }) => input.articles[0]!.outlet)).toEqual(['Near', 'Far']);
  });

  it('tell what is wrong in them once, where they lie', async () => {
    write({
      'ferries/a.txt': TEXT,
      'mills/a.txt': `A mill burned. ${TEXT}`,
      'sources.csv': 'file,outlet\nfairies/a.txt,Tarn Gazette\n',
    });
    expect(tables(await read())).toEqual([
      'sources.csv: line 2, column 1: expected the name of a file beside sources.csv; there is no "fairies/a.txt"',
    ]);
  });
});

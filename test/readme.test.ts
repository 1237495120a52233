import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeProgram } from '../src/cli/program.js';
import { kinds } from '../src/check/kinds.js';
import { about } from '../src/measure/about.js';
import { tables } from '../src/report/csv/index.js';
import { renderAll } from '../src/report/index.js';
import { findingKinds } from '../src/model/finding.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The cells of the table under a header row, without the code marks. */
function rowsUnder(header: string): string[][] {
  const [, rest = ''] = readme.split(`${header}\n`);
  const lines = rest.split('\n').slice(1);
  const table = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('|')),
  );
  return table.map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

describe('the README', () => {
  it('has a row for every kind of finding, in the words the report uses', () => {
    const expected = findingKinds.map((kind) => [kind, kinds[kind].title, kinds[kind].line]);
    expect(rowsUnder('| kind | title | shows |').sort()).toEqual(expected.sort());
  });

  it('names every file that a run writes', () => {
    const written = renderAll({ dataset: { schemaVersion: '', events: [], problems: [] }, texts: new Map() });
    const named = rowsUnder('| file | what |').map(([file]) => file);
    expect(named.sort()).toEqual([...written.map((w) => w.file), 'run.json'].sort());
  });

  it('has a row for every option of analyze, in the words of its help', () => {
    const analyze = makeProgram(() => undefined).commands.find((command) => command.name() === 'analyze')!;
    const expected = analyze.options.map(({ flags, description }) => [flags, description]);
    expect(rowsUnder('| option | does |')).toEqual(expected);
  });

  it('has a row for every command, each an npm script, for the self-test and the benchmark', () => {
    const named = rowsUnder('| command | does |').map(([call]) => /^npm run (?:-s )?(\w+)/.exec(call!)?.[1]);
    const commands = makeProgram(() => undefined).commands.map((command) => command.name());
    const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(named).toEqual([...commands, 'selftest', 'bench']);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  it('has a row for every measure, in the words the dataset uses', () => {
    const expected = Object.values(about).map(({ title, definition }) => [title, definition]);
    expect(rowsUnder('| measure | counts |')).toEqual(expected);
  });

  it('shows pictures that are there', () => {
    const pictures = Array.from(readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g), (m) => m[1]!);
    expect(pictures.length).toBeGreaterThan(0);
    for (const path of pictures) expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
  });

  it('describes the tables as the data package does', () => {
    const rows = new Map(rowsUnder('| file | what |').map(([file, what]) => [file, what]));
    for (const table of tables) expect(rows.get(`${table.name}.csv`)).toBe(table.title);
  });
});

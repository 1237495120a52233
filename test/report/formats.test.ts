import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { tables } from '../../src/report/csv/index.js';
import { rowObjects, type Cell } from '../../src/report/csv/table.js';
import { renderers } from '../../src/report/index.js';
import { renderJsonl } from '../../src/report/jsonl.js';
import { eventSources } from '../../src/report/sources.js';
import { renderSqlite } from '../../src/report/sqlite.js';
import { loadFormats, loadSqlite } from '../../src/run/formats.js';
import { ferries, nothing } from './fixture.js';

const input = ferries();
const event = input.dataset.events[0]!;
const sources = eventSources(event, input.texts.get(event.id));

/** What a reader such as pandas makes of a cell, by the type that the data package gives it. */
function typed(cell: string, type: string): Cell {
  if (cell === '') return null;
  if (type === 'integer' || type === 'number') return Number(cell);
  if (type === 'boolean') return cell === 'true';
  return cell.replace(/^'(?=[=+\-@\t\r])/u, '');
}

describe('the same rows in every format', () => {
  const csv = new Map(renderers.csv(input).map((f) => [f.file, f.content]));
  const jsonl = new Map(renderJsonl(input).map((f) => [f.file, f.content]));

  it.each(tables)('$name: CSV read back and JSON Lines have the values of the dataset', (table) => {
    const rows = rowObjects(table, event, sources).map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === '' ? null : cell])),
    );
    const read: Record<string, string>[] = parse(csv.get(`${table.name}.csv`)!, { columns: true, bom: true });
    const types = new Map(table.columns.map(({ name, type }) => [name, type]));
    expect(
      read.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, typed(v, types.get(k)!)]))),
    ).toEqual(rows);
    const lines = jsonl.get(`jsonl/${table.name}.jsonl`)!.split('\n').slice(0, -1);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rowObjects(table, event, sources));
  });
});

interface Query {
  prepare: (sql: string) => { all: () => Record<string, unknown>[]; pluck: () => { all: () => unknown[] } };
}

/** The package is optional: where it is not installed or not built, there is nothing to ask. */
const Sqlite = (() => {
  try {
    loadSqlite();
    return createRequire(import.meta.url)('better-sqlite3') as new (file: Buffer) => Query;
  } catch {
    return undefined;
  }
})();

describe.skipIf(!Sqlite)('dataset.sqlite', () => {
  const made = renderSqlite(loadSqlite(), input)[0]!;
  const db = new Sqlite!(made.content);

  it('has every table with as many rows, and no reference that leads nowhere', () => {
    for (const table of tables)
      expect(db.prepare(`SELECT count(*) FROM "${table.name}"`).pluck().all()).toEqual([
        rowObjects(table, event, sources).length,
      ]);
    expect(db.prepare('SELECT * FROM pragma_foreign_key_check').all()).toEqual([]);
    const keys = db.prepare(`SELECT "from", "table" FROM pragma_foreign_key_list('quotes')`).all();
    expect(keys).toContainEqual({ from: 'article', table: 'articles' });
  });

  it('finds words of quotations and articles, and keeps a formula and a script as they stand in the text', () => {
    const found = `SELECT quotes.speaker FROM quotes_fts JOIN quotes ON quotes.rowid = quotes_fts.rowid WHERE quotes_fts MATCH 'neighbours'`;
    expect(db.prepare(found).all()).toEqual([{ speaker: 'Ida Rask' }]);
    const text = `SELECT a.text FROM articles_fts JOIN articles a ON a.rowid = articles_fts.rowid WHERE articles_fts MATCH 'alert'`;
    expect(db.prepare(text).pluck().all()).toEqual([input.texts.get('ferries')!.get('wire')]);
    expect(db.prepare(`SELECT name FROM companies WHERE status = 'absent'`).pluck().all()).toEqual(['=Fjordbus']);
  });

  it('gives the same bytes again, leaves the texts out with excerpts, and survives an empty dataset', () => {
    expect(renderSqlite(loadSqlite(), ferries())[0]!.content.equals(made.content)).toBe(true);
    const bare = new Sqlite!(renderSqlite(loadSqlite(), { ...ferries(), excerpts: true })[0]!.content);
    expect(bare.prepare('SELECT DISTINCT text FROM articles').pluck().all()).toEqual([null]);
    expect(renderSqlite(loadSqlite(), nothing())[0]!.content.length).toBeGreaterThan(0);
  });
});

it('says how to get the package where it is missing, and which formats there are', () => {
  const missing = (): never => {
    throw new Error("Cannot find module 'better-sqlite3'");
  };
  expect(() => loadSqlite(missing)).toThrow(/needs the package better-sqlite3.*\n.*npm install better-sqlite3/u);
  expect(() => loadFormats('jsonl,sql')).toThrow(/no format is called "sql"\nGive jsonl or sqlite/u);
});

describe('annotations.jsonld', () => {
  interface Annotation {
    id: string;
    type: string;
    body: { value: string }[];
    target: { source: string; selector: { type: string; exact?: string; start?: number }[] };
  }
  const read = (): { '@context': string; total: number; first: { items: Annotation[] } } =>
    JSON.parse(renderers.annotations(input)[0]!.content) as never;

  it('annotates only articles with a web address, never a javascript: one', () => {
    const { items } = read().first;
    expect(new Set(items.map((item) => item.target.source))).toEqual(new Set(['https://post.example/ferries']));
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    expect(read()).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', total: items.length });
  });

  it('selects the words by themselves and by their place', () => {
    const item = read().first.items.find(({ id }) => id.includes('f-elision'))!;
    const text = input.texts.get('ferries')!.get('post')!;
    expect(item.body[0]!.value).toContain('five words more');
    expect(item.target.selector).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: 'We will switch off our engines in port,',
        prefix: expect.stringMatching(/eight other lines\.\n\n“$/) as unknown,
        suffix: expect.stringMatching(/^” Rask said in/) as unknown,
      },
      {
        type: 'TextPositionSelector',
        start: text.indexOf('We will'),
        end: text.indexOf('” Rask'),
      },
    ]);
  });
});

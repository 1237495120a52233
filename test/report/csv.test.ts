import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { tables } from '../../src/report/csv/index.js';
import { renderers, type RenderInput } from '../../src/report/index.js';
import { ferries } from './fixture.js';

type Row = Record<string, string>;

const rowsOf = (name: string, input: RenderInput = ferries()): Row[] =>
  parse(renderers.csv(input).find((f) => f.file === `${name}.csv`)!.content, { columns: true, bom: true });

/** Read as Excel and Python do: outside of quotation marks a line feed, a return or both end a row. */
function readLoosely(content: string): string[][] {
  const cells = [...content.replace(/^\uFEFF/u, '').matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|\r|\n|$)/gu)];
  const rows: string[][] = [[]];
  for (const [, cell, end] of cells) {
    rows.at(-1)!.push(cell!.startsWith('"') ? cell!.slice(1, -1).replaceAll('""', '"') : cell!);
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.join('') !== '');
}

describe('csv', () => {
  it('opens in a spreadsheet: BOM, CRLF, no cell that is taken for a formula', () => {
    const { content } = renderers.csv(ferries()).find((f) => f.file === 'companies.csv')!;
    expect(content.startsWith('\uFEFFevent,company,name')).toBe(true);
    expect(content.match(/\r\n/g)).toHaveLength(3);
    expect(content).toContain("'=Fjordbus");
  });

  it('keeps a row whole for readers that end one at any line break', () => {
    const input = ferries();
    const [article] = input.dataset.events[0]!.articles;
    Object.assign(article!, { title: 'Ferries\nstop', author: 'Ida\rRask', outlet: 'Gull\r\nPost' });
    for (const { file, content } of renderers.csv(input)) {
      const [head, ...rows] = readLoosely(content);
      expect(rows.map((row) => row.length).filter((n) => n !== head!.length)).toEqual([]);
      if (file === 'articles.csv') expect(rows[0]).toEqual(expect.arrayContaining(['Ferries\nstop', 'Gull\r\nPost']));
    }
  });

  it('writes one row an observation', () => {
    const rows = Object.fromEntries(tables.map(({ name }) => [name, rowsOf(name).length]));
    expect(rows).toEqual({
      articles: 3,
      companies: 2,
      mentions: 4,
      memberships: 2,
      people: 1,
      quotes: 2,
      principles: 2,
      counts: 2,
      findings: 4,
      evidence: 7,
      coverage: 6,
      sentences: 2,
      drift: 1,
      dropped: 1,
      measures: 2,
      voices: 2,
      shared: 0,
      reference: 0,
      headlines: 0,
      prominence: 0,
      hedges: 0,
      claims: 0,
      criticism: 0,
      actors: 0,
      codebook: tables.reduce((n, table) => n + table.columns.length, 0),
    });
  });

  it('joins without an orphan: every foreign key is a key of its table', () => {
    for (const { name, foreignKeys = [] } of tables)
      for (const { fields, table, reference } of foreignKeys) {
        const known = new Set(rowsOf(table).map((row) => reference.map((f) => row[f]).join('/')));
        for (const row of rowsOf(name)) expect(known).toContain(fields.map((f) => row[f]).join('/'));
      }
  });

  it.each(tables)('$name has no column twice', ({ columns }) => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has no key twice', () => {
    for (const { name, primaryKey } of tables) {
      if (!primaryKey) continue;
      const keys = rowsOf(name).map((row) => primaryKey.map((f) => row[f]).join('/'));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it.each([
    ['companies', 'Nordvik Lines', '2', 'courier'],
    ['people', 'Ida Rask', '1', ''],
    ['principles', 'switch off engines in port', '2', ''],
  ])('says in %s.csv on how many origins and which article %s rests', (table, name, origins, depends_on) => {
    const row = rowsOf(table).find((r) => r['name'] === name);
    expect(row).toMatchObject({ origins, depends_on });
  });

  it('says where the words of a finding stand, and in whose voice', () => {
    const [first] = rowsOf('evidence').filter((row) => row['finding'] === 'f-elision');
    expect(first).toMatchObject({
      article: 'courier',
      line: '4',
      column: '2',
      paragraph: '3',
      zone: 'body',
      voice: 'quoted',
    });
    expect(first!['suffix']).toMatch(/^” said Ida Rask/);
    expect(rowsOf('evidence')[0]).toMatchObject({ article: 'wire', voice: 'own' });
  });

  it('says on which page of its file a span begins, in the last column, and nothing where there are no pages', () => {
    const { start } = ferries().dataset.events[0]!.findings[1]!.sides[0]!.evidence[0]!;
    const pageWith = (pages?: number[]): string => {
      const input = ferries();
      for (const article of input.dataset.events[0]!.articles) if (pages) article.pages = pages;
      return rowsOf('evidence', input).find((r) => r['finding'] === 'f-elision')!['page']!;
    };
    expect(pageWith()).toBe('');
    expect(pageWith([0, start + 1])).toBe('1');
    expect(pageWith([0, start])).toBe('2');
    expect(pageWith([0, 1, 1, start + 1])).toBe('3');
    expect(tables.map(({ columns }) => columns.findIndex(({ name }) => name === 'page') + 1)).toEqual(
      tables.map(({ columns }) => (columns.some(({ name }) => name === 'line') ? columns.length : 0)),
    );
  });

  it('counts an emoji before the words as two UTF-16 units and one code point', () => {
    const plain = ferries();
    const shifted = ferries();
    const evidence = shifted.dataset.events[0]!.findings[1]!.sides[0]!.evidence[0]!;
    evidence.start += 2;
    evidence.end += 2;
    const texts = shifted.texts.get('ferries') as Map<string, string>;
    texts.set('courier', `🚢${texts.get('courier')!}`);
    const of = (input: RenderInput): Row => rowsOf('evidence', input).find((r) => r['finding'] === 'f-elision')!;
    const shift = (column: string): number => Number(of(shifted)[column]) - Number(of(plain)[column]);
    expect([shift('start'), shift('end'), shift('start_code_point'), shift('end_code_point')]).toEqual([2, 2, 1, 1]);
  });
});

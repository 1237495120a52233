import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/model/config.js';
import { analyzeEvent } from '../../src/pipeline.js';
import { renderAll } from '../../src/report/index.js';
import { readInputs } from '../../src/run/events.js';
import { renderInput } from '../../src/run/result.js';
import { allOf } from '../folder.js';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const SHIFTED = readdirSync(SEEDS).find((name) => name.startsWith('003'))!;

type Row = Record<string, string>;

/** The CSV tables of a run over the samples, with `before` put in front of one of them. */
async function tablesOf(before: string): Promise<(name: string) => Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  cpSync(SEEDS, folder, { recursive: true });
  writeFileSync(join(folder, SHIFTED), before + readFileSync(join(SEEDS, SHIFTED), 'utf8'));
  const inputs = await readInputs(
    [folder],
    defaultSettings,
    () => [],
    () => folder,
  );
  const [run] = await allOf(inputs.events);
  rmSync(folder, { recursive: true });
  const files = renderAll(renderInput(run!, analyzeEvent(run!.input, run!.settings).event, []));
  return (name) => parse(files.find(({ file }) => file === name)!.content, { columns: true, bom: true });
}

describe('offsets', async () => {
  const plain = await tablesOf('');
  const shifted = await tablesOf('😀');
  const moves = (table: string, column: string): string[] => {
    const of = (rows: Row[]): number[] =>
      rows.filter(({ article }) => SHIFTED.startsWith(article!)).map((row) => Number(row[column]));
    // What begins with the text takes the new character in; everything after it moves.
    const before = of(plain(table)).filter((offset) => offset > 40);
    const after = of(shifted(table)).filter((offset) => offset > 42);
    expect(after.length).toBeGreaterThan(5);
    return [...new Set(after.map((offset, i) => String(offset - before[i]!)))];
  };

  it('move by two UTF-16 units and one code point where an emoji is put before an article', () => {
    expect(moves('quotes.csv', 'start')).toEqual(['2']);
    expect(moves('quotes.csv', 'end')).toEqual(['2']);
    expect(moves('quotes.csv', 'start_code_point')).toEqual(['1']);
    expect(moves('quotes.csv', 'end_code_point')).toEqual(['1']);
  });

  it.each([
    ['as it is', plain],
    ['shifted', shifted],
  ])('every row of evidence joins its finding and its article: %s', (_name, tables) => {
    const keys = (table: string, column: string): Set<string> =>
      new Set(tables(table).map((row) => `${row['event']} ${row[column]}`));
    const [findings, articles] = [keys('findings.csv', 'finding'), keys('articles.csv', 'article')];
    const rows = tables('evidence.csv');
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      expect(findings).toContain(`${row['event']} ${row['finding']}`);
      expect(articles).toContain(`${row['event']} ${row['article']}`);
    }
  });
});

import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { codings, sharedCodings, units } from '../../src/report/csv/codings.js';
import { tables } from '../../src/report/csv/index.js';
import { renderers } from '../../src/report/index.js';
import { findingKinds } from '../../src/model/finding.js';
import { seedEvent, seeds } from '../measure/analyse.js';
import { ferries } from './fixture.js';

type Row = Record<string, string>;
const files = new Map(renderers.csv(ferries()).map(({ file, content }) => [file, content]));
const rowsOf = (file: string, of = files): Row[] => parse(of.get(file)!, { columns: true, bom: true });

/** The tables of the sample articles, whole. */
const samples = (): Map<string, string> => {
  const dataset = { schemaVersion: '', events: [seedEvent()], problems: [] };
  const texts = new Map([[seedEvent().id, new Map(Object.entries(seeds))]]);
  return new Map(renderers.csv({ dataset, texts }).map(({ file, content }) => [file, content]));
};
const book = rowsOf('codebook.csv');

describe('codebook.csv', () => {
  it('has every variable of every table, itself included, once and in order', () => {
    const expected = tables.flatMap((table) => table.columns.map((column) => `${table.name}.${column.name}`));
    expect(book.map((row) => `${row['table']}.${row['variable']}`)).toEqual(expected);
    expect(new Set(expected).size).toBe(expected.length);
  });

  it('says of each its unit, level, values, rule and a counter-example', () => {
    for (const row of book) for (const value of Object.values(row)) expect(value, JSON.stringify(row)).not.toBe('');
  });

  it('takes the values from what the program itself checks with', () => {
    const of = (name: string): Row => book.find((row) => `${row['table']}.${row['variable']}` === name)!;
    expect(of('findings.kind')['values']).toBe(findingKinds.join(' | '));
    expect(of('voices.words')).toMatchObject({ level_of_measurement: 'ratio' });
    expect(of('findings.level')).toMatchObject({ level_of_measurement: 'ordinal' });
  });

  it('has no coding of a variable that is not there', () => {
    const named = tables.flatMap((table) => table.columns.map((column) => `${table.name}.${column.name}`));
    expect(Object.keys(codings).filter((name) => !named.includes(name))).toEqual([]);
    expect(Object.keys(sharedCodings).filter((name) => !named.some((n) => n.endsWith(`.${name}`)))).toEqual([]);
    expect(Object.keys(units).filter((name) => !tables.some((table) => table.name === name))).toEqual([]);
  });
});

describe('nominal variables', () => {
  const written = samples();
  it.each(book.filter((row) => row['level_of_measurement'] === 'nominal' && !row['values']!.includes('...')))(
    '$table.$variable has no value that the codebook does not name',
    ({ table, variable, values }) => {
      const allowed = new Set([...values!.split(' | '), '']);
      if (values === 'words') return;
      const met = [files, written].flatMap((of) => rowsOf(`${table!}.csv`, of).map((row) => row[variable!]!));
      expect(met.filter((value) => !allowed.has(value))).toEqual([]);
    },
  );
});

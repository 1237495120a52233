import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { renderers } from '../../src/report/index.js';
import { ferries } from './fixture.js';

const json = (format: 'json' | 'schema' | 'datapackage'): unknown =>
  JSON.parse(renderers[format](ferries())[0]!.content);

describe('dataset.schema.json', () => {
  const validate = new Ajv2020({ strict: false }).compile(json('schema') as object);

  it('fits dataset.json', () => {
    expect(validate(json('json')), JSON.stringify(validate.errors)).toBe(true);
  });

  it('refuses a level that does not exist', () => {
    const dataset = json('json') as { events: { findings: { level: string }[] }[] };
    dataset.events[0]!.findings[0]!.level = 'fatal';
    expect(validate(dataset)).toBe(false);
  });
});

interface Resource {
  $schema: string;
  name: string;
  path: string;
  type: string;
  schema: {
    fields: { name: string; type: string }[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

describe('datapackage.json', () => {
  const { resources } = json('datapackage') as { resources: Resource[] };
  const files = new Map(renderers.csv(ferries()).map((f) => [f.file, f.content]));
  const fieldsOf = (name: string): string[] => resources.find((r) => r.name === name)!.schema.fields.map((f) => f.name);

  it('describes every CSV file and no other', () => {
    expect(resources.map((r) => r.path)).toEqual([...files.keys()]);
    for (const r of resources) expect(r).toMatchObject({ type: 'table', $schema: expect.stringContaining('/2.0/') });
  });

  it.each(resources)(
    '$name: the columns stand in the file in this order, with values of their type',
    ({ path, schema }) => {
      const table: string[][] = parse(files.get(path)!, { bom: true });
      const [head, ...rows] = table;
      expect(head).toEqual(schema.fields.map((f) => f.name));
      const fits: Record<string, RegExp> = {
        integer: /^-?\d*$/,
        number: /^-?[\d.]*$/,
        boolean: /^(true|false|)$/,
        string: /^/,
      };
      for (const row of rows) row.forEach((cell, i) => expect(cell).toMatch(fits[schema.fields[i]!.type]!));
    },
  );

  it('keys name columns that exist', () => {
    for (const { name, schema } of resources) {
      for (const key of schema.primaryKey ?? []) expect(fieldsOf(name)).toContain(key);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(fieldsOf(name)).toEqual(expect.arrayContaining(fields));
        expect(fieldsOf(reference.resource)).toEqual(expect.arrayContaining(reference.fields));
      }
    }
  });
});

import { SCHEMA_VERSION } from '../model/dataset.js';
import { tables } from './csv/index.js';
import type { Table } from './csv/table.js';
import type { Renderer } from './render.js';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** Describes every CSV file (Data Package v2, https://datapackage.org/standard/data-package/). */
export const renderDatapackage: Renderer = () => {
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'cross-source-news-analysis',
    title: 'How several outlets covered one event',
    description:
      'Offsets count from 0, the end excluded. A cell that a spreadsheet would take for a formula begins with an apostrophe that is not in the text.',
    version: SCHEMA_VERSION,
    resources: tables.map(resource),
  };
  return [{ file: 'datapackage.json', content: `${JSON.stringify(descriptor, null, 2)}\n` }];
};

const resource = (table: Table): object => ({
  $schema: `${PROFILES}/dataresource.json`,
  name: table.name,
  path: `${table.name}.csv`,
  type: 'table',
  title: table.title,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: {
    $schema: `${PROFILES}/tabledialect.json`,
    delimiter: ',',
    lineTerminator: '\r\n',
    quoteChar: '"',
    header: true,
  },
  schema: {
    $schema: `${PROFILES}/tableschema.json`,
    fields: table.columns.map(({ name, type, description }) => ({ name, type, description })),
    missingValues: [''],
    ...(table.primaryKey && { primaryKey: table.primaryKey }),
    ...(table.foreignKeys && {
      foreignKeys: table.foreignKeys.map(({ fields, table: resource, reference }) => ({
        fields,
        reference: { resource, fields: reference },
      })),
    }),
  },
});

import type { EventCompany } from '../../model/event.js';
import type { Evidence } from '../../model/span.js';
import { articleColumn, eventColumn, placeColumns, placed, type PlacedRow } from './place.js';
import { defineTable, ofArticle } from './table.js';

type Row = PlacedRow & { evidence: Evidence; company: EventCompany };

export const mentions = defineTable<Row>({
  name: 'mentions',
  title: 'Every mention of a company or organisation',
  foreignKeys: [ofArticle, { fields: ['event', 'company'], table: 'companies', reference: ['event', 'company'] }],
  columns: [
    eventColumn,
    { name: 'company', type: 'string', description: 'id of the company', value: (r) => r.company.id },
    articleColumn,
    { name: 'name', type: 'string', description: 'its one name', value: (r) => r.company.name },
    ...placeColumns,
  ],
  rows: (event, sources) =>
    placed(
      event.id,
      event.companies.flatMap((company) => company.mentions.map((evidence) => ({ company, evidence }))),
      sources,
    ),
});

import type { EventCompany } from '../../model/event.js';
import { articleColumn, eventColumn, placeColumns, placed, type PlacedRow } from './place.js';
import { defineTable, ofArticle } from './table.js';

type Row = PlacedRow & { evidence: EventCompany['membership'][number]; company: EventCompany };

export const memberships = defineTable<Row>({
  name: 'memberships',
  title: 'Who is said to be in, or not in, the group the story is about',
  foreignKeys: [ofArticle, { fields: ['event', 'company'], table: 'companies', reference: ['event', 'company'] }],
  columns: [
    eventColumn,
    { name: 'company', type: 'string', description: 'id of the company', value: (r) => r.company.id },
    articleColumn,
    { name: 'name', type: 'string', description: 'its one name', value: (r) => r.company.name },
    {
      name: 'status',
      type: 'string',
      description: 'member or absent, by this article',
      value: (r) => r.evidence.status,
    },
    { name: 'hedge', type: 'string', description: 'words that weaken it', value: (r) => r.evidence.hedge },
    ...placeColumns,
  ],
  rows: (event, sources) =>
    placed(
      event.id,
      event.companies.flatMap((company) => company.membership.map((evidence) => ({ company, evidence }))),
      sources,
    ),
});

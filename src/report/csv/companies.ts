import type { EventCompany } from '../../model/event.js';
import { dependsColumn } from './support.js';
import { defineTable, joined } from './table.js';

type Row = EventCompany & { event: string };

export const companies = defineTable<Row>({
  name: 'companies',
  title: 'Companies and organisations, each under one name',
  primaryKey: ['event', 'company'],
  columns: [
    { name: 'event', type: 'string', description: 'id of the event', value: (r) => r.event },
    { name: 'company', type: 'string', description: 'id of the company', value: (r) => r.id },
    { name: 'name', type: 'string', description: 'the best-written form met', value: (r) => r.name },
    { name: 'type', type: 'string', description: 'company or organisation', value: (r) => r.type },
    {
      name: 'status',
      type: 'string',
      description: 'member, absent, mentioned or disputed, of the group the story is about',
      value: (r) => r.status,
    },
    { name: 'ambiguous', type: 'string', description: 'ids it may stand for', value: (r) => joined(r.ambiguous) },
    { name: 'forms', type: 'string', description: 'every spelling met', value: (r) => joined(r.forms) },
    {
      name: 'articles',
      type: 'string',
      description: 'articles that name it',
      value: (r) => joined(r.support.articles),
    },
    {
      name: 'article_count',
      type: 'integer',
      description: 'how many they are',
      value: (r) => r.support.articles.length,
    },
    { name: 'origins', type: 'integer', description: 'independent sources behind it', value: (r) => r.support.origins },
    { name: 'mentions', type: 'integer', description: 'rows in mentions.csv', value: (r) => r.mentions.length },
    { name: 'because', type: 'string', description: 'why its forms are one', value: (r) => joined(r.because) },
    dependsColumn<Row>((r) => r.support),
  ],
  rows: (event) => event.companies.map((company) => ({ ...company, event: event.id })),
});

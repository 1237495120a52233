import type { Event } from '../../model/event.js';
import { defineTable, ofArticle } from './table.js';

type Row = Event['coverage'][number] & { event: string };

export const coverage = defineTable<Row>({
  name: 'coverage',
  title: 'What each article has of each item',
  primaryKey: ['event', 'kind', 'item', 'article'],
  foreignKeys: [ofArticle],
  columns: [
    { name: 'event', type: 'string', description: 'id of the event', value: (r) => r.event },
    { name: 'kind', type: 'string', description: 'company, quote, principle, count or person', value: (r) => r.kind },
    { name: 'item', type: 'string', description: 'id of the item', value: (r) => r.item },
    { name: 'article', type: 'string', description: 'id of the article', value: (r) => r.article },
    { name: 'name', type: 'string', description: 'name of the item', value: (r) => r.name },
    {
      name: 'code',
      type: 'string',
      description:
        'said, said-absent, quoted, silent or unclear; in an event of more than 200 articles silent has no rows',
      value: (r) => r.code,
    },
  ],
  rows: (event) => event.coverage.map((row) => ({ ...row, event: event.id })),
});

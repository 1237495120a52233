import type { Event } from '../../model/event.js';
import { articleColumn, eventColumn, placeColumns, placed, type PlacedRow } from './place.js';
import { defineTable, joined, ofArticle } from './table.js';

type Row = PlacedRow & { evidence: Event['counts'][number] };

export const counts = defineTable<Row>({
  name: 'counts',
  title: 'Numbers of things, as intervals',
  foreignKeys: [ofArticle],
  columns: [
    eventColumn,
    articleColumn,
    { name: 'min', type: 'number', description: 'least it can be', value: (r) => r.evidence.min },
    { name: 'max', type: 'number', description: 'most it can be; empty: open', value: (r) => r.evidence.max },
    { name: 'unit', type: 'string', description: 'the counted things as printed', value: (r) => r.evidence.unit },
    { name: 'head', type: 'string', description: 'their head noun', value: (r) => r.evidence.head },
    { name: 'stage', type: 'string', description: 'initial, change or total', value: (r) => r.evidence.stage },
    {
      name: 'named',
      type: 'string',
      description: 'parties named beside it',
      value: (r) => joined(r.evidence.named.map((n) => n.name)),
    },
    { name: 'others', type: 'number', description: 'the N of "N other"', value: (r) => r.evidence.others },
    { name: 'hedge', type: 'string', description: 'words that widen it', value: (r) => r.evidence.hedge },
    { name: 'vague', type: 'boolean', description: 'no number in digits or words', value: (r) => r.evidence.vague },
    {
      name: 'predicate',
      type: 'string',
      description: 'verb the counted things stand with',
      value: (r) => r.evidence.predicate,
    },
    ...placeColumns,
  ],
  rows: (event, sources) =>
    placed(
      event.id,
      event.counts.map((evidence) => ({ evidence })),
      sources,
    ),
});

import type { Event } from '../../model/event.js';
import { articleColumn, eventColumn, placeColumns, placed, type PlacedRow } from './place.js';
import { defineTable, joined, ofArticle } from './table.js';

type Row = PlacedRow & { evidence: Event['sentences'][number] };

/** A sentence may mix voices, and its zone and voice are the dataset's own. */
const own = new Set(['zone', 'voice']);

export const sentences = defineTable<Row>({
  name: 'sentences',
  title: 'Every sentence, what was recognised in it, and which other articles have a counterpart',
  foreignKeys: [ofArticle],
  columns: [
    eventColumn,
    articleColumn,
    { name: 'zone', type: 'string', description: 'part of the page', value: (r) => r.evidence.zone },
    { name: 'voice', type: 'string', description: 'own, quoted, reported or mixed', value: (r) => r.evidence.voice },
    {
      name: 'found',
      type: 'string',
      description: 'what was recognised; empty: nothing',
      value: (r) => joined(r.evidence.found),
    },
    {
      name: 'counterparts',
      type: 'string',
      description: 'articles that have one',
      value: (r) => joined(r.evidence.counterparts),
    },
    ...placeColumns.filter((column) => !own.has(column.name)),
  ],
  rows: (event, sources) =>
    placed(
      event.id,
      event.sentences.map((evidence) => ({ evidence })),
      sources,
    ),
});

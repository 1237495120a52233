import type { Event } from '../../model/event.js';
import { articleColumn, eventColumn, pageColumn, placeColumns, placed, type PlacedRow } from './place.js';
import { defineTable, ofArticle } from './table.js';

type Row = PlacedRow & { evidence: Event['dropped'][number] };

export const dropped = defineTable<Row>({
  name: 'dropped',
  title: 'What is kept out of the evidence, and by which rule',
  foreignKeys: [ofArticle],
  columns: [
    eventColumn,
    articleColumn,
    { name: 'kind', type: 'string', description: 'what it was taken for', value: (r) => r.evidence.kind },
    { name: 'rule', type: 'string', description: 'the rule that dropped it', value: (r) => r.evidence.rule },
    ...placeColumns.filter((column) => column !== pageColumn),
    {
      name: 'left_out',
      type: 'string',
      description:
        'words of a saved page that are not in the text at all; the span is then empty and says where they stood',
      value: (r) => r.evidence.leftOut ?? '',
    },
    pageColumn,
  ],
  rows: (event, sources) =>
    placed(
      event.id,
      event.dropped.map((evidence) => ({ evidence })),
      sources,
    ),
});

import type { Evidence } from '../../model/span.js';
import type { Finding } from '../../model/finding.js';
import { articleColumn, eventColumn, placeColumns, placed, type PlacedRow } from './place.js';
import { defineTable, ofArticle } from './table.js';

type Row = PlacedRow & { evidence: Evidence; finding: string; side: number; span: number; value: string };

function* spansOf(finding: Finding): Generator<Omit<Row, keyof PlacedRow> & { evidence: Evidence }> {
  for (const [side, { value, evidence }] of finding.sides.entries())
    for (const [span, words] of evidence.entries())
      yield { finding: finding.id, side: side + 1, span: span + 1, value, evidence: words };
}

export const evidence = defineTable<Row>({
  name: 'evidence',
  title: 'The words behind each finding: one row for each side and span',
  primaryKey: ['event', 'finding', 'side', 'span'],
  foreignKeys: [ofArticle, { fields: ['event', 'finding'], table: 'findings', reference: ['event', 'finding'] }],
  columns: [
    eventColumn,
    { name: 'finding', type: 'string', description: 'id of the finding', value: (r) => r.finding },
    { name: 'side', type: 'integer', description: 'side of the difference, from 1', value: (r) => r.side },
    { name: 'span', type: 'integer', description: 'span of that side, from 1', value: (r) => r.span },
    articleColumn,
    { name: 'value', type: 'string', description: 'what that side prints', value: (r) => r.value },
    ...placeColumns,
  ],
  rows: (event, sources) =>
    placed(
      event.id,
      event.findings.flatMap((f) => [...spansOf(f)]),
      sources,
    ),
});

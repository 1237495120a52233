import { claimRowSchema, type ClaimRow } from '../../model/measures.js';
import { category, identifier, spanColumns } from './columns.js';
import { eventColumn, placeColumnsWhereFound, placedWhereFound, type MayBePlaced } from './place.js';
import { defineTable, ofArticle } from './table.js';

type Row = ClaimRow & MayBePlaced;

export const claims = defineTable<Row>({
  name: 'claims',
  title: "Statements without a source: numbers, quantifiers and superlatives in the outlet's own voice",
  unit: 'number, quantifier or superlative in a sentence that names no source',
  foreignKeys: [ofArticle],
  columns: [
    eventColumn,
    identifier(
      'article',
      'id of the article',
      'a sentence with "said" or "according to" has a source',
      (r) => r.article,
    ),
    category(
      'kind',
      'number: digits or number words that count or measure; quantifier: most, many, half; superlative: the biggest, ever-growing',
      'dates and "one" as a pronoun are no numbers',
      (r) => r.kind,
      claimRowSchema.shape.kind.options,
    ),
    ...spanColumns<Row>('trigger', 'the words that make it one', 'not the whole sentence', (r) => r.trigger),
    ...placeColumnsWhereFound,
  ],
  rows: (event, sources) => placedWhereFound(event.id, event.measures.claims.rows, sources),
});

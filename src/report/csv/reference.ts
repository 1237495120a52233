import { referenceRowSchema, type ReferenceRow } from '../../model/measures.js';
import { amount, category, identifier, spanColumns } from './columns.js';
import { eventColumn, placeColumnsWhereFound, placedWhereFound, type MayBePlaced } from './place.js';
import { defineTable, ofArticle } from './table.js';

type Row = ReferenceRow & MayBePlaced;

export const reference = defineTable<Row>({
  name: 'reference',
  title: 'Against the reference text: where a passage taken from it departs, and what of it no outlet printed',
  unit: 'departure in an article, or unprinted stretch of a reference text',
  foreignKeys: [ofArticle],
  columns: [
    eventColumn,
    identifier('article', 'id of the article; of the reference text for what nobody printed', '', (r) => r.article),
    category(
      'relation',
      'between two runs taken from the reference text the article lacks words, adds some or replaces them; unprinted: in no run of any outlet',
      'a paraphrase is no departure: only gaps of at most 20 words between word-for-word runs',
      (r) => r.relation,
      referenceRowSchema.shape.relation.options,
    ),
    amount(
      'words',
      'words that are lacking, added, replaced (the longer side) or unprinted',
      'not the runs around them',
      (r) => r.words,
    ),
    ...spanColumns<Row>(
      'reference',
      'the words of the reference text',
      'empty where the article adds words',
      (r) => r.reference,
    ),
    ...placeColumnsWhereFound,
  ],
  rows: (event, sources) => placedWhereFound(event.id, event.measures.reference.rows, sources),
});

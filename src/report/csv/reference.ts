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
      'in a passage taken from the reference text (a run of 8 words, 5 in quotation marks, with the sentence or quotation around it where most words are the text’s) the article lacks words, adds some or replaces them; unprinted: no outlet has them in such a passage, or three content words in a row',
      'a paraphrase is no departure, and who said it is no part of what was said: only gaps of at most 20 words, and ends of at most 4',
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
    category(
      'shown',
      'what tells the reader of the article so: dots-or-brackets at the place, or marks that close and open again; nothing: the words run on',
      'empty for what no outlet printed: there is no place to show it',
      (r) => r.shown,
      referenceRowSchema.shape.shown.unwrap().options,
    ),
    ...placeColumnsWhereFound,
  ],
  rows: (event, sources) => placedWhereFound(event.id, event.measures.reference.rows, sources),
});

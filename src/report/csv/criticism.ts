import { criticismRowSchema, type CriticismRow } from '../../model/measures.js';
import { category, identifier, spanColumns } from './columns.js';
import { eventColumn, placeColumnsWhereFound, placedWhereFound, type MayBePlaced } from './place.js';
import { defineTable, ofArticle } from './table.js';

type Row = CriticismRow & MayBePlaced;

export const criticism = defineTable<Row>({
  name: 'criticism',
  title: 'Criticism, with and without a named critic',
  unit: 'sentence that tells of criticism',
  foreignKeys: [ofArticle],
  columns: [
    eventColumn,
    identifier('article', 'id of the article', 'a reference text has no row', (r) => r.article),
    category(
      'source',
      'named: a person or organisation is named as critic; unnamed: "critics", "the minister"; none: nobody',
      'the one who is criticised is not the critic',
      (r) => r.source,
      criticismRowSchema.shape.source.options,
    ),
    ...spanColumns<Row>(
      'trigger',
      'the word that tells of criticism',
      'a word of blame in a title is none',
      (r) => r.trigger,
    ),
    ...spanColumns<Row>('critic', 'who is named or called a critic', 'empty where nobody is', (r) => r.critic),
    ...placeColumnsWhereFound,
  ],
  rows: (event, sources) => placedWhereFound(event.id, event.measures.criticism.rows, sources),
});

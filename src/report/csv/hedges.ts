import type { HedgeRow } from '../../model/measures.js';
import { hedgeKinds } from '../../model/measures.js';
import { category, identifier, spanColumns } from './columns.js';
import { eventColumn, placeColumnsWhereFound, placedWhereFound, type MayBePlaced } from './place.js';
import { defineTable, ofArticle } from './table.js';

type Row = HedgeRow & MayBePlaced;

export const hedges = defineTable<Row>({
  name: 'hedges',
  title: "Hedged statements: every hedge in the outlet's own voice, and what it hedges",
  unit: "hedge in a sentence of the outlet's own voice",
  foreignKeys: [ofArticle],
  columns: [
    eventColumn,
    identifier('article', 'id of the article', 'a hedge in a quotation or reported clause is no row', (r) => r.article),
    category(
      'kind',
      'modal (may, might, could), verb (seems), adverb (reportedly), adjective (likely) or phrase (remains to be seen)',
      'words before a number ("about 40") widen the number and are in counts.csv',
      (r) => r.kind,
      hedgeKinds,
    ),
    ...spanColumns<Row>('hedge', 'the hedge', '"may" as a month, "could not be reached" are none', (r) => r.hedge),
    ...spanColumns<Row>('hedged', 'what it hedges: the rest of its clause', 'not the next clause', (r) => r.hedged),
    ...placeColumnsWhereFound,
  ],
  rows: (event, sources) => placedWhereFound(event.id, event.measures.hedges.rows, sources),
});

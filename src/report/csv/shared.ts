import { markings, sharedRowSchema, type SharedRow } from '../../model/measures.js';
import { amount, category, identifier, spanColumns } from './columns.js';
import { eventColumn, placeColumnsWhereFound, placedWhereFound, type MayBePlaced } from './place.js';
import { defineTable, ofArticle } from './table.js';

type Row = SharedRow & MayBePlaced;

export const shared = defineTable<Row>({
  name: 'shared',
  title:
    'Whose words: runs of an article that a reference text or another article has too, or that are announced as taken over',
  unit: 'run of words in an article, cut where quotation marks open or close',
  foreignKeys: [ofArticle],
  columns: [
    eventColumn,
    identifier('article', 'id of the article', 'a reference text is not measured', (r) => r.article),
    category(
      'from',
      'reference: the run stands in a reference text; article: in another article (only where there is no reference text); announced: the article announces the passage as taken over',
      'the same six words in two articles: only runs of eight, or five in quotation marks, count',
      (r) => r.from,
      sharedRowSchema.shape.from.options,
    ),
    category(
      'marking',
      'quoted: in quotation marks; signposted: the passage or clause announces its source; unmarked: neither',
      'a source named in the next paragraph signposts nothing before it',
      (r) => r.marking,
      markings,
    ),
    amount('words', 'words of the run', 'words of the sentence around it are not in it', (r) => r.words),
    ...spanColumns<Row>(
      'other',
      'the same words elsewhere',
      'empty for a passage that is announced only',
      (r) => r.other,
    ),
    ...spanColumns<Row>(
      'signpost',
      'the sentence that announces it',
      'empty where a clause names the speaker',
      (r) => r.signpost,
    ),
    ...placeColumnsWhereFound,
  ],
  rows: (event, sources) => placedWhereFound(event.id, event.measures.sharedText.rows, sources),
});

import { prominenceRowSchema, type ProminenceRow } from '../../model/measures.js';
import { amount, category, flag, identifier, ratio, words } from './columns.js';
import { eventColumn, placeColumnsWhereFound, placedWhereFound, type MayBePlaced } from './place.js';
import { defineTable, ofArticle } from './table.js';

type Row = ProminenceRow & MayBePlaced;

export const prominence = defineTable<Row>({
  name: 'prominence',
  title: 'What comes first: where each article first has each item, as a share of the words of its body',
  unit: 'item in an article',
  foreignKeys: [ofArticle],
  columns: [
    eventColumn,
    category(
      'kind',
      'what the item is; absent-parties: those said not to be in the group, by name or as "big names missing"',
      'a party that is merely not mentioned is not absent',
      (r) => r.kind,
      prominenceRowSchema.shape.kind.options,
    ),
    identifier('item', 'id of the item, as in companies.csv, quotes.csv, principles.csv', '', (r) => r.item),
    identifier(
      'article',
      'id of the article',
      'an item that an article never has is no row, but for absent-parties',
      (r) => r.article,
    ),
    words('name', 'name of the item', '', (r) => r.name),
    flag('headline', 'it stands in the headline or standfirst', 'a caption is no headline', (r) => r.headline),
    amount(
      'before',
      'words of the body before it; empty: never in the body',
      'headline, captions and furniture are not counted',
      (r) => r.before,
    ),
    amount('of', 'words of the body, lists included', 'not the words of the whole file', (r) => r.of),
    ratio(
      'share',
      'before / of, four digits: 0 is the first word',
      'not the share of the text that is about it',
      (r) => r.share,
    ),
    ...placeColumnsWhereFound,
  ],
  rows: (event, sources) => placedWhereFound(event.id, event.measures.prominence.rows, sources),
});

import { headlineRowSchema, type HeadlineRow } from '../../model/measures.js';
import { category, identifier, spanColumns, words } from './columns.js';
import { eventColumn, placeColumnsWhereFound, placedWhereFound, type MayBePlaced } from './place.js';
import { defineTable, ofArticle } from './table.js';

type Row = HeadlineRow & MayBePlaced;

export const headlines = defineTable<Row>({
  name: 'headlines',
  title: 'Headline and text: every name, number and claim of a headline or standfirst, and where it stands besides',
  unit: 'name, number or claim of a headline or standfirst',
  foreignKeys: [ofArticle],
  columns: [
    eventColumn,
    identifier('article', 'id of the article', 'a reference text has no row', (r) => r.article),
    category(
      'headline_zone',
      'headline or standfirst; none where the text supplied has neither',
      'a site name over the headline is neither',
      (r) => r.zone,
      headlineRowSchema.shape.zone.options,
    ),
    category(
      'kind',
      'name: a company, organisation or person; number: a count or quantity; claim: a clause with its topic words',
      'a number inside a name ("3M") is no number',
      (r) => r.kind,
      headlineRowSchema.shape.kind.options,
    ),
    words('item', 'the name or number as the event knows it, or the clause', 'not the whole headline', (r) => r.item),
    category(
      'where',
      "own-body: in the body below it; elsewhere: only in another article's body; nowhere: in no body of this event; for a claim by the rule in report.md",
      'a caption or the standfirst of the same article is no body',
      (r) => r.where,
      headlineRowSchema.shape.where.options,
    ),
    ...spanColumns<Row>(
      'other',
      'where it stands besides; for a claim the sentence that has most of its topics',
      'empty where it stands nowhere',
      (r) => r.other,
    ),
    ...placeColumnsWhereFound.filter((column) => column.name !== 'zone'),
  ],
  rows: (event, sources) => placedWhereFound(event.id, event.measures.headlines.rows, sources),
});

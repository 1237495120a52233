import type { EventPrinciple } from '../../model/event.js';
import { articleColumn, eventColumn, placeColumns, placed, type PlacedRow } from './place.js';
import { supportColumns } from './support.js';
import { defineTable, ofArticle } from './table.js';

type Row = PlacedRow & { evidence: EventPrinciple['descriptions'][number]; principle: EventPrinciple };

export const principles = defineTable<Row>({
  name: 'principles',
  title: "Each article's description of each principle or commitment",
  foreignKeys: [ofArticle],
  columns: [
    eventColumn,
    { name: 'principle', type: 'string', description: 'id of the principle', value: (r) => r.principle.id },
    articleColumn,
    { name: 'name', type: 'string', description: 'its one name', value: (r) => r.principle.name },
    {
      name: 'number',
      type: 'integer',
      description: 'its number, where the article counts',
      value: (r) => r.evidence.number,
    },
    { name: 'form', type: 'string', description: 'how the article presents it', value: (r) => r.evidence.form },
    { name: 'quoted', type: 'boolean', description: 'stands in quotation marks', value: (r) => r.evidence.quoted },
    { name: 'actor', type: 'string', description: 'who commits', value: (r) => r.evidence.actor },
    {
      name: 'force',
      type: 'string',
      description: 'the words that carry the commitment',
      value: (r) => r.evidence.force,
    },
    ...supportColumns<Row>((r) => r.principle.support),
    ...placeColumns,
  ],
  rows: (event, sources) =>
    placed(
      event.id,
      event.principles.flatMap((principle) => principle.descriptions.map((evidence) => ({ principle, evidence }))),
      sources,
    ),
});

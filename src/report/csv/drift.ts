import type { DriftRow, EventPrinciple } from '../../model/event.js';
import { driftWords, slotWords } from '../slot-words.js';
import { eventColumn } from './place.js';
import { defineTable, joined, ofArticle, type Column } from './table.js';

interface Row {
  event: string;
  principle: EventPrinciple;
  drift: DriftRow;
}

const meanings = (table: Readonly<Record<string, string>>): string =>
  Object.entries(table)
    .map(([code, words]) => `${code}: ${words}`)
    .join('; ');

const slotMeanings = Object.fromEntries(Object.entries(slotWords).map(([slot, { means }]) => [slot, means]));

const column = (name: string, description: string, value: (row: Row) => string): Column<Row> => ({
  name,
  type: 'string',
  description,
  value,
});

const flat = (text: string): string => text.replace(/\s+/gu, ' ');

export const drift = defineTable<Row>({
  name: 'drift',
  title:
    'Principles slot by slot: what each article that describes one says of who, how firmly, what, to what and how far',
  primaryKey: ['event', 'principle', 'article', 'slot'],
  foreignKeys: [ofArticle],
  columns: [
    eventColumn,
    column('principle', 'id of the principle', (r) => r.principle.id),
    column('article', 'id of the article', (r) => r.drift.article),
    column('slot', meanings(slotMeanings), (r) => r.drift.slot),
    column('name', 'the one name of the principle', (r) => r.principle.name),
    column('code', meanings(driftWords), (r) => r.drift.code),
    column('words', "the article's words for the slot, as printed", (r) =>
      joined(r.drift.words.map((span) => flat(span.text))),
    ),
    column('lacks', 'what other articles say in this slot and no description here does', (r) =>
      joined(r.drift.lacks.map((l) => l.words)),
    ),
    column('elsewhere', 'those of them that another sentence of the article has', (r) =>
      joined(r.drift.lacks.flatMap((l) => (l.elsewhere ? l.words : []))),
    ),
  ],
  rows: (event) =>
    event.principles.flatMap((principle) => principle.drift.map((row) => ({ event: event.id, principle, drift: row }))),
});

import type { EventPerson } from '../../model/event.js';
import { byCodeUnit } from '../../text/fold.js';
import { supportColumns } from './support.js';
import { defineTable, joined } from './table.js';

type Row = EventPerson & { event: string };

const articlesOf = (person: EventPerson): string[] =>
  [...new Set(person.mentions.map((m) => m.article))].sort(byCodeUnit);

export const people = defineTable<Row>({
  name: 'people',
  title: 'Persons, with the titles and affiliations the articles give them',
  primaryKey: ['event', 'person'],
  columns: [
    { name: 'event', type: 'string', description: 'id of the event', value: (r) => r.event },
    { name: 'person', type: 'string', description: 'id of the person', value: (r) => r.id },
    { name: 'name', type: 'string', description: 'fullest name', value: (r) => r.name },
    { name: 'titles', type: 'string', description: 'titles as printed', value: (r) => joined(r.titles) },
    {
      name: 'affiliations',
      type: 'string',
      description: 'whom they speak or work for',
      value: (r) => joined(r.affiliations),
    },
    { name: 'articles', type: 'string', description: 'articles that name them', value: (r) => joined(articlesOf(r)) },
    { name: 'mentions', type: 'integer', description: 'how often they are named', value: (r) => r.mentions.length },
    ...supportColumns<Row>((r) => r.support),
  ],
  rows: (event) => event.people.map((person) => ({ ...person, event: event.id })),
});

import type { CompanyMention } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import type { Doc } from '../text/doc.js';
import type { Context } from './context.js';
import { readPeople } from './people/read-people.js';
import type { Roster } from './people/roster.js';

const rosters = new WeakMap<Doc, Roster>();

/** The persons of a document, read once and shared by the extractors. */
export function rosterOf(doc: Doc, companies: readonly CompanyMention[]): Roster {
  const known = rosters.get(doc);
  if (known) return known;
  const roster = readPeople(doc, companies);
  rosters.set(doc, roster);
  return roster;
}

/** Finds every mention of a person, with the fullest name, the title and the affiliation that the article gives anywhere. */
export function extractPeople({ doc, found }: Context): void {
  const roster = rosterOf(doc, found.companies);
  for (const { person, start, end } of roster.mentions)
    found.people.push({
      ...spanOf(doc.text, start, end),
      name: person.name,
      title: person.title,
      affiliation: person.affiliation,
    });
}

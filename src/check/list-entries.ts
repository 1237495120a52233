import type { EventCompany, EventGroup } from '../model/event.js';
import { companyKey, sameCompany } from '../normalise/company.js';
import { wordsOf } from '../text/words.js';
import { sentenceAt, type View } from './view.js';

type List = EventGroup['lists'][number];

/** The text of a list as the page has it: to the end of its sentence where the names that were read stop before. */
function listText(view: View, { article, evidence }: List): string {
  const of = view.byId.get(article);
  const end =
    of && /^\s*(?:[,;|]|and\b|&)/u.test(of.text.slice(evidence.end, evidence.end + 8))
      ? sentenceAt(of, evidence.end)?.end
      : undefined;
  return of ? of.text.slice(evidence.start, Math.max(evidence.end, end ?? 0)) : evidence.text;
}

/** The entries as the page separates them: an independent count beside the names that were read. */
export function entriesOf(view: View, list: List): number {
  const text = listText(view, list);
  const separators = /[|\n•;]/u.test(text) ? /[|\n•;]+/u : /,\s*(?:and\s+)?|\s+and\s+/u;
  return text.split(separators).filter((entry) => /[\p{L}\p{N}]/u.test(entry)).length;
}

/** How many entries of the list were read as names. */
export const readEntries = (view: View, { article, evidence }: List): number =>
  view.byId.get(article)?.found.lists.find((l) => l.start === evidence.start && l.end === evidence.end)?.items.length ??
  0;

/** Every entry of the list was read as a name of its own. */
export const isReadWhole = (view: View, list: List): boolean => {
  const entries = entriesOf(view, list);
  return entries === readEntries(view, list) || entries === distinct(list);
};

/** How many different parties the names of a list are: "Barclays" and "Barclays PLC" are one. */
export function distinct({ names }: List): number {
  const apart = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const alike = apart.get(companyKey(name)) ?? [];
    apart.set(companyKey(name), alike);
    if (!alike.some((other) => sameCompany(name, other).same)) alike.push(name);
  }
  return [...apart.values()].reduce((sum, alike) => sum + alike.length, 0);
}

/**
 * The list may hold the party: an entry of it is one of the party's names, or begins with the words of one ("Marlow" for
 * "Marlow Freight"), or is a short form that may stand for it. Whole words only: "US" is no part of "DocuSign".
 */
export function hasEntryOf(view: View, list: List, company: EventCompany): boolean {
  const own = new Set([company.name, ...company.forms].map(companyKey));
  const leads = [company.name, ...company.forms].map(wordLine);
  return list.names.some((name) => {
    const entry = view.event.companies.find((c) => c.name === name);
    if (entry && (entry.id === company.id || entry.ambiguous.includes(company.id))) return true;
    const entryLine = wordLine(name);
    return own.has(companyKey(name)) || leads.some((line) => line.startsWith(entryLine) || entryLine.startsWith(line));
  });
}

/** The words of a name, each with a blank behind it. */
const wordLine = (name: string): string =>
  wordsOf(name)
    .map((w) => `${w.norm} `)
    .join('');

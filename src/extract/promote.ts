// A name that stands among the members of a group is a party, though nothing else in the article showed it.
import { givenNames } from '../lexicon/name-lists.js';
import type { CompanyMention, Extraction, NamedSpan } from '../model/extraction.js';
import type { Span } from '../model/span.js';
import { wellPrinted } from '../normalise/company.js';
import { isPlace } from './companies/known.js';
import { lastBefore, spanHolding } from './mentions.js';
import { isPassing } from './row-names.js';

const REASON = { feature: 'in a list of members', weight: 1 };
const SCORE = 0.731;

/**
 * Adds the names that are no companies yet, places and persons left out; candidates move up. Keeps text order.
 * @param whole a long and complete list, in which what looks like a person is what the others are
 */
export function promote(found: Extraction, items: readonly NamedSpan[], whole = false): void {
  if (whole) withoutPassing(found, items);
  for (const { start, end, text } of items) {
    if (spanHolding(found.companies, start) || spanHolding(found.people, start) || isPlace(text)) continue;
    if (isPerson(text) && !whole) continue;
    const at = lastBefore(found.candidates, start + 1);
    const candidate =
      found.candidates[at]?.start === start && found.candidates[at].end === end ? found.candidates[at] : undefined;
    const mention: CompanyMention = candidate
      ? { ...candidate, score: Math.max(SCORE, candidate.score), explain: [...candidate.explain, REASON] }
      : { start, end, text, name: wellPrinted(text), type: 'company', score: SCORE, explain: [REASON] };
    if (candidate) found.candidates.splice(at, 1);
    const before = lastBefore(found.companies, start + 1);
    if ((found.companies[before + 1]?.start ?? Infinity) < end) continue;
    found.companies.splice(before + 1, 0, mention);
  }
}

/** Entries of the list, and parts of an entry, are no persons ("J. & P. Tarn") and no parties of their own ("Hook and Line"). */
function withoutPassing(found: Extraction, items: readonly NamedSpan[]): void {
  const entryOf = ({ start, end }: Span): NamedSpan | undefined => {
    const item = spanHolding(items, start);
    return item && end <= item.end ? item : undefined;
  };
  const isPart = (span: Span): boolean => {
    const item = entryOf(span);
    return item !== undefined && item.text.includes(' and ') && item.text !== span.text;
  };
  found.people = found.people.filter((p) => !entryOf(p) || !isPassing(found.people, p));
  found.companies = found.companies.filter((c) => !isPart(c));
  found.candidates = found.candidates.filter((c) => !isPart(c));
}

const isPerson = (text: string): boolean => {
  const words = text.split(/\s+/u);
  return words.length > 1 && words.length < 4 && givenNames.has(words[0]!.toLowerCase());
};

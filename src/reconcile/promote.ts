import type { Candidate } from '../model/extraction.js';
import { companyKey } from '../normalise/company.js';
import type { Source } from './source.js';

/** A candidate of one article that the other articles of the event know as a party. */
export interface Promotion {
  source: Source;
  candidate: Candidate;
  promotedBy: string;
}

/**
 * Pools names over the event: what one article shows to be a party (best in a closed list) is one in the others too.
 * A candidate that its own article speaks against (an event, a product, a person) stays one.
 */
export function promoteCandidates(sources: readonly Source[]): Promotion[] {
  const known = knownNames(sources);
  return sources.flatMap((source) => {
    const persons = new Set(source.kept.people.map((person) => person.start));
    return source.kept.candidates.flatMap((candidate) => {
      const by = known.get(companyKey(candidate.text));
      if (by === undefined || by.article === source.article.id) return [];
      if (persons.has(candidate.start) || isSpokenAgainst(candidate, by)) return [];
      return { source, candidate, promotedBy: by.how };
    });
  });
}

interface Known {
  article: string;
  how: string;
  closedList: boolean;
}

function knownNames(sources: readonly Source[]): Map<string, Known> {
  const known = new Map<string, Known>();
  const add = ({ article }: Source, name: string, closedList: boolean): void => {
    const key = companyKey(name);
    const how = `${closedList ? 'a closed list' : 'a party'} in ${article.label}`;
    if (key !== '' && !known.has(key)) known.set(key, { article: article.id, how, closedList });
  };
  for (const source of sources)
    for (const list of source.kept.lists)
      if (list.closed && list.status !== null) for (const item of list.items) add(source, item.text, true);
  for (const source of sources) for (const mention of source.kept.companies) add(source, mention.text, false);
  return known;
}

/** Evidence against a candidate from which pooling no longer outweighs it; a closed list outweighs more. */
const AGAINST = -2;
const AGAINST_LIST = -3;

const isSpokenAgainst = (candidate: Candidate, { closedList }: Known): boolean =>
  candidate.explain.some((reason) => reason.weight <= (closedList ? AGAINST_LIST : AGAINST));

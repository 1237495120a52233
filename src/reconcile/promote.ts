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
      if (persons.has(candidate.start) || isSpokenAgainst(candidate)) return [];
      return { source, candidate, promotedBy: by.how };
    });
  });
}

interface Known {
  article: string;
  how: string;
}

function knownNames(sources: readonly Source[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const { article, kept } of sources) {
    for (const list of kept.lists)
      if (list.closed && list.status !== null)
        for (const item of list.items)
          known.set(companyKey(item.text), { article: article.id, how: `a closed list in ${article.label}` });
  }
  for (const { article, kept } of sources)
    for (const mention of kept.companies) {
      const key = companyKey(mention.text);
      if (!known.has(key)) known.set(key, { article: article.id, how: `a party in ${article.label}` });
    }
  known.delete('');
  return known;
}

/** Heaviest evidence against a candidate that pooling may still outweigh. */
const HEAVIEST_AGAINST = -1;

const isSpokenAgainst = (candidate: Candidate): boolean =>
  candidate.explain.some((reason) => reason.weight <= HEAVIEST_AGAINST);

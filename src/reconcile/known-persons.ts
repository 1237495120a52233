import type { CompanyMention, PersonMention } from '../model/extraction.js';
import { companyKey } from '../normalise/company.js';
import { personKey, surnameKey } from './person-name.js';
import type { Source } from './source.js';

/** Which names of an event are persons and which are parties, where articles read one name both ways. */
export interface NameKinds {
  /** a company mention that another reading shows to be a person */
  isPerson: (mention: CompanyMention) => boolean;
  /** a person that another reading shows to be a company or organisation */
  isParty: (mention: Pick<PersonMention, 'name' | 'text'>) => boolean;
}

/** A title or an affiliation, given by any article, makes a person; without one the name of a company is a company. */
export function nameKinds(sources: readonly Source[]): NameKinds {
  const persons = new Set<string>();
  const surnames = new Set<string>();
  const inFull = new Set<string>();
  const parties = new Set<string>();
  const longer = new Set<string>();
  for (const { kept } of sources) {
    const speakers = kept.quotes.flatMap((q) => (q.speaker?.kind === 'person' ? q.speaker : []));
    for (const { name, title, affiliation } of [...kept.people, ...speakers]) {
      if (name !== null && personKey(name).includes(' ')) inFull.add(surnameKey(name));
      if (name === null || (title === null && affiliation === null)) continue;
      persons.add(personKey(name));
      if (personKey(name).includes(' ')) surnames.add(surnameKey(name));
    }
    for (const { text } of kept.companies) {
      parties.add(companyKey(text));
      const [first, ...more] = text.split(/\s+/u);
      if (more.length > 0) longer.add(companyKey(first!));
    }
  }
  const isPerson = (mention: CompanyMention): boolean => {
    const key = personKey(mention.text);
    if (key.includes(' ')) return persons.has(key);
    return surnames.has(key) && !longer.has(companyKey(mention.text)) && !isWellKnown(mention) && !isListed(mention);
  };
  return {
    isPerson,
    isParty: ({ name }) => {
      const key = personKey(name);
      if (persons.has(key) || !parties.has(companyKey(name))) return false;
      return key.includes(' ') || !inFull.has(key);
    },
  };
}

const has = (mention: CompanyMention, feature: string): boolean => mention.explain.some((r) => r.feature === feature);

/** What the extraction calls a brand that readers know. */
export const isWellKnown = (mention: CompanyMention): boolean =>
  has(mention, 'a well-known name') || has(mention, 'a well-known name and a common word');
const isListed = (mention: CompanyMention): boolean => has(mention, 'stands in a list of companies');

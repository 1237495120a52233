import { companyKey, readName } from '../normalise/company.js';
import type { PartyMention } from './party-mentions.js';
import { zoneAt } from './source.js';

/** Words that a full name may have beyond its short form. */
const MOST_MORE = 3;

/**
 * News prose introduces a party by its full name and goes on with the first words of it. Resolves such short forms to
 * the full name, article by article: where the body has the full name first, one alone fits, and the short form is no
 * well-known name ("Google" beside "Google Cloud" is a party of its own).
 */
export function resolveShortForms(mentions: readonly PartyMention[]): PartyMention[] {
  const index = indexNames(mentions);
  const wellKnown = new Set(mentions.filter((m) => m.wellKnown).map((m) => companyKey(m.text)));
  return mentions.map((mention) => {
    const { evidence, text, name } = mention;
    const key = companyKey(text);
    if (companyKey(name) !== key || wellKnown.has(key) || isListed(text)) return mention;
    const place = placeKey(evidence.article, readName(text).core);
    const full = index.longer.get(place);
    if (full?.size !== 1) return mention;
    const [long] = [...full.values()] as [string];
    const introduced = index.first.get(placeKey(evidence.article, readName(long).core));
    const first = index.first.get(place);
    if (introduced === undefined || first === undefined || introduced > first) return mention;
    return { ...mention, name: long };
  });
}

const placeKey = (article: string, words: readonly string[]): string => `${article}\n${words.join(' ')}`;

interface Index {
  /** by article and short form: the names that begin with it, by key */
  longer: Map<string, Map<string, string>>;
  /** by article and name: where the body has it first */
  first: Map<string, number>;
}

function indexNames(mentions: readonly PartyMention[]): Index {
  const index: Index = { longer: new Map(), first: new Map() };
  for (const { source, evidence, text } of mentions) {
    const words = readName(text).core;
    const zone = zoneAt(source.article.zones, evidence.start)?.kind;
    if (zone !== 'headline' && zone !== 'standfirst') {
      const key = placeKey(evidence.article, words);
      index.first.set(key, Math.min(index.first.get(key) ?? Infinity, evidence.start));
    }
    for (let n = Math.max(1, words.length - MOST_MORE); n < words.length; n++) {
      const key = placeKey(evidence.article, words.slice(0, n));
      (index.longer.get(key) ?? index.longer.set(key, new Map()).get(key)!).set(companyKey(text), text);
    }
  }
  return index;
}

/** The alias list has it, or two names it may stand for. */
const isListed = (name: string): boolean => {
  const { alias, maybe } = readName(name);
  return alias !== null || maybe.length > 0;
};

import { companyKey, readName } from '../normalise/company.js';
import { distinct, groupBy } from './choose.js';
import type { PartyMention } from './party-mentions.js';
import { zoneAt } from './source.js';

/** Words that a full name may have beyond its short form. */
const MOST_MORE = 3;

/**
 * News prose introduces a party by its full name and goes on with the first words of it. Resolves such short forms to
 * the full name: article by article, where the body has the full name first; and between articles where both name it as
 * in the group or both as not in it. One full name alone must fit, and a well-known name ("Google" beside "Google
 * Cloud") is a party of its own.
 */
export function resolveShortForms(mentions: readonly PartyMention[]): PartyMention[] {
  const wellKnown = new Set(mentions.filter((m) => m.wellKnown).map((m) => companyKey(m.text)));
  const open = (mention: PartyMention): boolean => {
    const key = companyKey(mention.text);
    return companyKey(mention.name) === key && !wellKnown.has(key) && !isAlias(mention.text);
  };
  const anywhere = longerNames(mentions);
  const inArticles = [...groupBy(mentions, (m) => m.evidence.article).values()].flatMap((here) => {
    const longer = longerNames(here);
    const first = firstPlaces(here);
    return here.map((mention) => {
      const key = wordsKey(mention.text);
      const long = open(mention) && anywhere.get(key)?.size === 1 ? only(longer.get(key)) : undefined;
      if (long === undefined) return mention;
      const introduced = first.get(wordsKey(long));
      const at = first.get(key);
      return introduced !== undefined && at !== undefined && introduced < at ? { ...mention, name: long } : mention;
    });
  });
  return withoutPossessive(betweenArticles(inArticles, open));
}

const POSSESSIVE = /(?:(?<=s)['’]|['’]s)$/iu;

/** "Sainsbury's" is Sainsbury where an article has that too: whether the s is the name's or the case's, it is one party. */
function withoutPossessive(mentions: readonly PartyMention[]): PartyMention[] {
  const bare = new Map(mentions.filter((m) => !POSSESSIVE.test(m.text)).map((m) => [companyKey(m.text), m.text]));
  return mentions.map((mention) => {
    if (!POSSESSIVE.test(mention.text)) return mention;
    const name = bare.get(companyKey(mention.text.replace(POSSESSIVE, '')));
    return name === undefined ? mention : { ...mention, name };
  });
}

/** A name in one article's list may be printed in full in another's. */
function betweenArticles(mentions: readonly PartyMention[], open: (m: PartyMention) => boolean): PartyMention[] {
  const withRole = mentions.filter((m) => m.role !== null);
  const longer = longerNames(withRole);
  const about = new Map(
    [...groupBy(withRole, (m) => companyKey(m.text))].map(([key, group]) => [
      key,
      { articles: distinct(group.map((m) => m.evidence.article)), roles: new Set(group.map((m) => m.role)) },
    ]),
  );
  const fit = new Map<string, string>();
  for (const mention of withRole) {
    const long = open(mention) ? only(longer.get(wordsKey(mention.text))) : undefined;
    const [short, full] = [about.get(companyKey(mention.text))!, long && about.get(companyKey(long))];
    if (long === undefined || !full || full.articles.some((article) => short.articles.includes(article))) continue;
    const opposed = (a: string, b: string): boolean =>
      [short, full].some((x) => x.roles.has(a as never)) && [short, full].some((x) => x.roles.has(b as never));
    if (!opposed('member', 'absent')) fit.set(companyKey(mention.text), long);
  }
  return mentions.map((mention) => {
    const long = open(mention) ? fit.get(companyKey(mention.text)) : undefined;
    return long === undefined ? mention : { ...mention, name: long };
  });
}

const wordsKey = (name: string): string => readName(name).core.join(' ');

/** The names that begin with given words and go on, by their keys. */
function longerNames(mentions: readonly PartyMention[]): Map<string, Map<string, string>> {
  const longer = new Map<string, Map<string, string>>();
  for (const text of distinct(mentions.map((m) => m.text))) {
    const words = readName(text).core;
    for (let n = Math.max(1, words.length - MOST_MORE); n < words.length; n++) {
      const key = words.slice(0, n).join(' ');
      (longer.get(key) ?? longer.set(key, new Map()).get(key)!).set(companyKey(text), text);
    }
  }
  return longer;
}

const only = (names: Map<string, string> | undefined): string | undefined =>
  names?.size === 1 ? [...names.values()][0] : undefined;

/** Where the body has each name first. */
function firstPlaces(mentions: readonly PartyMention[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const { source, evidence, text } of mentions) {
    const zone = zoneAt(source.article.zones, evidence.start)?.kind;
    if (zone === 'headline' || zone === 'standfirst') continue;
    const key = wordsKey(text);
    first.set(key, Math.min(first.get(key) ?? Infinity, evidence.start));
  }
  return first;
}

/** The alias list has it, or two names it may stand for. */
const isAlias = (name: string): boolean => {
  const { alias, maybe } = readName(name);
  return alias !== null || maybe.length > 0;
};

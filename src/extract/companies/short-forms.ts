// Short forms ("Vordale" of "Vordale Mining Ltd") and initials count as the name they stand for.
import type { Doc } from '../../text/doc.js';
import type { definedInitials } from './definitions.js';
import { demonyms } from '../../lexicon/name-lists.js';
import { evidenceWords } from '../../lexicon/name-evidence.js';
import { isAcronymOf } from '../../normalise/company.js';
import { isEnglish, isPlace, knownAs } from './known.js';
import { nameSigns } from './features.js';
import type { Mention } from './mentions.js';
import type { Pools } from './pool.js';
import { isCapitals, plainKey } from './shape.js';

const LONGEST = 5;

/** Links short forms and initials to the first longer name in the article that already scores. */
export function linkShortForms(doc: Doc, pools: Pools, initialsOf: ReturnType<typeof definedInitials>): void {
  const { starts, initials, shared } = fullNames(pools);
  refuseInitials(doc, pools, initialsOf);
  linkTickers(pools);
  for (const [key, pool] of pools) {
    const mention = pool.mentions[0]!;
    const start = starts.get(key);
    const full = start ?? (isCapitals(mention.text) ? initials.get(key) : undefined);
    if (!full || full.key === key || !isFair(mention, full)) continue;
    pool.full = full;
    pool.introduced =
      full === start && full.first < mention.first && !shared.has(key) && knownAs(mention.text) === undefined;
    for (const each of pool.mentions) {
      each.own.add(full === start ? 'a short form of a name' : 'initials of a name before them');
      each.full = full;
    }
  }
}

/** Initials explained by words that are no name ("master boot records (MBRs)") name no body in this article. */
function refuseInitials(doc: Doc, pools: Pools, initialsOf: ReturnType<typeof definedInitials>): void {
  for (const [key, { first, last }] of initialsOf) {
    const pool = pools.get(key);
    if (!pool) continue;
    const text = doc.text.slice(doc.tokens[first]!.start, doc.tokens[last - 1]!.end);
    const signs = nameSigns(doc.tokens.slice(first, last), text);
    const named = signs.weight > 0 || pools.get(plainKey(text))?.mentions.some((mention) => mention.score > 0);
    if (!named) for (const mention of pool.mentions) mention.own.add('initials of words that name no body');
  }
}

/** "Vordale (NYSE: VRD)": the symbol is the company that stands before the bracket; behind anything else it is no party. */
function linkTickers(pools: Pools): void {
  const byEnd = new Map<number, Mention>();
  for (const pool of pools.values())
    for (const mention of pool.mentions) if (mention.score > 0) byEnd.set(mention.last, mention);
  for (const pool of pools.values()) {
    const ticker = pool.mentions.find((mention) => mention.context.has('a ticker or symbol itself'));
    const company = ticker && (byEnd.get(ticker.first - 3) ?? byEnd.get(ticker.first - 1));
    if (!company || company.own.organisation > company.own.company) continue;
    for (const mention of pool.mentions) {
      mention.own.add('the ticker of the company before it', 'company', 2);
      mention.full = company;
    }
  }
}

interface FullNames {
  starts: Map<string, Mention>;
  initials: Map<string, Mention>;
  /** beginnings that two different names have */
  shared: Set<string>;
}

/** Names of several words by their beginnings and by their initials. */
function fullNames(pools: Pools): FullNames {
  const starts = new Map<string, Mention>();
  const initials = new Map<string, Mention>();
  const shared = new Set<string>();
  for (const pool of pools.values()) {
    const mention = pool.mentions.reduce((a, b) => (b.score > a.score ? b : a));
    if (mention.score <= 0 || mention.last - mention.first < 2) continue;
    const words = mention.text.split(/[\s-]+/u);
    for (let n = 1; n < Math.min(words.length, LONGEST); n++) {
      const key = plainKey(words.slice(0, n).join(' '));
      const other = starts.get(key);
      if (other && !other.key.startsWith(mention.key) && !mention.key.startsWith(other.key)) shared.add(key);
      if (!other || mention.first < other.first) starts.set(key, mention);
    }
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
    const letters = capitals.map((word) => word[0]!.toLowerCase()).join('');
    if (letters.length > 1 && !initials.has(letters)) initials.set(letters, mention);
  }
  return { starts, initials, shared };
}

/** A people, a place, a person or an ordinary word in front of a body's noun is no short form of it. */
function isFair(mention: Mention, full: Mention): boolean {
  const lower = mention.text.toLowerCase();
  if (mention.person) return false;
  if (isCapitals(mention.text) && isAcronymOf(mention.text, full.text)) return true;
  if (demonyms.has(lower) || isPlace(mention.text)) return false;
  const { opener, organisationLead, place, title, faith } = evidenceWords;
  if ([opener, organisationLead, place, title, faith].some((words) => words.has(lower))) return false;
  const { own } = full;
  const company = own.has('ends in a legal form') || own.has('ends in a company word') || full.context.company > 1;
  const single = mention.last - mention.first === 1;
  return (
    !single ||
    company ||
    (!own.has('ends in a public body’s word') && !own.has('built like a public body (X of Y)') && !isEnglish(lower))
  );
}

// What an article says of a name in one place counts for its other mentions: same spelling, short form, initials, surname.
import type { Doc } from '../../text/doc.js';
import type { PartyType } from '../../model/extraction.js';
import { evidence, type Ablation, type Feature } from './evidence.js';
import { knownAs } from './known.js';
import type { Mention } from './mentions.js';
import { isCapitals } from './shape.js';

const SHARE = 0.7;
const MOST = 3;

/** All mentions of one spelling in an article. */
export interface Pool {
  mentions: Mention[];
  context: Set<Feature>;
  company: number;
  organisation: number;
  full: Mention | null;
  /** its full name came before it, and no other name begins like it: an unknown short form stands for that one */
  introduced: boolean;
}

export type Pools = ReadonlyMap<string, Pool>;

/** Brings mentions of one spelling together. `fresh`: they have not been pooled before. */
export function poolMentions(doc: Doc, mentions: readonly Mention[], fresh: boolean): Pools {
  const pools = new Map<string, Pool>();
  for (const mention of mentions) {
    const pool = pools.get(mention.key) ?? {
      mentions: [],
      context: new Set(),
      company: 0,
      organisation: 0,
      full: null,
      introduced: false,
    };
    pools.set(mention.key, pool);
    pool.mentions.push(mention);
    for (const feature of mention.context.features) pool.context.add(feature);
    pool.company = Math.max(pool.company, mention.own.company) + mention.context.company;
    pool.organisation = Math.max(pool.organisation, mention.own.organisation) + mention.context.organisation;
  }
  spread(pools, 'a thing by the noun that follows');
  if (fresh) smallLetters(doc, pools);
  surnamesOf(doc, pools);
  return pools;
}

/** What a thing's noun says in one place holds everywhere, unless the name is known: "the Vordale bug". */
function spread(pools: Pools, feature: Feature): void {
  for (const pool of pools.values()) {
    if (!pool.context.has(feature) || pool.mentions.length < 2 || knownAs(pool.mentions[0]!.text) !== undefined)
      continue;
    for (const mention of pool.mentions) mention.context.add(feature);
  }
}

/** The sum for a mention: its own signs, and a share of what its other mentions show. */
export function scoreOf(
  mention: Mention,
  pool: Pool | undefined,
  { without, pooling }: Ablation,
): { sum: number; pooled: number } {
  const own = mention.own.weightWithout(without) + mention.context.weightWithout(without);
  if (!pool || !pooling || pool.mentions.length < 2) return { sum: own, pooled: 0 };
  let others = 0;
  for (const feature of pool.context)
    if (!mention.context.has(feature) && !without.has(feature)) others += evidence[feature];
  const pooled = Math.max(-MOST, Math.min(MOST, SHARE * others));
  return { sum: own + pooled, pooled };
}

/** A single word that the article also prints in small letters is no name yet. */
function smallLetters(doc: Doc, pools: Pools): void {
  const wanted = new Map<string, Pool>();
  for (const pool of pools.values()) {
    const { first, last, text } = pool.mentions[0]!;
    if (last - first === 1 && !isCapitals(text) && knownAs(text) === undefined) wanted.set(text.toLowerCase(), pool);
  }
  if (wanted.size === 0) return;
  for (const token of doc.tokens) {
    const pool = token.cap ? undefined : wanted.get(token.text);
    if (!pool) continue;
    wanted.delete(token.text);
    for (const mention of pool.mentions) mention.own.add('the same word in small letters elsewhere');
  }
}

/** "Marlow", or the "Marlows" */
const isSurnameOf = (names: ReadonlySet<string>, text: string): boolean =>
  names.has(text) || (text.endsWith('s') && names.has(text.slice(0, -1)));

/** The last words of persons' names, and names behind "Mr" or a title, are surnames in the whole article. */
function surnamesOf(doc: Doc, pools: Pools): void {
  const names = new Set<string>();
  for (const pool of pools.values())
    for (const mention of pool.mentions)
      if (mention.person || mention.context.has('after an age or a person’s title'))
        names.add(doc.tokens[mention.last - 1]!.text);
  for (const pool of pools.values())
    for (const mention of pool.mentions)
      if (!mention.person && mention.last - mention.first === 1 && isSurnameOf(names, mention.text))
        mention.own.add('a surname of a person named in full');
}

/** Company or organisation, by what the name, its context and its full name point to. */
export function typeOf(mention: Mention, pools: Pools): PartyType {
  const pool = pools.get(mention.key);
  const full = mention.full ? pools.get(mention.full.key) : undefined;
  const company = (pool?.company ?? mention.own.company) + (full?.company ?? 0);
  const organisation = (pool?.organisation ?? mention.own.organisation) + (full?.organisation ?? 0);
  // Nothing tells: capitals alone are a body's or a programme's initials more often than a company's.
  if (company + organisation === 0 && isCapitals(mention.text)) return 'organisation';
  return organisation > company ? 'organisation' : 'company';
}

import type { EventGroup } from '../model/event.js';
import type { Count } from '../model/extraction.js';
import { subsetWords } from '../lexicon/party-nouns.js';
import type { Parties } from './parties.js';
import { foldedWords } from '../text/fold.js';
import { evidenceOf, type Source } from './source.js';

/** A number that an article states of some group. */
export interface Stated {
  source: Source;
  count: Count;
}

/** The numbers of all articles, by article and place. */
export const allStated = (sources: readonly Source[]): Stated[] =>
  sources.flatMap((source) => source.kept.counts.map((count) => ({ source, count })));

/** The row of a group's table for it. */
export function statedRow({ source, count }: Stated, parties: Parties): EventGroup['stated'][number] {
  const { min, max, unit, stage, vague, others } = count;
  const named = count.named.map((n) => parties.at(source.article.id, n)?.name ?? parties.nameOf(n.name));
  return { ...evidenceOf(source, count), min, max, unit, stage, vague, named, others };
}

/** One number, no "about", no "dozens", and not of a part of the group. */
export const isExact = ({ count }: Stated): boolean =>
  !count.vague && count.min === count.max && count.stage !== 'change' && !isSubset(count);

/** "the final two points" counts a part of the group; "the first 34" is all of it so far. */
export const isSubset = (count: Count): boolean =>
  count.others === null &&
  count.stage !== 'initial' &&
  [...count.modifiers, ...foldedWords(count.text.replace(count.hedge ?? '', ''))].some((word) => subsetWords.has(word));

/**
 * The size on which the articles agree: one number, stated exactly by two articles or by one and shown by a closed list,
 * that no other statement speaks against.
 * @param lists lengths of closed lists, by article
 */
export function agreedSize(stated: readonly Stated[], lists: ReadonlyMap<string, number> = new Map()): number | null {
  const counted = stated.filter((s) => s.source.counted);
  const exact = counted.filter(isExact);
  const totals = exact.some((s) => s.count.stage !== 'initial')
    ? exact.filter((s) => s.count.stage !== 'initial')
    : exact;
  const values = new Set(totals.map((s) => s.count.min));
  if (values.size !== 1) return null;
  const [value] = [...values] as [number];
  if (counted.some(({ count }) => count.vague && (value < count.min || value > (count.max ?? Infinity)))) return null;
  const said = new Set(totals.map((s) => s.source.article.id));
  const shown = [...lists].filter(([, length]) => length === value).map(([article]) => article);
  return said.size + shown.length > 1 ? value : null;
}

import { negations } from '../../lexicon/scope-words.js';
import { alignWords, type AlignOp } from '../../text/align.js';
import { joinEdits, joinInsertions } from '../../text/gap-steps.js';
import { findPassage } from '../../text/passage.js';
import type { ShingleIndex } from '../../text/shingles.js';
import { isContent } from '../../text/stem.js';
import { quotedIn } from '../../text/voice.js';
import { wordAt, type Word } from '../../text/words.js';
import type { Source } from '../source.js';
import { attributionIn } from './attributions.js';
import type { Match } from './reference.js';

/** Which word of the reference text each word of an article stands for; -1 for none. */
export interface Pairing extends Match {
  pairs: number[];
  /** words of the article, and of the reference text, that say whose quotation it is */
  attribution: readonly boolean[];
  theirAttribution: readonly boolean[];
  /** sentences and quotations whose words are mostly the reference text's: their own words, by number */
  units: readonly (readonly number[])[];
}

/** Words of a run by which a sentence is looked for in the reference text. */
export const PAIR_WORDS = 2;
/** Share of its words that a sentence or quotation must have from the reference text; without a long run, how many, and in a row. */
const MOST_OF = 0.5;
const FEWEST = 8;
const IN_A_ROW = 5;

/**
 * Pairs the words of the long runs, and those of each sentence and quotation that is the reference text's for the most part: of "They will paint all boats red" against "They will not paint the boats red" six pairs less one.
 */
export function pairWords(match: Match, index: ShingleIndex, theirAttribution: readonly boolean[]): Pairing {
  const { source, words, runs } = match;
  const pairs = words.map(() => -1);
  for (const { first, last, there } of runs) for (let i = first; i < last; i++) pairs[i] = there + i - first;
  const attribution = attributionIn(source, words);
  const units = unitsOf(source, words)
    .map((unit) => unit.filter((i) => !attribution[i]))
    .filter((unit) => pairUnit(match, pairs, unit, index));
  return { ...match, pairs, attribution, theirAttribution, units };
}

/** The words of each sentence, and of each stretch in quotation marks. */
function unitsOf(source: Source, words: readonly Word[]): number[][] {
  const spans = [...source.sentences, ...quotedIn(source.found.quotes)];
  return spans.map(({ start, end }) => {
    const first = wordAt(words, start);
    const last = wordAt(words, end - 1);
    const to = words[last] && words[last].start < end ? last + 1 : last;
    return Array.from({ length: Math.max(0, to - first) }, (_, i) => first + i);
  });
}

/** Adds the pairs of a unit; false where it is not mostly the reference text's, or stands for another place than its runs. */
function pairUnit({ words, theirs }: Match, pairs: number[], unit: readonly number[], index: ShingleIndex): boolean {
  const sought = unit.map((i) => words[i]!);
  const passage = findPassage(sought, index);
  if (!passage) return false;
  const here = theirs.slice(passage.first, passage.last);
  const found = equalPairs(sought, here).map(([a, b]): [number, number] => [unit[a]!, passage.first + b]);
  if (found.length <= MOST_OF * unit.length || found.some(([i, there]) => pairs[i]! >= 0 && pairs[i] !== there))
    return false;
  if (!found.some(([i]) => pairs[i]! >= 0) && !speaksForItself(found)) return false;
  for (const [i, there] of found) pairs[i] = there;
  return true;
}

/** Enough words, and enough of them in a row. */
function speaksForItself(found: readonly (readonly [number, number])[]): boolean {
  let row = 0;
  let longest = 0;
  found.forEach(([i, there], k) => {
    const [before] = found.slice(k - 1, k);
    row = k > 0 && before && before[0] === i - 1 && before[1] === there - 1 ? row + 1 : 1;
    longest = Math.max(longest, row);
  });
  return found.length >= FEWEST && longest >= IN_A_ROW;
}

/** Edits on both sides of a single equal word from which that word is equal by chance. */
const BY_CHANCE = 3;

/** Words that stand for each other in two passages, without those that agree by chance. */
function equalPairs(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const ops = trimmed(joinEdits(joinInsertions(alignWords(a, b), a, b), a), a, b);
  return ops.flatMap((op, i): [number, number][] => {
    const size = op.a.last - op.a.first;
    if (!isEqual(op) || (size === 1 && Math.min(sizeOf(ops[i - 1]), sizeOf(ops[i + 1])) >= BY_CHANCE)) return [];
    return Array.from({ length: size }, (_, k) => [op.a.first + k, op.b.first + k]);
  });
}

/** Without the outer words that agree by chance: the "will" of "and rosters will be public" for "and they will say more". */
function trimmed(ops: readonly AlignOp[], a: readonly Word[], b: readonly Word[]): AlignOp[] {
  const isStray = (op: AlignOp, next: AlignOp | undefined, flush: boolean): boolean => {
    const words = a.slice(op.a.first, op.a.last);
    const bare = !words.some(isContent);
    if (!flush && (bare || words.length === 1)) return !isDenial(next, a, b);
    return sizeOf(next) > (bare ? MOST_BESIDE : 2 * words.length + 1);
  };
  let [from, to] = [0, ops.length];
  while (from < to && (!isEqual(ops[from]!) || isStray(ops[from]!, ops[from + 1], ops[from]!.a.first === 0))) from++;
  while (to > from && (!isEqual(ops[to - 1]!) || isStray(ops[to - 1]!, ops[to - 2], ops[to - 1]!.a.last === a.length)))
    to--;
  return ops.slice(from, to);
}

/** Words that may differ beside a "we" or "they will" that opens or ends a passage. */
const MOST_BESIDE = 2;

/** "will" against "will not": a negation alone is a difference beside any word. */
const isDenial = (op: AlignOp | undefined, a: readonly Word[], b: readonly Word[]): boolean => {
  if (sizeOf(op) !== 1) return false;
  return [...a.slice(op!.a.first, op!.a.last), ...b.slice(op!.b.first, op!.b.last)].some((w) => negations.has(w.key));
};

const isEqual = ({ kind }: AlignOp): boolean => kind === 'equal' || kind === 'spelling';

const sizeOf = (op: AlignOp | undefined): number =>
  !op || isEqual(op) ? 0 : Math.max(op.a.last - op.a.first, op.b.last - op.b.first);

import { quotedIn } from '../../text/voice.js';
import type { Word } from '../../text/words.js';
import { sentenceAt, type Source } from '../source.js';
import type { Pairing } from './aligned.js';
import type { Departure } from './departures.js';

/** Words that the end of a sentence may have otherwise: more is another statement. */
const LONGEST_EDGE = 4;
/** Words before it that must agree. */
const FLANK = 4;

/**
 * The ends of sentences and quotations taken over that have other words than the reference text up to its next stop, and the
 * beginnings of quotations: "every gate and every wall" for "every gate and every road".
 */
export function edgesOf(pairing: Pairing): Departure[] {
  const found = pairing.units.flatMap((unit) => [endOf(pairing, unit), startOf(pairing, unit)]);
  return [...new Map(found.flatMap((d) => (d ? [[`${d.first} ${d.last}`, d]] : []))).values()];
}

function endOf(pairing: Pairing, unit: readonly number[]): Departure | undefined {
  const { pairs, words, source, reference, theirs } = pairing;
  const at = unit.findLastIndex((i) => pairs[i]! >= 0);
  const before = unit[at]!;
  const rest = unit.slice(at + 1);
  if (!isShort(rest) || rest.at(-1)! - before !== rest.length || !agrees(pairing, before, -1)) return undefined;
  const from = pairs[before]! + 1;
  if (sentenceAt(source, words[before]!.start) !== sentenceAt(source, words[rest.at(-1)!]!.start)) return undefined;
  let to = from;
  while (to < theirs.length && to - from <= LONGEST_EDGE && !isStop(reference, theirs[to - 1]!, theirs[to]!)) to++;
  return to > from && to - from <= LONGEST_EDGE ? edge(rest, from, to) : undefined;
}

function startOf(pairing: Pairing, unit: readonly number[]): Departure | undefined {
  const { pairs, words, source, reference, theirs } = pairing;
  const at = unit.findIndex((i) => pairs[i]! >= 0);
  const after = unit[at]!;
  const rest = unit.slice(0, at);
  if (!isShort(rest) || !isQuoted(source, words[rest[0]!]!) || !agrees(pairing, after, 1)) return undefined;
  if (after - rest[0]! !== rest.length || (pairs[rest[0]! - 1] ?? -1) >= 0) return undefined;
  const to = pairs[after]!;
  let from = to;
  while (from > 0 && to - from <= LONGEST_EDGE && !isStop(reference, theirs[from - 1]!, theirs[from]!)) from--;
  return from < to && to - from <= LONGEST_EDGE ? edge(rest, from, to) : undefined;
}

const edge = (rest: readonly number[], from: number, to: number): Departure => {
  const [first, last] = [rest[0]!, rest.at(-1)! + 1];
  return { first, last, from, to, before: first - 1, after: last };
};

const isShort = (rest: readonly number[]): boolean => rest.length > 0 && rest.length <= LONGEST_EDGE;

/** Words in a row that stand for each other, from word `at` on. */
function agrees({ pairs }: Pairing, at: number, step: 1 | -1): boolean {
  for (let k = 0; k < FLANK; k++) if (pairs[at + k * step] !== pairs[at]! + k * step) return false;
  return true;
}

const isQuoted = ({ found }: Source, { start }: Word): boolean =>
  quotedIn(found.quotes).some((q) => q.start <= start && start < q.end);

/** A stop, a mark or the end of a line between two words. */
const isStop = ({ text }: Source, a: Word, b: Word): boolean => /[,;:.!?"“”\n]/u.test(text.slice(a.end, b.start));

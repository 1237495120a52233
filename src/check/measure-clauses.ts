// What the clause of a number says of it where that is no act: how many something has room for, what is told on the way.
import { isCapacityWord } from '../lexicon/capacity-words.js';
import type { Word } from '../text/words.js';
import type { SentenceView } from './view.js';

/** Words before a number among which "room", "can" and "capacity" may stand. */
const REACH = 4;

/** "can carry 30 people", "has room for 30", "a capacity of 30", "seats 30 guests": how many it may hold, not how many were there. */
export function isCapacity(words: readonly Word[], first: number, ofPeople: boolean): boolean {
  const key = (i: number): string => words[i]?.key ?? '';
  const before = Array.from({ length: REACH }, (_, n) => key(first - 2 - n));
  const last = key(first - 1);
  if (isCapacityWord('room', last)) return before.some((word) => isCapacityWord('able', word));
  if (last === 'for') return before.some((word) => isCapacityWord('space', word));
  if (/^(?:of|is|was|at)$/u.test(last)) return before.slice(0, 2).includes('capacity');
  return ofPeople && isCapacityWord('seats', last);
}

/**
 * "The ferry, which had 40 people on board, hit a pier and killed two": the words of the clause that opens before the
 * number, as indices, last exclusive.
 */
export function relativeClause(
  { words, text, start }: SentenceView,
  first: number,
  last: number,
): { from: number; to: number } | undefined {
  const gap = (i: number): string => text.slice(words[i - 1]!.end - start, words[i]!.start - start);
  let from = first;
  while (from > 0 && !RELATIVE.test(words[from]?.key ?? '') && !MARK.test(gap(from))) from--;
  // "12 guests, of whom 10 ...": a number right behind the opening word is its subject.
  const opens = from > 0 && from < first - 1 && RELATIVE.test(words[from]!.key) && MARK.test(gap(from));
  if (!opens) return undefined;
  let to = last;
  while (to < words.length && !MARK.test(gap(to))) to++;
  return { from, to };
}

const RELATIVE = /^(?:which|who|whose)$/u;
const MARK = /[,;:–—()]/u;

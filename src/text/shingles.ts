// Shared runs of words by hashed n-grams (shingles: Broder 1997), extended to their full length as passim does
// (Smith, Cordell & Mullen 2015), with exact character spans.
import type { Word } from './words.js';

/** Where each run of `size` words of a text begins. */
export interface ShingleIndex {
  words: readonly Word[];
  size: number;
  at: ReadonlyMap<string, readonly number[]>;
}

/** Positions of one shingle beyond which it says nothing of where a passage stands ("the the the"). */
const MOST_POSITIONS = 32;

/** Indexes the runs of `size` words. Linear in the words. */
export function shingleIndex(words: readonly Word[], size: number): ShingleIndex {
  const at = new Map<string, number[]>();
  for (let i = 0; i + size <= words.length; i++) {
    const key = shingle(words, i, size);
    const positions = at.get(key);
    if (!positions) at.set(key, [i]);
    else if (positions.length < MOST_POSITIONS) positions.push(i);
  }
  return { words, size, at };
}

/** The key of the `size` words from word `first`, in one spelling. */
export function shingle(words: readonly Word[], first: number, size: number): string {
  let key = words[first]!.norm;
  for (let k = 1; k < size; k++) key += ` ${words[first + k]!.norm}`;
  return key;
}

/** A run of equal words: `length` words from word `a` of one text and word `b` of the other. */
export interface SharedRun {
  a: number;
  b: number;
  length: number;
}

/**
 * The maximal runs of at least `index.size` words that `words` shares with an indexed text, in the order of `words`.
 * A stretch of `words` is given once, with the longest run that begins there. Linear in the words of both but for runs
 * that repeat inside one text.
 */
export function sharedRuns(words: readonly Word[], index: ShingleIndex): SharedRun[] {
  const { size, at } = index;
  const runs: SharedRun[] = [];
  let i = 0;
  while (i + size <= words.length) {
    let best: SharedRun | undefined;
    for (const b of at.get(shingle(words, i, size)) ?? []) {
      const length = runLength(words, i, index.words, b, size);
      if (!best || length > best.length) best = { a: i, b, length };
    }
    if (best) runs.push(best);
    // A later run may overlap the end of this one by less than a shingle.
    i += best ? Math.max(1, best.length - size + 1) : 1;
  }
  return runs;
}

function runLength(a: readonly Word[], i: number, b: readonly Word[], j: number, known: number): number {
  let n = known;
  while (i + n < a.length && j + n < b.length && a[i + n]!.norm === b[j + n]!.norm) n++;
  return n;
}

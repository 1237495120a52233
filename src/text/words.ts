import { foldSpelling } from '../lexicon/spelling.js';
import { foldText } from './fold.js';

/** A word of a text with its place there. `key` is folded (case, accents, apostrophes), `norm` in one spelling besides. */
export interface Word {
  start: number;
  end: number;
  key: string;
  norm: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,’']\p{N}+|[’'][\p{L}\p{M}]+)*/gu;
const PLAIN = /^[a-z0-9]+$/;

/** The words of `text` from `from` to `to`, with offsets into `text`. Punctuation and marks are left out. Linear. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const key = PLAIN.test(match[0]) ? match[0] : foldText(match[0]);
    if (key === '') continue;
    const start = from + match.index;
    words.push({ start, end: start + match[0].length, key, norm: foldSpelling(key) });
  }
  return words;
}

/** A run of letters and digits with the apostrophes and hyphens inside it. */
const COUNTED = /[\p{L}\p{N}\p{M}]+(?:['’‑‐-][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * How many words stand between two offsets: runs of letters and digits with the apostrophes and hyphens inside them, so
 * that anyone can count them again. Every number of words that the program prints is counted so.
 */
export const countWords = (text: string, from = 0, to = text.length): number =>
  text.slice(from, to).match(COUNTED)?.length ?? 0;

/** Where the words begin that `countWords` counts, ascending. */
export const wordStarts = (text: string, from = 0, to = text.length): number[] =>
  Array.from(text.slice(from, to).matchAll(COUNTED), (match) => from + match.index);

/** The index of the first word that ends after offset `at`, or how many there are. Words are in order: a binary search. */
export function wordAt(words: readonly Word[], at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Runs of words that two articles share: 5-word shingles, extended both ways to maximal runs (passim: Smith, Cordell &
// Mullen 2015). Each shingle is met with at most a few articles, so that a statement printed by hundreds stays cheap.
import { shingle } from '../text/shingles.js';
import type { Word } from '../text/words.js';

/** `length` words from word `at` of each of two texts, given by their number. */
export interface TextRun {
  one: { text: number; at: number };
  other: { text: number; at: number };
  length: number;
}

export const SHINGLE = 5;
const MOST_HOLDERS = 8;

/** The maximal runs of at least five words that any two of the texts share. Linear in the words and the runs found. */
export function findSharedText(texts: readonly (readonly Word[])[]): TextRun[] {
  const holders = new Map<string, { text: number; at: number }[]>();
  const runs: TextRun[] = [];
  texts.forEach((words, text) => {
    const covered = new Map<number, number>();
    for (let at = 0; at + SHINGLE <= words.length; at++) {
      const key = shingle(words, at, SHINGLE);
      const known = holders.get(key) ?? [];
      for (const holder of known) {
        if (holder.text === text || at < (covered.get(holder.text) ?? 0)) continue;
        const run = extend(texts, { text, at }, holder);
        covered.set(holder.text, run.one.at + run.length - SHINGLE + 1);
        runs.push(run);
      }
      if (known.length < MOST_HOLDERS && !known.some((h) => h.text === text))
        holders.set(key, [...known, { text, at }]);
    }
  });
  return runs;
}

function extend(texts: readonly (readonly Word[])[], one: TextRun['one'], other: TextRun['other']): TextRun {
  const a = texts[one.text]!;
  const b = texts[other.text]!;
  let back = 0;
  while (same(a[one.at - back - 1], b[other.at - back - 1])) back++;
  let length = back + SHINGLE;
  while (same(a[one.at - back + length], b[other.at - back + length])) length++;
  return { one: { ...one, at: one.at - back }, other: { ...other, at: other.at - back }, length };
}

const same = (a: Word | undefined, b: Word | undefined): boolean => a !== undefined && a.norm === b?.norm;

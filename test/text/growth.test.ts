// What comparing texts costs, counted in words looked at: twice the text must cost about twice as much.
import { describe, expect, it } from 'vitest';
import { findSharedText } from '../../src/reconcile/shared-text.js';
import { findPassage } from '../../src/text/passage.js';
import { sharedRuns, shingleIndex } from '../../src/text/shingles.js';
import type { Word } from '../../src/text/words.js';

let looks = 0;

/** Words that count how often somebody reads them. */
const counted = (norms: readonly string[]): Word[] =>
  norms.map((norm, i) => ({
    start: 2 * i,
    end: 2 * i + 1,
    key: norm,
    get norm() {
      looks++;
      return norm;
    },
  }));

const sequence = (n: number): string[] => Array.from({ length: n }, (_, i) => `w${(i * 7919) % 10_007}`);
const again = (n: number): string[] =>
  Array.from({ length: n }, (_, i) => ['the', 'lock', 'is', 'shut', 'today'][i % 5]!);
const changed = (words: readonly string[]): string[] => words.map((w, i) => (i % 11 === 10 ? `x${i}` : w));

const texts: [string, (n: number) => string[]][] = [
  ['different words', sequence],
  ['one sentence over and over', again],
  ['one word', (n) => Array<string>(n).fill('no')],
];

const cost = (work: () => unknown): number => {
  looks = 0;
  work();
  return looks;
};

describe.each(texts)('texts of %s', (_, words) => {
  it.each<[string, (n: number) => unknown]>([
    ['the runs that two long texts share', (n) => findSharedText([counted(words(n)), counted(changed(words(n)))])],
    ['the same text in many articles', (n) => findSharedText(Array.from({ length: n / 50 }, () => counted(words(50))))],
    [
      'the runs of one text in an index',
      (n) => sharedRuns(counted(changed(words(n))), shingleIndex(counted(words(n)), 3)),
    ],
    ['the place of a passage', (n) => findPassage(counted(words(n).slice(20, 50)), shingleIndex(counted(words(n)), 3))],
  ])('%s cost no more than in proportion', (_what, work) => {
    const [once, twice] = [cost(() => work(2000)), cost(() => work(4000))];
    expect(once).toBeGreaterThan(1000);
    expect(twice / once).toBeLessThan(2.3);
  });
});

// How the time to reconcile and check an event grows with its articles: copies of development articles, each altered.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkStory } from '../../check/index.js';
import { extractArticle } from '../../extract/index.js';
import { prepareArticle } from '../../ingest/index.js';
import { defaultSettings } from '../../model/config.js';
import { reconcileEvent } from '../../reconcile/index.js';

/** Words altered in each copy. */
const ALTERED = 3;

/** Prints the time for one hundred and one thousand articles, and how many times the one is the other (12 at most is the bar). */
export function benchGrowth(folder: string, sizes: readonly number[] = [100, 1000]): void {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const times = sizes.map((n) => timeOf(texts, n));
  times.forEach((time, i) => console.log(`${sizes[i]} articles  ${(time / 1000).toFixed(1)} s of processor time`));
  console.log(`times        ${(times.at(-1)! / times[0]!).toFixed(1)} (12 at most for ten times the articles)`);
}

/** Milliseconds of processor time to reconcile and check `n` altered copies; reading them is not part of it. */
function timeOf(texts: readonly string[], n: number): number {
  const next = random();
  const articles = Array.from({ length: n }, (_, i) => {
    const id = `article-${String(i).padStart(4, '0')}`;
    const article = prepareArticle({ id, text: altered(texts[i % texts.length]!, next) });
    return { ...article, file: `${id}.txt`, role: 'article' as const };
  });
  const extractions = articles.map(extractArticle);
  const start = process.cpuUsage();
  const event = reconcileEvent({ id: 'growth', name: 'growth', articles, extractions }, defaultSettings);
  checkStory({ event, articles, extractions }, defaultSettings);
  return process.cpuUsage(start).user / 1000;
}

/** The text with a few words turned round and a few numbers raised. */
function altered(text: string, next: () => number): string {
  let copy = text;
  for (let k = 0; k < ALTERED; k++) {
    const words = [...copy.matchAll(/\b(?:[a-z]{4,}|\d{1,3})\b/gu)];
    const { 0: word, index } = words[Math.floor(next() * words.length)]!;
    const other = /\d/u.test(word) ? String(Number(word) + 1 + Math.floor(next() * 9)) : [...word].reverse().join('');
    copy = copy.slice(0, index) + other + copy.slice(index + word.length);
  }
  return copy;
}

/** Numbers from 0 to 1, the same in every run (linear congruential generator, Numerical Recipes). */
function random(): () => number {
  let state = 7;
  return () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
}

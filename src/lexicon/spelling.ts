import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon(
  'spelling',
  z.object({ kind: z.enum(['word', 'stem', 'ending']), uk: z.string(), us: z.string() }),
);
const of = (kind: string): Map<string, string> =>
  new Map(entries.filter((e) => e.kind === kind).map((e) => [e.uk, e.us]));
const words = of('word');
const stems = of('stem');
const endings = of('ending');
const shortestStem = Math.min(...[...stems.keys()].map((stem) => stem.length));
const longestStem = Math.max(...[...stems.keys()].map((stem) => stem.length));
/** Letters that must stand before an ending, so that "rise" and "wise" stay as they are. */
const BEFORE_ENDING = 4;

/** One spelling for a lower-case word that British and American writers spell differently. For comparison only. */
export function foldSpelling(word: string): string {
  const whole = words.get(word);
  if (whole !== undefined) return whole;
  for (let n = Math.min(longestStem, word.length); n >= shortestStem; n--) {
    const stem = stems.get(word.slice(0, n));
    if (stem !== undefined) return stem + word.slice(n);
  }
  for (let n = 8; n >= 3; n--) {
    const ending = word.length - n >= BEFORE_ENDING ? endings.get(word.slice(-n)) : undefined;
    if (ending !== undefined) return word.slice(0, -n) + ending;
  }
  return word;
}

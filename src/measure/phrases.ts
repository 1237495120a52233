import type { Word } from '../text/words.js';

/** A phrase of a table found in a row of words: word indices, half-open. */
export interface Hit<T> {
  first: number;
  last: number;
  phrase: string;
  value: T;
}

/** Finds the phrases of a table (lower case, single spaces) in words, the longest at each place, none in another. */
export function makeFinder<T>(table: ReadonlyMap<string, T>): (words: readonly Word[]) => Hit<T>[] {
  const longest = new Map<string, number>();
  const byWords = new Map<string, T>();
  for (const [phrase, value] of table) {
    const split = phrase.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ').split(' ');
    byWords.set(split.join(' '), value);
    longest.set(split[0]!, Math.max(longest.get(split[0]!) ?? 0, split.length));
  }
  return (words) => {
    const hits: Hit<T>[] = [];
    for (let i = 0; i < words.length; i++) {
      for (let n = Math.min(longest.get(words[i]!.key) ?? 0, words.length - i); n > 0; n--) {
        const phrase = keyOf(words, i, n);
        const value = byWords.get(phrase);
        if (value === undefined) continue;
        hits.push({ first: i, last: i + n, phrase, value });
        i += n - 1;
        break;
      }
    }
    return hits;
  };
}

function keyOf(words: readonly Word[], first: number, n: number): string {
  let key = words[first]!.key;
  for (let k = 1; k < n; k++) key += ` ${words[first + k]!.key}`;
  return key;
}

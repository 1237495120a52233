import { headlineClasses } from '../lexicon/headlinese.js';
import { perWord } from '../text/per-word.js';
import { topicsOf } from '../text/topic.js';
import type { Word } from '../text/words.js';
import { makeFinder } from './phrases.js';

const find = makeFinder(headlineClasses);
const stemsOf = perWord((key) => topicsOf(key));

/** The words and phrases of a passage, each with its keys: stems, and the classes of words that headlines put for others. */
export function readKeys(words: readonly Word[]): { first: Word; phrase: string; keys: readonly string[] }[] {
  const found: { first: Word; phrase: string; keys: readonly string[] }[] = [];
  const hits = find(words);
  let next = 0;
  for (let i = 0; i < words.length;) {
    const hit = hits[next]?.first === i ? hits[next++] : undefined;
    const last = hit?.last ?? i + 1;
    const stems = last === i + 1 ? stemsOf(words[i]!.key) : [];
    found.push({ first: words[i]!, phrase: hit?.phrase ?? words[i]!.key, keys: [...(hit?.value ?? []), ...stems] });
    i = last;
  }
  return found;
}

/** All keys of a sentence, with those of the single words of its phrases. */
export function keysOf(words: readonly Word[]): Set<string> {
  const keys = new Set(readKeys(words).flatMap((item) => item.keys));
  for (const { key } of words) for (const stem of stemsOf(key)) keys.add(stem);
  return keys;
}

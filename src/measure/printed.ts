import type { Evidence } from '../model/span.js';
import { wordsOf } from '../text/words.js';
import { evidenceOf, isHead, type Source } from './source.js';

/** Where the body has the very words, in a longer name perhaps: "Tarrel" in "Tarrel Ladders"; "one in six". */
export function printedIn(source: Source, text: string): Evidence[] {
  const wanted = wordsOf(text).map((w) => w.key);
  for (const sentence of source.sentences) {
    if (isHead(sentence.zone) || sentence.zone === 'caption') continue;
    const words = source.words(sentence);
    const at = words.findIndex((_, i) => wanted.every((key, k) => words[i + k]?.key === key));
    if (at >= 0) return [evidenceOf(source, words[at]!.start, words[at + wanted.length - 1]!.end)];
  }
  return [];
}

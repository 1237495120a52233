import type { SentenceRef } from '../model/extraction.js';
import type { Span } from '../model/span.js';
import { spanOf } from '../model/span.js';

/** Parts of a sentence that a passage may begin and end with. */
const MOST_PARTS = 7;
/** Marks and conjunctions that part a sentence; a comma inside a number parts nothing. */
const PARTS = /(?:[,;:–—“”"]|\s-)(?=\s|$)|(?<=\s)["“]|\s(?=(?:and|but|while|or)\s)/gu;

/** The stretches of a sentence between marks or before "and", "but", "while", each trimmed of marks; in text order. Linear. */
export function partsOf(text: string, { from, to }: SentenceRef): Span[] {
  const cuts = [from];
  for (const match of text.slice(from, to).matchAll(PARTS)) cuts.push(from + match.index + match[0].length);
  cuts.push(to);
  const parts: Span[] = [];
  for (let i = 0; i + 1 < cuts.length && parts.length < MOST_PARTS; i++) {
    const words = text.slice(cuts[i], cuts[i + 1]);
    const start = cuts[i]! + /^(?:[^\p{L}\p{N}]|(?:and|but|while|or)\s)*/u.exec(words)![0].length;
    const end = cuts[i]! + endOfWords(words);
    if (end > start) parts.push(spanOf(text, start, end));
  }
  return parts;
}

/** Where the last letter, digit, percent sign or closing bracket ends; a pattern would look at every run of marks again. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0) {
    const wide = end > 1 && /[\uD800-\uDBFF]/.test(text[end - 2]!) && /[\uDC00-\uDFFF]/.test(text[end - 1]!);
    const from = end - (wide ? 2 : 1);
    if (/[\p{L}\p{N}%)]/u.test(text.slice(from, end))) return end;
    end = from;
  }
  return 0;
}

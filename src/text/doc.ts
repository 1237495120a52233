import type { Zone, ZoneKind } from '../model/article.js';
import { lineRuns } from './lines.js';
import type { Word } from './word.js';

export type TokenKind = 'word' | 'number' | 'punct' | 'symbol' | 'opaque';

/** A token with its place in the text. `pos` is a Universal POS tag (https://universaldependencies.org/u/pos/). */
export interface Token {
  index: number;
  start: number;
  end: number;
  text: string;
  lower: string;
  pos: string;
  kind: TokenKind;
  /** white space (or the paragraph's start) stands before it */
  spaced: boolean;
  sentence: number;
  paragraph: number;
  /** what the lexica know of the word, see Word */
  bits: number;
  classes: number;
  cap: boolean;
  /** shared by all tokens that read the same */
  word: Word;
}

/** Tokens `first` to `last` (exclusive). */
export interface Sentence {
  index: number;
  start: number;
  end: number;
  first: number;
  last: number;
  paragraph: number;
}

/** A line of the text, or the part of one that lies in one zone; blank ones are left out. */
export interface Paragraph {
  index: number;
  start: number;
  end: number;
  /** tokens, last exclusive */
  first: number;
  last: number;
  /** sentences, last exclusive */
  firstSentence: number;
  lastSentence: number;
  zone: ZoneKind;
}

/** An article's text as tokens, made once and shared by all extractors. */
export interface Doc {
  text: string;
  zones: Zone[];
  tokens: Token[];
  sentences: Sentence[];
  paragraphs: Paragraph[];
  /** by kind of landmark the tokens that are one, ascending */
  places: number[][];
}

/** The trimmed, non-blank lines of `text`, cut again where a zone begins. Linear in the text. */
export function lineSpans(text: string, zones: readonly Zone[]): { start: number; end: number; zone: ZoneKind }[] {
  const spans: { start: number; end: number; zone: ZoneKind }[] = [];
  let z = 0;
  for (const line of lineRuns(text)) {
    let from = line.start;
    const to = line.end;
    while (from < to) {
      while (z < zones.length - 1 && zones[z]!.end <= from) z++;
      const until = z < zones.length - 1 ? Math.min(to, zones[z]!.end) : to;
      const [start, end] = trimmed(text, from, until);
      if (start < end) spans.push({ start, end, zone: zones[z]?.kind ?? 'body' });
      from = until;
    }
  }
  return spans;
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && isSpaceAt(text, start)) start++;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return [start, end];
}

/** True where white space stands at offset `at`. Most of it is plain: a look at the code spares the pattern. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/u.test(text[at]!));
}

/** The sentence that holds offset `at`, by binary search; undefined between sentences. */
export function sentenceAt(doc: Doc, at: number): Sentence | undefined {
  return spanAt(doc.sentences, at);
}

/** The paragraph that holds offset `at`. */
export function paragraphAt(doc: Doc, at: number): Paragraph | undefined {
  return spanAt(doc.paragraphs, at);
}

/** The index of the first token that ends after offset `at`. */
export function tokenAt(doc: Doc, at: number): number {
  let low = 0;
  let high = doc.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doc.tokens[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spanAt<T extends { start: number; end: number }>(spans: readonly T[], at: number): T | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle]!;
    if (at < span.start) high = middle - 1;
    else if (at >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}

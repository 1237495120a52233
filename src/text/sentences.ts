import { maybeEndsSentence, neverEndsSentence } from '../lexicon/abbreviations.js';
import type { Doc, Paragraph, Token } from './doc.js';

const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', "''", '“']);
const STARTERS = new Set(
  'the a an this that these those it he she they we i you his her their its our my in on at as for from to with after before but and or so if when while what who how why there here some many most all both each under over since during because although however meanwhile last next one two three no not'.split(
    ' ',
  ),
);

/** Splits a paragraph's tokens into sentences and appends them to the doc. One pass over the tokens. */
export function splitSentences(doc: Doc, paragraph: Paragraph): void {
  const { tokens } = doc;
  let first = paragraph.first;
  let at = paragraph.first;
  while (at < paragraph.last) {
    const end = sentenceEnd(tokens, at, paragraph.last);
    if (end > at) {
      addSentence(doc, paragraph, first, end);
      first = end;
      at = end;
    } else at++;
  }
  if (first < paragraph.last) addSentence(doc, paragraph, first, paragraph.last);
}

function addSentence(doc: Doc, paragraph: Paragraph, first: number, last: number): void {
  const index = doc.sentences.length;
  for (let i = first; i < last; i++) doc.tokens[i]!.sentence = index;
  const start = doc.tokens[first]!.start;
  const end = doc.tokens[last - 1]!.end;
  doc.sentences.push({ index, start, end, first, last, paragraph: paragraph.index });
}

const STOPS = '.!?…';

/** The token index after the sentence that ends at token `at`, or `at` itself where none ends. */
function sentenceEnd(tokens: readonly Token[], at: number, last: number): number {
  const token = tokens[at]!;
  if (!STOPS.includes(token.text.charAt(token.text.length - 1))) return at;
  const bare = /^[.!?…]+$/u.test(token.text);
  const dotted = !bare && token.text.endsWith('.') && token.text.length > 1;
  if (!bare && !dotted) return at;
  let next = at + 1;
  while (
    next < last &&
    (CLOSERS.has(tokens[next]!.text) || /^[.!?…]+$/u.test(tokens[next]!.text)) &&
    !tokens[next]!.spaced
  )
    next++;
  if (next >= last) return last;
  const follower = tokens[next]!;
  if (!follower.spaced) return at;
  // A straight mark after a space opens the next sentence.
  const opener = /^[\p{Pi}\p{Ps}"'„»-]|^``|^''/u.test(follower.text) ? (tokens[next + 1] ?? follower) : follower;
  if (!/^[\p{Lu}\p{Lt}\p{N}\p{Lo}@#$£€[(“"'‘]/u.test(opener.text) && !/^(?:e|i)[A-Z]/.test(opener.text)) return at;
  return endsHere(tokens, at, dotted, follower, opener) ? next : at;
}

function endsHere(tokens: readonly Token[], at: number, dotted: boolean, follower: Token, opener: Token): boolean {
  const token = tokens[at]!;
  const previous = tokens[at - 1];
  const joined = !dotted && token.text === '.' && previous !== undefined && !token.spaced;
  const word = dotted ? token.lower : joined ? `${previous.lower}.` : '';
  if (word === '') return true;
  if (neverEndsSentence.has(word)) return false;
  const starter = STARTERS.has(opener.lower) || opener !== follower;
  if (/^\p{L}\.$/u.test(word) || maybeEndsSentence.has(word) || /^(?:\p{L}\.){2,}$/u.test(word)) return starter;
  return true;
}

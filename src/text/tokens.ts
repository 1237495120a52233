// The only place that knows wink-nlp. Two traps of it, measured: it is quadratic or worse on unbroken runs, and its token
// values drop some characters. So long runs never reach it, and every token is anchored again by forward search.
import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItsHelpers, type WinkMethods } from 'wink-nlp';
import type { Zone } from '../model/article.js';
import { isSpaceAt, lineSpans, type Doc, type Paragraph, type TokenKind } from './doc.js';
import { perWord } from './per-word.js';
import { splitSentences } from './sentences.js';

const LONGEST_RUN = 500;
const LONGEST_CHUNK = 20_000;
const ANCHOR_SLACK = 64;

let shared: { nlp: WinkMethods; its: ItsHelpers } | undefined;

/** The tagger, made at the first call: its tables cost more time than reading an article. */
function wink(): { nlp: WinkMethods; its: ItsHelpers } {
  if (!shared) {
    const nlp = winkNlp(model, ['pos']);
    shared = { nlp, its: nlp.its };
  }
  return shared;
}

/** Reads a text into tokens, sentences and paragraphs. Linear in the text; never throws. */
export function readDoc(text: string, zones: readonly Zone[]): Doc {
  const doc: Doc = { text, zones: [...zones], tokens: [], sentences: [], paragraphs: [] };
  for (const line of lineSpans(text, zones)) {
    const paragraph: Paragraph = {
      index: doc.paragraphs.length,
      ...line,
      first: doc.tokens.length,
      last: 0,
      firstSentence: doc.sentences.length,
      lastSentence: 0,
    };
    for (const chunk of chunks(text, line.start, line.end)) addTokens(doc, chunk, paragraph.index);
    paragraph.last = doc.tokens.length;
    splitSentences(doc, paragraph);
    paragraph.lastSentence = doc.sentences.length;
    if (paragraph.last > paragraph.first) doc.paragraphs.push(paragraph);
  }
  return doc;
}

interface Chunk {
  start: number;
  end: number;
  opaque: boolean;
}

/** Cuts a line at runs too long for the tagger and, between words, wherever it grows past the chunk size. */
function* chunks(text: string, from: number, to: number): Generator<Chunk> {
  if (to - from <= LONGEST_RUN) {
    yield { start: from, end: to, opaque: false };
    return;
  }
  let start = from;
  let word = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isSpaceAt(text, at)) continue;
    if (at - word > LONGEST_RUN) {
      if (word > start) yield { start, end: word, opaque: false };
      yield { start: word, end: at, opaque: true };
      start = at;
    } else if (at - start > LONGEST_CHUNK) {
      yield { start, end: at, opaque: false };
      start = at;
    }
    word = at + 1;
  }
  if (start < to) yield { start, end: to, opaque: false };
}

function addTokens(doc: Doc, chunk: Chunk, paragraph: number): void {
  const { text } = doc;
  if (chunk.opaque) {
    push(doc, chunk.start, text.slice(chunk.start, chunk.end), 'X', 'opaque', paragraph);
    return;
  }
  const { nlp, its } = wink();
  const read = nlp.readDoc(text.slice(chunk.start, chunk.end)).tokens();
  const values = read.out(its.value);
  const tags = read.out(its.pos) as unknown as string[];
  const types = read.out(its.type);
  let cursor = chunk.start;
  // How far ahead a value may stand: what the tagger dropped is skipped, and a search never runs to the chunk's end.
  let slack = ANCHOR_SLACK;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (tags[i] === 'SPACE' || value.trim() === '') continue;
    while (cursor < chunk.end && isBlank(text.charCodeAt(cursor))) cursor++;
    const offset =
      cursor + value.length <= chunk.end && text.startsWith(value, cursor)
        ? 0
        : text.slice(cursor, Math.min(chunk.end, cursor + value.length + slack)).indexOf(value);
    if (offset < 0) {
      slack += value.length;
      continue;
    }
    push(doc, cursor + offset, value, tags[i]!, kindOf(types[i]!), paragraph);
    cursor += offset + value.length;
    slack = ANCHOR_SLACK;
  }
}

const isBlank = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029 || code === 0x85;

function push(doc: Doc, start: number, text: string, pos: string, kind: TokenKind, paragraph: number): void {
  const spaced = start === 0 || isSpaceAt(doc.text, start - 1);
  const index = doc.tokens.length;
  const end = start + text.length;
  doc.tokens.push({ index, start, end, text, lower: lowerOf(text), pos, kind, spaced, sentence: 0, paragraph });
}

/** One string for all tokens that read the same: later look-ups of the word then need not read its letters again. */
const lowerOf = perWord((text) => text.toLowerCase());

function kindOf(type: string): TokenKind {
  if (type === 'word') return 'word';
  if (type === 'number' || type === 'ordinal') return 'number';
  return type === 'punctuation' ? 'punct' : 'symbol';
}

// The only place that knows wink-nlp. Two traps of it, measured: it is quadratic or worse on unbroken runs, and its token
// values drop some characters. So long runs never reach it, and every token is anchored again by forward search.
import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItemToken, type ItsHelpers, type WinkMethods } from 'wink-nlp';
import type { Zone } from '../model/article.js';
import { isSpaceAt, lineSpans, type Doc, type Paragraph, type TokenKind } from './doc.js';
import { kindsOf, noPlaces, notePlace } from './landmarks.js';
import { splitSentences } from './sentences.js';
import { makeWord, type Word } from './word.js';

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
  const doc: Doc = { text, zones: [...zones], tokens: [], sentences: [], paragraphs: [], places: noPlaces() };
  refreshLexemes(doc.places.length);
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
    push(doc, chunk.start, lexeme(text.slice(chunk.start, chunk.end), 'opaque'), 'X', paragraph);
    return;
  }
  const { nlp, its } = wink();
  const read = nlp.readDoc(text.slice(chunk.start, chunk.end)).tokens();
  const ids = read.out(its.uniqueId) as unknown as number[];
  const tags = read.out(its.pos) as unknown as string[];
  let cursor = chunk.start;
  // How far ahead a value may stand: what the tagger dropped is skipped, and a search never runs to the chunk's end.
  let slack = ANCHOR_SLACK;
  for (let i = 0; i < ids.length; i++) {
    const known = lexemes[ids[i]!] ?? readLexeme(ids[i]!, read.itemAt(i), its);
    if (known.blank || tags[i] === 'SPACE') continue;
    const value = known.word.text;
    while (cursor < chunk.end && isBlank(text.charCodeAt(cursor))) cursor++;
    const offset =
      cursor + value.length <= chunk.end && text.startsWith(value, cursor)
        ? 0
        : text.slice(cursor, Math.min(chunk.end, cursor + value.length + slack)).indexOf(value);
    if (offset < 0) {
      slack += value.length;
      continue;
    }
    push(doc, cursor + offset, known, tags[i]!, paragraph);
    cursor += offset + value.length;
    slack = ANCHOR_SLACK;
  }
}

/** What the tagger knows of a string, whatever stands around it. */
interface Lexeme {
  word: Word;
  kind: TokenKind;
  blank: boolean;
  /** the kinds of landmarks it is of */
  kinds: number;
}

/** By the tagger's own number for the string, which it never gives twice. Strings past the first so many are read afresh. */
const KEPT = 1 << 17;
const lexemes = new Array<Lexeme | undefined>(KEPT);
let kindsKnown = 0;

/** What was kept of strings says nothing of kinds of landmarks named since. */
function refreshLexemes(kinds: number): void {
  if (kinds === kindsKnown) return;
  lexemes.fill(undefined);
  kindsKnown = kinds;
}

function readLexeme(id: number, token: ItemToken, its: ItsHelpers): Lexeme {
  const read = lexeme(token.out(its.value), kindOf(token.out(its.type)));
  if (id < KEPT) lexemes[id] = read;
  return read;
}

function lexeme(value: string, kind: TokenKind): Lexeme {
  const word = makeWord(value);
  return { word, kind, blank: value.trim() === '', kinds: kindsOf({ text: value, lower: word.lower, kind, word }) };
}

const isBlank = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029 || code === 0x85;

function push(doc: Doc, start: number, { word, kind, kinds }: Lexeme, pos: string, paragraph: number): void {
  const spaced = start === 0 || isSpaceAt(doc.text, start - 1);
  if (kinds !== 0) notePlace(doc, kinds, doc.tokens.length);
  const { text, lower, bits, classes, cap } = word;
  doc.tokens.push({
    index: doc.tokens.length,
    start,
    end: start + text.length,
    text,
    lower,
    pos,
    kind,
    spaced,
    sentence: 0,
    paragraph,
    bits,
    classes,
    cap,
    word,
  });
}

function kindOf(type: string): TokenKind {
  if (type === 'word') return 'word';
  if (type === 'number' || type === 'ordinal') return 'number';
  return type === 'punctuation' ? 'punct' : 'symbol';
}

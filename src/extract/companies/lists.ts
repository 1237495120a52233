// Names in a row speak for each other: coordinated lists in a sentence, items between bars, lines of a list.
import { evidenceWords } from '../../lexicon/name-evidence.js';
import type { Doc, Paragraph } from '../../text/doc.js';
import type { Mention } from './mentions.js';
import type { Piece } from './pieces.js';

const BETWEEN = new Set([',', ';', 'and', 'or', '&', 'plus', 'the', '|', '•', '·', '–', '-']);
const MOST_BETWEEN = 4;
const BARS = new Set(['|', '•', '·']);
const CUE =
  /^(?:compan(?:y|ies)|firms?|signator(?:y|ies)|members?|vendors?|partners?|participants?|sponsors?|suppliers?|banks?|brands?|retailers?|providers?|makers?|airlines?|operators?|insurers?|lenders?|startups?|publishers?|manufacturers?|investors?|clients?|stores?|chains?|grocers?|automakers?|carmakers?|chipmakers?|drugmakers?|dealers?|labels?|carriers?|shippers?|businesses|employers?|producers?|developers?|platforms?|outlets?|customers?|rivals?|competitors?)$/u;

/** Mentions that stand in one row, in order; every list has two or more. */
export function rowsOf(doc: Doc, mentions: readonly Mention[]): Mention[][] {
  const rows: Mention[][] = [];
  let row: Mention[] = [];
  for (const mention of mentions) {
    const previous = row[row.length - 1];
    if (previous && isBetween(doc, previous, mention)) row.push(mention);
    else {
      if (row.length > 1) rows.push(row);
      row = [mention];
    }
  }
  if (row.length > 1) rows.push(row);
  return rows;
}

function isBetween(doc: Doc, a: Mention, b: Mention): boolean {
  const { tokens } = doc;
  if (b.first - a.last > MOST_BETWEEN || b.first <= a.last) return false;
  if (tokens[a.first]!.paragraph !== tokens[b.first]!.paragraph) return false;
  for (let i = a.last; i < b.first; i++) if (!BETWEEN.has(tokens[i]!.lower)) return false;
  return true;
}

/** True where the words before a row say that companies follow: "firms such as", "signatories:". */
export function isCued(doc: Doc, row: readonly Mention[]): boolean {
  const first = row[0]!.first;
  if (isOpened(doc, first)) return true;
  const { paragraph } = doc.tokens[first]!;
  for (let i = first - 1; i >= Math.max(0, first - 8); i--) {
    const token = doc.tokens[i]!;
    if (token.paragraph !== paragraph) break;
    if (CUE.test(token.lower) && isCueLink(doc, i + 1, first)) return true;
  }
  return false;
}

/** "retailers across the country, including Vordale": the last plural before the words that open the list is the cue. */
function isOpened(doc: Doc, first: number): boolean {
  const { tokens } = doc;
  let at = first - 1;
  while (at > 0 && /^(?:the|["“‘])$/u.test(tokens[at]!.lower)) at--;
  const opener = tokens[at]?.lower ?? '';
  if (!/^(?:including|like|include)$/u.test(opener) && !(opener === 'as' && tokens[at - 1]?.lower === 'such'))
    return false;
  for (let i = at - 1; i >= Math.max(0, at - 10) && tokens[i]!.sentence === tokens[first]!.sentence; i--) {
    const { lower, pos } = tokens[i]!;
    if (lower.endsWith('s') && CUE.test(lower)) return true;
    if (lower.endsWith('s') && pos === 'NOUN') return false;
  }
  return false;
}

/** Between the cue and the list stand only words that open a list. */
function isCueLink(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      !/^(?:such|as|like|including|include|includes|included|are|is|were|,|:|;|the|from|of|among|them|namely|[a-z]+ing|both|for|example|e\.g\.|–|-|\()$/u.test(
        doc.tokens[i]!.lower,
      )
    )
      return false;
  return true;
}

/** The items of a paragraph that is a row of names between bars or bullets; empty where it is none. */
export function barItems(doc: Doc, paragraph: Paragraph): Piece[] {
  const { tokens } = doc;
  const bars: number[] = [];
  for (let i = paragraph.first; i < paragraph.last; i++)
    if (tokens[i]!.kind !== 'word' && BARS.has(tokens[i]!.text)) bars.push(i);
  if (bars.length < 3) return [];
  const edges = [itemStart(doc, paragraph, bars[0]!), ...bars, paragraph.last];
  const items: Piece[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const piece = item(doc, i === 0 ? edges[0]! : edges[i]! + 1, edges[i + 1]!);
    if (piece) items.push(piece);
  }
  return items;
}

/** The first item begins after the last colon or full stop before the first bar, else with the paragraph. */
function itemStart(doc: Doc, paragraph: Paragraph, bar: number): number {
  for (let i = bar - 1; i >= paragraph.first; i--)
    if (/^[:.?!]$/u.test(doc.tokens[i]!.text) && doc.tokens[i + 1]!.spaced) return i + 1;
  return paragraph.first;
}

function item(doc: Doc, from: number, to: number): Piece | null {
  const { tokens } = doc;
  let [first, last] = [from, to];
  while (first < last && /^(?:and|the|&|,|-|–|\d{1,3}|\.)$/u.test(tokens[first]!.lower)) first++;
  while (last > first && /^(?:[,;.]|and)$/u.test(tokens[last - 1]!.text)) last--;
  if (first >= last || last - first > 7 || !/^[\p{Lu}\p{N}]|^\p{Ll}\p{Lu}/u.test(tokens[first]!.text)) return null;
  return { first, last, person: false, titled: null, opens: false };
}

/** The items of short lines that follow each other: three or more, none a sentence. Maps a paragraph's index to its item. */
export function lineItems(doc: Doc): Map<number, Piece> {
  const items = new Map<number, Piece>();
  let block: [number, Piece][] = [];
  const close = (): void => {
    const cued = block.length > 2 && isCuedLine(doc, block[0]![0] - 1);
    if (cued) for (const [index, piece] of block) items.set(index, piece);
    block = [];
  };
  for (const paragraph of doc.paragraphs) {
    const piece = shortLine(doc, paragraph);
    if (piece) block.push([paragraph.index, piece]);
    else close();
  }
  close();
  return items;
}

function shortLine(doc: Doc, paragraph: Paragraph): Piece | null {
  const { tokens } = doc;
  if (
    paragraph.last - paragraph.first > 9 ||
    /[.?!:]$/u.test(tokens[paragraph.last - 1]!.text.replace(/^(?:Inc|Corp|Co|Ltd|Bros|S\.A|N\.V)\.$/u, ''))
  )
    return null;
  let first = paragraph.first;
  while (first < paragraph.last && /^(?:[-–—*•·>]|\d{1,3}|[.)])$/u.test(tokens[first]!.text)) first++;
  return item(doc, first, paragraph.last);
}

/** The line before a block of lines announces names: "Signatories:", "The companies are:". */
function isCuedLine(doc: Doc, index: number): boolean {
  const paragraph = doc.paragraphs[index];
  if (!paragraph) return false;
  const tokens = doc.tokens.slice(Math.max(paragraph.first, paragraph.last - 25), paragraph.last);
  return (
    tokens.some((token) => CUE.test(token.lower)) && (tokens[tokens.length - 1]!.text === ':' || tokens.length < 8)
  );
}

/** True where none of an item's words is a name: "Home", "Contact us". */
export const isMenuWord = (mention: Mention): boolean =>
  evidenceWords.opener.has(mention.text.toLowerCase()) ||
  /^(?:home|news|sports?|contact|about|business|world|politics|opinion|video|subscribe|login|privacy|terms|help|jobs|careers|search|more)\b/iu.test(
    mention.text,
  );

import type { Doc, Paragraph } from '../../text/doc.js';
import { glyphsOf, type Family, type Glyph } from './glyphs.js';

/** Text between a pair of quotation marks. `start` and `end` take the marks in, `from` and `to` the words alone. */
export interface Mark {
  start: number;
  end: number;
  from: number;
  to: number;
  family: Family;
  /** false where the closing (or the opening) mark is missing and the paragraph's edge stands in for it */
  closed: boolean;
  /** paragraphs it runs over, last inclusive */
  firstParagraph: number;
  lastParagraph: number;
}

/** Marks that found no partner. */
export interface Marks {
  pairs: Mark[];
  strays: { start: number; end: number }[];
}

interface Pending {
  glyph: Glyph;
  paragraph: number;
}

/** How many paragraphs without any mark an open quotation may run through until its closing mark. */
const LONGEST_GAP = 3;

/**
 * Pairs the quotation marks of a text by family, paragraph by paragraph: a pair that stands open at a paragraph's end runs on
 * where the next paragraph opens with a mark, or closes one it never opened; else the paragraph's end closes it. Outermost pairs only.
 */
export function readMarks(doc: Doc): Marks {
  const glyphs = doc.paragraphs.map((p) => glyphsOf(doc.text, p.start, p.end));
  const doubles = pairFamily(doc, glyphs, 'double');
  const singles = pairFamily(
    doc,
    glyphs.map((row) => outside(row, doubles.pairs)),
    'single',
  );
  const pairs = outermost([...doubles.pairs, ...singles.pairs.filter((s) => s.closed && !crosses(s, doubles.pairs))]);
  return { pairs, strays: doubles.strays };
}

function pairFamily(doc: Doc, rows: readonly Glyph[][], family: Family): Marks {
  const marks: Marks = { pairs: [], strays: [] };
  let pending: Pending | undefined;
  for (const paragraph of doc.paragraphs) {
    const row = rows[paragraph.index]!.filter((g) => g.family === family);
    if (pending) {
      const first = row[0];
      if (!runsOn(doc, pending, paragraph, first)) {
        endAtParagraph(doc, marks, pending);
        pending = undefined;
      } else if (first && first.start === paragraph.start && mayOpen(first)) row.shift();
    }
    pending = readRow(doc, marks, row, paragraph, pending);
    if (pending && family === 'single' && pending.paragraph !== paragraph.index) pending = undefined;
  }
  if (pending) endAtParagraph(doc, marks, pending);
  return marks;
}

const mayOpen = (glyph: Glyph): boolean => glyph.role === 'open' || glyph.role === 'either';

/** An open quotation goes on in `paragraph` where that opens with a mark, or where its first mark closes something. */
function runsOn(doc: Doc, pending: Pending, paragraph: Paragraph, first: Glyph | undefined): boolean {
  if (paragraph.zone !== doc.paragraphs[pending.paragraph]!.zone) return false;
  if (first && first.start === paragraph.start && mayOpen(first)) return true;
  return first?.role === 'close' && first.family === 'double' && paragraph.index - pending.paragraph <= LONGEST_GAP;
}

/** Reads one paragraph's marks; gives back the one that still stands open at its end. */
function readRow(
  doc: Doc,
  marks: Marks,
  row: readonly Glyph[],
  paragraph: Paragraph,
  carried: Pending | undefined,
): Pending | undefined {
  let pending = carried;
  const closers = nextClosers(row);
  let depth = 0;
  row.forEach((glyph, i) => {
    if (!pending) {
      if (mayOpen(glyph) && !isMeasure(doc.text, glyph)) pending = { glyph, paragraph: paragraph.index };
      else strayClose(doc, marks, glyph, paragraph, i === 0);
    } else if (closesHere(row, i) && depth > 0) depth--;
    else if (closesHere(row, i)) {
      addPair(doc, marks, pending, glyph, paragraph.index);
      pending = undefined;
    } else if (glyph.role === 'open') {
      if (reopens(row, i, closers)) {
        marks.strays.push({ start: pending.glyph.start, end: pending.glyph.end });
        pending = { glyph, paragraph: paragraph.index };
        depth = 0;
      } else depth++;
    }
  });
  return pending;
}

/** A mark closes where its place lets it; one that may be an apostrophe waits for a better one before the next opening mark. */
function closesHere(row: readonly Glyph[], i: number): boolean {
  const glyph = row[i]!;
  if (glyph.role === 'open') return false;
  if (!glyph.weak) return true;
  const next = row[i + 1];
  return !(next?.role === 'close' && !next.weak);
}

/** A second opening mark before any closing one: nested where two closing marks follow, else the first was never closed. */
function reopens(row: readonly Glyph[], i: number, closers: Int32Array): boolean {
  const after = row[closers[i]! + 1];
  return after?.role !== 'close';
}

/** For each mark the index of the next one that is no plain opening mark (the row's length where there is none). */
function nextClosers(row: readonly Glyph[]): Int32Array {
  const next = new Int32Array(row.length);
  let at = row.length;
  for (let i = row.length - 1; i >= 0; i--) {
    next[i] = at;
    if (row[i]!.role !== 'open') at = i;
  }
  return next;
}

/** 6’2” and 12": a mark right after a digit, with nothing open, is a measure. */
const isMeasure = (text: string, glyph: Glyph): boolean => /\d/u.test(text[glyph.start - 1] ?? '');

/** The first mark of a paragraph closes what nothing opened: the opening mark is missing at the paragraph's start. */
function strayClose(doc: Doc, marks: Marks, glyph: Glyph, paragraph: Paragraph, first: boolean): void {
  const { text } = doc;
  const before = text[glyph.start - 1] ?? '';
  const speaks = first && glyph.family === 'double' && /[,.!?]/u.test(before) && glyph.start - paragraph.start > 12;
  if (!speaks || glyph.end >= paragraph.end) {
    if (glyph.family === 'double') marks.strays.push({ start: glyph.start, end: glyph.end });
    return;
  }
  const place = {
    start: paragraph.start,
    end: glyph.end,
    firstParagraph: paragraph.index,
    lastParagraph: paragraph.index,
  };
  marks.pairs.push({ ...place, from: paragraph.start, to: glyph.start, family: glyph.family, closed: false });
}

function addPair(doc: Doc, marks: Marks, open: Pending, close: Glyph, lastParagraph: number): void {
  const [from, to] = innerOf(doc.text, open.glyph.end, close.start);
  if (from >= to) return;
  const place = { start: open.glyph.start, end: close.end, firstParagraph: open.paragraph, lastParagraph };
  marks.pairs.push({ ...place, from, to, family: close.family, closed: true });
}

function endAtParagraph(doc: Doc, marks: Marks, { glyph, paragraph }: Pending): void {
  const { end } = doc.paragraphs[paragraph]!;
  const [from, to] = innerOf(doc.text, glyph.end, end);
  if (from >= to) {
    marks.strays.push({ start: glyph.start, end: glyph.end });
    return;
  }
  const place = { start: glyph.start, end, firstParagraph: paragraph, lastParagraph: paragraph };
  marks.pairs.push({ ...place, from, to, family: glyph.family, closed: false });
}

/** The words inside, without the white space and the comma that belongs to the writer. */
function innerOf(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from]!)) from++;
  while (to > from && /\s/u.test(text[to - 1]!)) to--;
  if (text[to - 1] === ',') to--;
  return [from, to];
}

/** The glyphs that stand in none of the pairs; both in text order. */
function outside(row: readonly Glyph[], pairs: readonly Mark[]): Glyph[] {
  const ordered = pairs;
  let p = 0;
  let low = 0;
  let high = ordered.length;
  const first = row[0]?.start ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.end <= first) low = middle + 1;
    else high = middle;
  }
  p = low;
  return row.filter((glyph) => {
    while (p < ordered.length && ordered[p]!.end <= glyph.start) p++;
    return p >= ordered.length || ordered[p]!.start > glyph.start;
  });
}

function crosses(single: Mark, doubles: readonly Mark[]): boolean {
  let low = 0;
  let high = doubles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (doubles[middle]!.end <= single.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < doubles.length && doubles[i]!.start < single.end; i++)
    if (doubles[i]!.start < single.start || doubles[i]!.end > single.end) return true;
  return false;
}

/** Drops the pairs that stand inside another: the inner quotation belongs to the outer. */
function outermost(pairs: Mark[]): Mark[] {
  const sorted = pairs.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const pair of sorted) if (pair.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(pair);
  return kept;
}

import type { Zone } from '../model/article.js';
import { lineSpans } from './doc.js';

/** Where a span stands on the page, in the ways an editor, a spreadsheet and another language count. */
export interface Place {
  /** from 1; lines end at \n, \r\n or \r */
  line: number;
  /** from 1, in UTF-16 units, as editors count */
  column: number;
  /** from 1, over the non-blank lines; a line that holds two zones is two paragraphs */
  paragraph: number;
  zone: string;
  /** of the file that the text was taken out of, from 1; null where the text has no pages */
  page: number | null;
  /** the words just before and after, as a text quote selector has them (https://www.w3.org/TR/annotation-model/) */
  prefix: string;
  suffix: string;
  /** offsets in code points, as R and Python count */
  startCodePoint: number;
  endCodePoint: number;
}

export type Locator = (span: { start: number; end: number }) => Place;

const CONTEXT = 32;

/**
 * Reads a text once (linear) and answers where its spans stand (logarithmic).
 * @param pages where each page begins in the text, ascending; empty where it has none
 */
export function makeLocator(text: string, zones: readonly Zone[], pages: readonly number[] = []): Locator {
  const lines = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/gu), (m) => m.index + m[0].length)];
  const paragraphs = lineSpans(text, zones).map((p) => p.start);
  const zoneStarts = zones.map((z) => z.start);
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), (m) => m.index);
  const codePoint = (at: number): number => at - upTo(pairs, at - 1);
  return ({ start, end }) => {
    const line = upTo(lines, start);
    return {
      line,
      column: start - lines[line - 1]! + 1,
      paragraph: Math.max(1, upTo(paragraphs, start)),
      zone: zones[upTo(zoneStarts, start) - 1]?.kind ?? 'body',
      page: pages.length > 0 ? Math.max(1, upTo(pages, start)) : null,
      prefix: text.slice(whole(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, whole(text, Math.min(text.length, end + CONTEXT))),
      startCodePoint: codePoint(start),
      endCodePoint: codePoint(end),
    };
  };
}

/** How many of the ascending `sorted` are at or below `at`. */
function upTo(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `at`, moved forward where it would cut a surrogate pair in two. */
const whole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at);

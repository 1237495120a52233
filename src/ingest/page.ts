import type { ZoneKind } from '../model/article.js';
import { lineRuns } from '../text/lines.js';

/** A non-blank line of the text, trimmed, or the part of one that a rule left. */
export interface Line {
  start: number;
  end: number;
  text: string;
  /** words between spaces; 999 for a line too long to be anything but body */
  words: number;
  /** a blank line (or the text's beginning) stands before it */
  apart: boolean;
  /** it goes on in the middle of the sentence that the line above began (hard-wrapped text) */
  wrapped: boolean;
  kind: ZoneKind | null;
  rule: string | null;
}

/** What a rule looks at: the lines in order, those already taken with their rule. `title` is what the feed or manifest says. */
export interface Page {
  text: string;
  lines: Line[];
  title: string | null;
}

/** A stretch of the text that a rule takes: offsets, end exclusive. */
export interface Claim {
  start: number;
  end: number;
}

const LONGEST = 3000;

/** The lines of a text, none of them taken yet. Linear in the text. */
export function readPage(text: string, title: string | null = null): Page {
  const lines: Line[] = [];
  let last = 0;
  for (const { start, end } of lineRuns(text)) {
    const line = lineAt(text, start, end);
    if (!line) continue;
    const breaks = text.slice(last, line.start).match(/\r\n|[\n\r\u2028\u2029]/gu)?.length ?? 0;
    const above = lines.at(-1);
    line.apart = !above || breaks > 1;
    line.wrapped = !!above && !line.apart && /^\p{Ll}/u.test(line.text) && /[\p{L},;-]$/u.test(above.text.slice(-1));
    lines.push(line);
    last = line.end;
  }
  return { text, lines, title };
}

function lineAt(text: string, from: number, to: number): Line | undefined {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start === end) return undefined;
  const words = end - start > LONGEST ? 999 : countWords(text, start, end);
  return { start, end, text: text.slice(start, end), words, apart: true, wrapped: false, kind: null, rule: null };
}

/** White space as the pattern class has it, and the byte order mark. */
const isBlank = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 0x85 && /[\s\uFEFF]/u.test(String.fromCharCode(code));

/** Runs between white space; `start` and `end` stand at words. */
function countWords(text: string, start: number, end: number): number {
  let words = 1;
  for (let at = start + 1; at < end; at++)
    if (isBlank(text.charCodeAt(at)) && !isBlank(text.charCodeAt(at - 1))) words++;
  return words;
}

/** Gives the claimed stretches to a rule, cutting lines that are claimed in part. Claims are in order and do not overlap. */
export function takeClaims(page: Page, claims: readonly Claim[], kind: ZoneKind, rule: string): Page {
  if (claims.length === 0) return page;
  const lines: Line[] = [];
  let c = 0;
  for (const line of page.lines) {
    while (c < claims.length && claims[c]!.end <= line.start) c++;
    const claim = claims[c];
    if (line.kind !== null || !claim || claim.start >= line.end) lines.push(line);
    else lines.push(...cut(page.text, line, claim, kind, rule));
  }
  return { ...page, lines };
}

function cut(text: string, line: Line, claim: Claim, kind: ZoneKind, rule: string): Line[] {
  const from = Math.max(line.start, claim.start);
  const to = Math.min(line.end, claim.end);
  const before = lineAt(text, line.start, from);
  const taken = lineAt(text, from, to);
  const after = lineAt(text, to, line.end);
  const parts: Line[] = [];
  if (before) parts.push({ ...before, apart: line.apart, wrapped: line.wrapped });
  if (taken) parts.push({ ...taken, apart: line.apart, kind, rule });
  if (after) parts.push({ ...after, apart: line.apart });
  return parts;
}

/** Most rules take nothing: the open lines stay the same until one does. */
const open = new WeakMap<readonly Line[], readonly Line[]>();

/** The lines no rule has taken yet. */
export function openLines({ lines }: Page): readonly Line[] {
  let left = open.get(lines);
  if (!left) open.set(lines, (left = lines.filter((line) => line.kind === null)));
  return left;
}

/** Ends as a sentence does, closing marks and brackets included. */
export const endsSentence = (line: Line): boolean => /[.!?…]["”’'»)\]*_]*$/u.test(line.text.slice(-12));

/** A paragraph of running text: a sentence of some length, or anything long. */
export const isProse = (line: Line): boolean => line.words >= 35 || (line.words >= 10 && endsSentence(line));

/** For an array of lines, the last paragraph of running text before each index; rules ask line by line. */
const proseBefore = new WeakMap<readonly Line[], Int32Array>();

/** The index of the last paragraph of running text among the first `until` lines, or -1. Constant after the first call. */
export function lastProse(lines: readonly Line[], until = lines.length): number {
  let before = proseBefore.get(lines);
  if (!before) {
    before = new Int32Array(lines.length + 1).fill(-1);
    for (let i = 0; i < lines.length; i++) before[i + 1] = isProse(lines[i]!) ? i : before[i]!;
    proseBefore.set(lines, before);
  }
  return before[until]!;
}

/** Like a headline: some words, no full stop, no more than a few lines long. */
export function isTitleLike(line: Line): boolean {
  if (line.words < 2 || line.words > 32 || line.text.length > 240 || line.wrapped) return false;
  if (/^(?:[-*•‣▪–]\s|\d+[.)]\s)/u.test(line.text)) return false;
  return (
    !/[.:;,]["”’']?$/u.test(line.text) ||
    /(?:\b(?:\p{Lu}\.){1,}|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|etc)\.|\.\.\.)$/u.test(line.text)
  );
}

/** A line's words without the marks of Markdown around them: headings, emphasis, block quotes. */
export const plainWords = (text: string): string => text.replace(/^(?:[#>*_]+\s*)+|\s*[*_#]+$/gu, '').trim();

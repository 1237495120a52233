import { givenNames } from '../lexicon/name-lists.js';
import { isDateLine, isDatePiece } from './dates.js';
import { isAgency, isPressPost, personNames, readByline, readCorrespondent } from './names.js';
import { isPublication, isSection } from './publications.js';

export type HeadPartKind =
  'date' | 'time' | 'byline' | 'post' | 'agency' | 'length' | 'section' | 'outlet' | 'persons' | 'unknown';

/** A part of a line that stands above an article: "3 May 2031" in "TARN GAZETTE | 3 May 2031 | Markets desk". */
export interface HeadPart {
  kind: HeadPartKind;
  text: string;
}

const LONGEST = 200;
const MOST_PARTS = 8;

/** The pieces of "Ann Li | April 3, 2031 | 3 min read" between bars, dots, dashes and strokes. */
export const barParts = (text: string): string[] => text.split(/\s*[|•·]\s*|\s+(?:[-–—]{1,2}|\/)\s+/u).filter(Boolean);

function kindOf(text: string): HeadPartKind {
  if (isDateLine(text)) return 'date';
  if (isAgency(text)) return 'agency';
  if (/^\d{1,3} min(?:ute)?s?(?: read)?$/i.test(text)) return 'length';
  if (isPublication(text)) return 'outlet';
  if (readByline(text) || (/^by (?:the )?/i.test(text) && isNoPerson(text.replace(/^by\s+/i, '')))) return 'byline';
  if (isSection(text)) return 'section';
  if (isPressPost(text)) return 'post';
  return (personNames(text) ?? readCorrespondent(text)) ? 'persons' : 'unknown';
}

const isNoPerson = (text: string): boolean => isPublication(text) || isSection(text);

/** "Vale Post, Sunday, 4 May 2031" in its pieces between commas, with those of one date kept together. */
function commaParts(text: string): HeadPart[] {
  const pieces = text.split(/\s*,\s*/u).filter(Boolean);
  const parts: HeadPart[] = [];
  for (let i = 0; i < pieces.length;) {
    let end = Math.min(pieces.length, i + 4);
    while (end > i && !isDateLine(pieces.slice(i, end).join(', '))) end--;
    const piece = pieces[i]!;
    if (end > i) parts.push({ kind: 'date', text: pieces.slice(i, end).join(', ') });
    else parts.push({ kind: isDatePiece(piece) ? 'time' : kindOf(piece), text: piece });
    i = Math.max(end, i + 1);
  }
  return parts;
}

/** What each part of a line above an article is: outlet, date and section in "TARN GAZETTE | 3 May 2031 | Markets desk". */
export function headParts(text: string): HeadPart[] {
  if (text.length > LONGEST) return [];
  const parts = barParts(text).flatMap((part) => {
    const kind = kindOf(part);
    return kind === 'unknown' || kind === 'byline' ? withTail(part, kind) : [{ kind, text: part }];
  });
  return parts.length > MOST_PARTS ? [] : parts;
}

/** "By Ann Li, Vale Post" is a byline and an outlet; "Vale Post, 4 May 2031" an outlet and a date. */
function withTail(text: string, kind: HeadPartKind): HeadPart[] {
  const parts = commaParts(text);
  return kind === 'byline' ? [{ kind, text }, ...parts.filter((part) => part.kind === 'outlet')] : parts;
}

const SOLID: ReadonlySet<HeadPartKind> = new Set(['date', 'byline', 'post', 'agency', 'length']);

/** A name in capitals that no list knows: "Vellmont Dispatches". */
const isNameLike = (text: string): boolean =>
  /[^.!?:;]$/u.test(text) &&
  text.split(/\s+/u).length <= 5 &&
  text
    .split(/\s+/u)
    .every((word, i) => /^[\p{Lu}\d]/u.test(word) || (i > 0 && /^(?:of|the|and|&|for|in|de|la|du)$/u.test(word)));

/**
 * A line that holds names, dates, posts and sections and no story: "Ann Li | 3 May 2031", "Vale Post, 4 May 2031".
 * @param first nothing stands above it: then a name that no list knows may be the headline itself
 */
export function isHeadLine(text: string, first: boolean): boolean {
  const parts = headParts(text);
  const unknown = parts.filter((part) => part.kind === 'unknown');
  if (unknown.length === 0)
    return (
      parts.some((part) => SOLID.has(part.kind)) || (parts.length > 1 && parts.some((part) => part.kind === 'outlet'))
    );
  const barred = barParts(text).length > 1;
  return (
    !first &&
    parts.some((part) => part.kind === 'date') &&
    (barred || unknown.length === 1) &&
    unknown.every((part) => isNameLike(part.text))
  );
}

/** Who wrote it, where a line of the head says so: "By Ann Li", "4 May 2031 | By Ann Li", "Ann Li reports from Leeds". */
export function authorsSaid(lines: readonly string[]): string[] | undefined {
  for (const line of lines)
    for (const part of [line, ...barParts(line)]) {
      const byline = readByline(part);
      if (byline) return byline.authors;
    }
  return undefined;
}

/** Who wrote it, where names stand bare: of "Vellmont Dispatches | 4 May 2031 | Ann Li" the part with a known first name. */
export function authorsBare(lines: readonly string[]): string[] | undefined {
  for (const line of lines) {
    const parts = headParts(line).filter((part) => part.kind === 'persons' || part.kind === 'agency');
    const part = parts.find(({ text }) => givenNames.has(text.split(/\s+/u)[0]!.toLowerCase())) ?? parts[0];
    const byline = part && readByline(part.text, true);
    if (byline) return byline.authors;
  }
  return undefined;
}

/** The publication that a line of the head names: "Vale Post" in "Vale Post, 4 May 2031". */
export function outletOfLines(lines: readonly string[]): string | null {
  return lines.flatMap(headParts).find((part) => part.kind === 'outlet')?.text ?? null;
}

import { isPlainFirstName } from '../lexicon/first-names.js';
import {
  looseMastheadEnds,
  mastheadBeginnings,
  mastheadEnds,
  noMastheads,
  paperSections,
} from '../lexicon/mastheads.js';
import { givenNames } from '../lexicon/name-lists.js';

const MOST_WORDS = 6;
const LONGEST = 60;
const JOINERS = new Set(['of', 'the', 'and', '&', 'for', 'in', 'on']);
/** No publication's name begins so: "How the Mill Made News". */
const OPENERS =
  /^(?:an?|in|on|at|for|with|from|how|why|what|when|where|who|no|is|are|it|this|that|to|by|more|all|your|our)$/;

/** The words of "The Tarn & Vale Gazette": capitalised, with joining words between them; undefined for any other line. */
function nameWords(text: string): string[] | undefined {
  if (text.length > LONGEST || /[.!?:;,"“”…()]/u.test(text)) return undefined;
  const words = text.trim().split(/\s+/u);
  const named = words.every((word, i) => /^[\p{Lu}\d]/u.test(word) || (i > 0 && JOINERS.has(word)));
  return named && words.length <= MOST_WORDS && !OPENERS.test(words[0]!.toLowerCase()) ? words : undefined;
}

/** "The Tarn Gazette" is strong; "Vale Post", whose last word is a surname as well, and "Daily Vale" are loose. */
export type PublicationSign = 'strong' | 'loose';

/** What says that a short line is the name of a publication and nothing else: "LOCK & WEIR MONTHLY". */
export function publicationSign(text: string): PublicationSign | undefined {
  const words = nameWords(text);
  const lower = text.trim().toLowerCase();
  if (!words || words.length < 2 || noMastheads.has(lower) || paperSections.has(lower)) return undefined;
  const last = words.at(-1)!.toLowerCase().split('-').at(-1)!;
  const first = words[0]!.toLowerCase();
  if (mastheadEnds.has(last)) return 'strong';
  if (first === 'the')
    return looseMastheadEnds.has(last) || mastheadBeginnings.has(words[1]!.toLowerCase()) ? 'strong' : undefined;
  if (!looseMastheadEnds.has(last)) return mastheadBeginnings.has(first) ? 'loose' : undefined;
  return words.length === 2 && (givenNames.has(first) || isPlainFirstName(first)) ? undefined : 'loose';
}

/** True for "The Tarn Gazette", "Vale Post" and "Daily Vale". */
export const isPublication = (text: string): boolean => publicationSign(text) !== undefined;

/** "The Islander": capitalised words behind "The", which beside a date or a byline can only be a publication's. */
export function mayBePublication(text: string): boolean {
  const words = nameWords(text);
  return isPublication(text) || (words?.[0] === 'The' && words.length > 1 && words.length < 5);
}

/** "Markets desk", "World news": the part of a paper in which an article stands. */
export function isSection(text: string): boolean {
  const words = text.trim().toLowerCase().split(/\s+/u);
  return (
    paperSections.has(words.join(' ')) || (words.length < 5 && /^(?:desk|section|newsroom|team)$/.test(words.at(-1)!))
  );
}

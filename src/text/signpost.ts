import { signpostCues, signpostDocuments } from '../lexicon/signposts.js';
import { wordsOf } from './words.js';

const CUES = new Set(signpostCues);
const DOCUMENTS = new Set(signpostDocuments);
const LONGEST_PHRASE = 3;

/** Tells whether words announce that those of a document follow: a cue and a document, "as set out in the statement". */
export function announces(text: string): boolean {
  const words = wordsOf(text).map((word) => word.key);
  const has = (phrases: ReadonlySet<string>): boolean =>
    words.some((_, i) =>
      Array.from({ length: LONGEST_PHRASE }, (__, n) => words.slice(i, i + n + 1).join(' ')).some((p) =>
        phrases.has(p),
      ),
    );
  return has(CUES) && has(DOCUMENTS);
}

/** Words before the colon of an announcement. */
const LONGEST_OPENING = 160;
const MARK = /["“„«‘]/u;

/**
 * Where the announced words begin in a paragraph or sentence, as an offset in it: its length for "The notice reads:", the
 * place behind the colon for "The notice reads: Owners should stop". Undefined where nothing is announced, or where what
 * follows is in quotation marks.
 */
export function announcedFrom(text: string): number | undefined {
  const colon = /:(?=\s|$)/u.exec(text.slice(0, LONGEST_OPENING));
  const trimmed = text.trimEnd();
  const at = trimmed.endsWith(':') ? trimmed.length - 1 : colon?.index;
  if (
    at === undefined ||
    MARK.test(
      text
        .slice(at + 1)
        .trimStart()
        .charAt(0),
    ) ||
    !announces(text.slice(0, at))
  )
    return undefined;
  return at + 1 + (text.slice(at + 1).length - text.slice(at + 1).trimStart().length);
}

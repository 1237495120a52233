// Words that put a number at another time, event or scope than the story's: "last year", "a similar", "including debt".
import type { SentenceView } from './view.js';

const SHIFT =
  /\b(?:(?:including|excluding|with|without) (?:debt|tax|taxes|interest|costs)|worldwide|globally|nationwide|nationally|domestic|domestically|overseas|abroad|(?:last|previous|prior|same) (?:year|quarter|half|season|decade|round|phase)|(?<!than |from |with |on |over |to )(?:a|one|two|three|five|ten) (?:year|years|decade) (?:ago|earlier)|up from|down from|(?:rose|fell|rising|falling) from|earlier|previous|previously|prior|former|formerly|original|originally|initial|initially|another|similar|separate)\b/gu;
/** A period of its own: "in 2020", "the fourth quarter"; not the ends of a span. */
const PERIOD =
  /\b(?<!since |from |by |until |between |and |to )(?:(?:19|20)\d\d\b(?! (?:and|to) )|(?:first|second|third|fourth) (?:quarter|half|season|round|phase)\b)/gu;

/** Words either way that may set a number apart, and the first words of the sentence. */
const REACH = 7;
const OPENING = 4;

/**
 * The shifts of the number between words `first` and `last` (exclusive) of its sentence. Words behind another number
 * belong to that one.
 */
export function shiftsAround(
  { words }: SentenceView,
  first: number,
  last: number,
  starts: ReadonlySet<number>,
): Set<string> {
  const isOther = (i: number): boolean => starts.has(words[i]!.start);
  let from = first;
  while (from > 0 && from > first - REACH && !isOther(from - 1)) from--;
  let to = last;
  while (to < words.length && to < last + REACH && !isOther(to)) to++;
  const line = (a: number, b: number): string =>
    words
      .slice(a, b)
      .map((w) => w.key)
      .join(' ');
  const shiftsIn = (part: string): string[] => [...(part.match(SHIFT) ?? []), ...(part.match(PERIOD) ?? [])];
  // "421,000, up from 36,000": the earlier number is the one behind.
  const behind = shiftsIn(line(last, to)).filter((shift) => !shift.endsWith(' from'));
  return new Set([...shiftsIn(line(0, Math.min(OPENING, from))), ...shiftsIn(line(from, first)), ...behind]);
}

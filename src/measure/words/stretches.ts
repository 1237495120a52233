import { isEvidenceZone, type Zone } from '../../model/article.js';
import { sharedRuns, type ShingleIndex } from '../../text/shingles.js';
import { quotedIn, type Interval } from '../../text/voice.js';
import { wordsOf, type Word } from '../../text/words.js';
import type { Source } from '../source.js';

/** Words from which a shared run tells something: outside quotation marks, and where it stands in them. */
export const OWN_WORDS = 8;
export const QUOTED_WORDS = 5;

/** A run of words of an article that an indexed text has too; word indices half-open. */
export interface Run {
  first: number;
  last: number;
  /** the first word of it there */
  there: number;
}

/** The number or letter before an item of a list: "3. We will". */
const LIST_NUMBER = /^[ \t]*(?:\d{1,2}|[a-z])$/u;

/** The words of an article that are evidence, without the numbers before the items of a list. */
export const keptWords = ({ text, article }: Source): Word[] =>
  article.zones
    .filter((zone: Zone) => isEvidenceZone(zone.kind))
    .flatMap((z) => wordsOf(text, z.start, z.end))
    .filter((word) => !isListNumber(text, word));

const isListNumber = (text: string, { start, end }: Word): boolean =>
  end - start <= 2 &&
  /^[.)][ \t]/u.test(text.slice(end, end + 2)) &&
  LIST_NUMBER.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, end));

/** The places of an article that stand in quotation marks. */
export const markedIn = ({ found }: Source): Interval[] => quotedIn(found.quotes);

/** Tells of ascending offsets whether they lie in one of the disjoint, ascending intervals. */
export function inside(intervals: readonly Interval[]): (at: number) => boolean {
  let i = 0;
  return (at) => {
    while (i < intervals.length && intervals[i]!.end <= at) i++;
    return i < intervals.length && intervals[i]!.start <= at;
  };
}

/** The runs of eight words, or five where they are mostly quoted, that `words` shares with an indexed text; no word is in two. */
export function runsIn(words: readonly Word[], quoted: readonly Interval[], index: ShingleIndex): Run[] {
  const isQuoted = inside(quoted);
  const marks = words.map((word) => isQuoted(word.start));
  const runs: Run[] = [];
  for (const { a, b, length } of sharedRuns(words, index)) {
    const first = Math.max(a, runs.at(-1)?.last ?? 0);
    const inMarks = marks.slice(a, a + length).filter(Boolean).length;
    if (length < (inMarks * 2 > length ? QUOTED_WORDS : OWN_WORDS) || first >= a + length) continue;
    runs.push({ first, last: a + length, there: b + first - a });
  }
  return runs;
}

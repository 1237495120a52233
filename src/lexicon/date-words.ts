import { z } from 'zod';
import { loadLexicon } from './load.js';

const kinds = [
  'month',
  'weekday',
  'weekday-short',
  'day',
  'shift',
  'part',
  'before-month',
  'future',
  'future-beside',
] as const;
const entries = loadLexicon(
  'date-words',
  z.object({ kind: z.enum(kinds), value: z.number().int(), words: z.string() }),
);
const table = (kind: (typeof kinds)[number]): ReadonlyMap<string, number> =>
  new Map(entries.filter((e) => e.kind === kind).flatMap((e) => e.words.split(' ').map((word) => [word, e.value])));

/** Month names and their abbreviations (lower case, with or without dot): 1 to 12. */
export const monthWords = table('month');
/** Weekday names: Sunday is 0. */
export const weekdayWords = table('weekday');
/** "wed", "thurs.": weekdays only beside a date. */
export const weekdayShortWords = table('weekday-short');
/** "today", "yesterday": days from the publication date. */
export const dayWords = table('day');
/** "last", "this", "next": periods from the present one. */
export const shiftWords = table('shift');
/** "early", "late", "mid". */
export const partWords = table('part');
/** Words before "may" and "march" that make them months. */
export const beforeMonthWords = table('before-month');
/** Words in a sentence that point ahead. */
export const futureWords = table('future');
/** Words that point ahead where they stand right before the date. */
export const futureBesideWords = table('future-beside');

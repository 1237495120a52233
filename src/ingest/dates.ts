import { isoDay } from '../normalise/date.js';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const ZONES =
  'gmt utc bst cest cet est edt et pst pdt pt cst cdt ct mst mdt aest aedt ist jst hkt sgt eastern pacific'.split(' ');
const FILLERS = new Set(
  `at on am pm a.m p.m a.m. p.m. the of and noon midnight ago last first originally published publish posted updated update
   modified created issued released release date dated time online web from - – — -- | • · / , : hrs hours local ${ZONES.join(' ')}`.split(
    /\s+/u,
  ),
);

const monthOf = (word: string): number => {
  const key = word.replace(/\.$/u, '');
  return key.length < 3
    ? 0
    : MONTHS.findIndex((m) => m === key || m.slice(0, 3) === key || (key === 'sept' && m === 'september')) + 1;
};
const isWeekday = (word: string): boolean => {
  const key = word.replace(/\.$/u, '');
  return DAYS.some(
    (d) => d === key || d.slice(0, 3) === key || (key.length > 3 && key.length < 6 && d.startsWith(key)),
  );
};

const iso = (year: number, month: number, day: number): string | null =>
  Number.isInteger(year) && Number.isInteger(day) ? isoDay(year, month, day) : null;

const NUMERIC = /(?<![\d/.-])(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?=$|[^\d/.-]|T\d)/u;

/** A date in digits as ISO; null where day and month could be read either way or no such day exists. */
function numericDate(text: string): string | null {
  const found = NUMERIC.exec(text);
  if (!found) return null;
  const [a, b, c] = [Number(found[1]), Number(found[3]), Number(found[4])];
  if (found[1]!.length === 4) return iso(a, b, c);
  if (found[4]!.length !== 4) return null;
  if (a > 12) return iso(c, b, a);
  if (b > 12) return iso(c, a, b);
  return a === b ? iso(c, a, b) : null;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}.]+|\d+(?:st|nd|rd|th)?|\S/gu) ?? [];

/**
 * The first full date (day, month and year) printed in a short text, as ISO, else null. No clock and no guess: a date
 * without its year, or one whose day and month could be swapped, gives null.
 */
export function printedDate(text: string): string | null {
  const short = text.slice(0, 300);
  const numeric = numericDate(short);
  if (numeric) return numeric;
  const parts = words(short).filter((w) => w !== ',' && w !== 'of' && w !== 'the');
  for (let i = 0; i < parts.length; i++) {
    const month = monthOf(parts[i]!);
    if (!month) continue;
    const next = Number.parseInt(parts[i + 1] ?? '', 10);
    const after = Number.parseInt(parts[i + 2] ?? '', 10);
    const before = Number.parseInt(parts[i - 1] ?? '', 10);
    const found = iso(after, month, next) ?? iso(next, month, before);
    if (found) return found;
  }
  return null;
}

/** "Sunday", "18:22 GMT", "2031": a piece of a date or time that is none alone. */
export const isDatePiece = (text: string): boolean =>
  text.length < 40 &&
  /^(?:(?:19|20)\d\d|\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?|[a-z]{3,9}\.?)(?:\s[a-z]{2,7})?$/i.test(
    text,
  ) &&
  words(text).every((word) => /^[\d:.]/u.test(word) || isWeekday(word) || FILLERS.has(word)) &&
  words(text).some((word) => /^\d/u.test(word) || isWeekday(word));

/** True for a line that holds a date (day and month at least) and nothing but dates, times and words such as "Published". */
export function isDateLine(text: string): boolean {
  if (text.length > 140) return false;
  const bare = text
    .toLowerCase()
    .replace(NUMERIC, ' ')
    .replace(/\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\.?)?z?/gu, ' ');
  const hasNumeric = NUMERIC.test(text);
  let month = 0;
  let number = 0;
  for (const word of words(bare.replace(/[()[\]]/gu, ' '))) {
    if (monthOf(word)) month++;
    else if (/^\d/u.test(word)) number++;
    else if (!isWeekday(word) && !FILLERS.has(word) && !/^(?:t|z|\+|am|pm|hrs?|minutes?|mins?|read)$/u.test(word))
      return false;
  }
  return hasNumeric || (month > 0 && number > 0);
}

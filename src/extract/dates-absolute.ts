// Dates that name a month, a day or a year: "18 April 2018", "Aug. 17, 2021", "2018-04-18", "late July", "in 2018".
import { beforeMonthWords, monthWords, partWords, weekdayShortWords, weekdayWords } from '../lexicon/date-words.js';
import { isoDay, isoMonth, yearFor, type Day } from '../normalise/date.js';
import type { Doc, Token } from '../text/doc.js';

/** A date as read; tokens `first` to `last` (exclusive). */
export interface DateReading {
  first: number;
  last: number;
  iso: string | null;
  precision: 'day' | 'month' | 'year';
  relative: boolean;
  weekday: string | null;
  ambiguous: boolean;
}

const read = (
  first: number,
  last: number,
  iso: string | null,
  precision: DateReading['precision'],
  weekday: string | null = null,
): DateReading => ({
  first,
  last,
  iso,
  precision,
  relative: false,
  weekday,
  ambiguous: false,
});

const never = (): boolean => false;

/**
 * The date that starts at token `at`, or undefined. A date without a year takes it from the publication date; `ahead`
 * says whether its sentence points ahead. Looks a fixed number of tokens ahead.
 */
export function absoluteAt(
  doc: Doc,
  at: number,
  published: Day | null = null,
  ahead: () => boolean = never,
): DateReading | undefined {
  const { tokens } = doc;
  const token = tokens[at]!;
  if (token.kind === 'opaque' || token.text.length > 24) return undefined;
  const weekday = weekdayWords.get(token.lower) ?? weekdayShortWords.get(token.lower);
  if (weekday !== undefined) return withWeekday(doc, at, published, ahead);
  const joined = /^(?:mid|early|late)[-–](\p{L}+\.?|\d{4})$/u.exec(token.text.toLowerCase());
  if (joined) return joinedPart(at, joined[1]!, published, ahead);
  const part = partAt(tokens, at);
  if (part) {
    const inner = monthAt(tokens, part, published, ahead) ?? yearAt(tokens, part, true);
    return inner && inner.precision !== 'day' ? { ...inner, first: at } : undefined;
  }
  return (
    digitsAt(tokens, at, published, ahead) ??
    monthAt(tokens, at, published, ahead) ??
    quarterAt(tokens, at) ??
    yearAt(tokens, at, false)
  );
}

/** "Wednesday, April 18, 2018", "Wed 18 Apr 2018"; a weekday alone is read elsewhere. */
function withWeekday(
  { tokens }: Doc,
  at: number,
  published: Day | null,
  ahead: () => boolean,
): DateReading | undefined {
  let next = at + 1;
  if (tokens[next]?.text === '.' && !tokens[next]!.spaced) next++;
  if (tokens[next]?.text === ',') next++;
  if (tokens[next]?.lower === 'the') next++;
  if (!tokens[next] || tokens[next]!.paragraph !== tokens[at]!.paragraph) return undefined;
  const inner = digitsAt(tokens, next, published, ahead) ?? monthAt(tokens, next, published, ahead);
  return inner?.precision === 'day' ? { ...inner, first: at, weekday: tokens[at]!.lower.replace('.', '') } : undefined;
}

/** "late July", "early 2019", "mid-June", "the end of 2020": the token of the period. */
function partAt(tokens: readonly Token[], at: number): number | undefined {
  if (!partWords.has(tokens[at]!.lower)) return undefined;
  let next = at + 1;
  if (tokens[next]?.text === '-' || tokens[next]?.lower === 'of' || tokens[next]?.lower === 'in') next++;
  return tokens[next]?.paragraph === tokens[at]!.paragraph ? next : undefined;
}

/** "mid-June" as one token. */
function joinedPart(at: number, word: string, published: Day | null, ahead: () => boolean): DateReading | undefined {
  const month = monthWords.get(word);
  if (month !== undefined)
    return read(at, at + 1, published && isoMonth(yearFor(published, month, null, ahead()), month), 'month');
  return /^(?:1[6-9]|20)\d\d$/.test(word) ? read(at, at + 1, word, 'year') : undefined;
}

/** "2018-04-18", "18/04/2018", "18 April 2018", "18th of April". */
function digitsAt(
  tokens: readonly Token[],
  at: number,
  published: Day | null,
  ahead: () => boolean,
): DateReading | undefined {
  const token = tokens[at]!;
  const first = token.text.charCodeAt(0);
  if (first < 48 || first > 57) return undefined;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(token.text);
  if (iso)
    return valid(read(at, timestampEnd(tokens, at), isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])), 'day'));
  const slashed = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(token.text);
  if (slashed) return slashedDate(at, Number(slashed[1]), Number(slashed[3]), slashed[4]!);
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.lower);
  if (!day) return undefined;
  let next = at + 1;
  if (/^(?:st|nd|rd|th)$/.test(tokens[next]?.lower ?? '') && !tokens[next]!.spaced) next++;
  if (tokens[next]?.lower === 'of') next++;
  const month = monthWords.get(tokens[next]?.lower ?? '');
  if (month === undefined || !/^\p{Lu}/u.test(tokens[next]!.text) || tokens[next]!.paragraph !== token.paragraph)
    return undefined;
  const year = yearBehind(tokens, next + 1);
  return dated(at, year?.last ?? afterDot(tokens, next), year?.year ?? null, month, Number(day[1]), published, ahead);
}

/** The tokens of "2018-04-18T10:00". */
function timestampEnd(tokens: readonly Token[], at: number): number {
  let last = at + 1;
  while (
    last < at + 6 &&
    tokens[last] &&
    !tokens[last]!.spaced &&
    /^(?:T?\d{1,2}|:|\d\d:\d\d(?::\d\d)?|Z)$/.test(tokens[last]!.text)
  )
    last++;
  return last;
}

/** 03/04/2021 may be read either way; 18/04/2018 and 04/18/2018 may not. */
function slashedDate(at: number, a: number, b: number, printed: string): DateReading | undefined {
  const year = printed.length === 4 ? Number(printed) : 2000 + Number(printed);
  if (printed.length === 2 && a === b) return undefined;
  if (a > 12) return valid(read(at, at + 1, isoDay(year, b, a), 'day'));
  if (b > 12) return valid(read(at, at + 1, isoDay(year, a, b), 'day'));
  if (a < 1 || b < 1) return undefined;
  if (a === b) return read(at, at + 1, isoDay(year, a, b), 'day');
  return { ...read(at, at + 1, null, 'day'), ambiguous: true };
}

const valid = (reading: DateReading): DateReading | undefined => (reading.iso === null ? undefined : reading);

/** "April 18, 2018", "Aug. 17", "April 2018", "in April". */
function monthAt(
  tokens: readonly Token[],
  at: number,
  published: Day | null,
  ahead: () => boolean,
): DateReading | undefined {
  const token = tokens[at]!;
  const month = monthWords.get(token.lower);
  if (month === undefined || !/^\p{Lu}/u.test(token.text)) return undefined;
  const next = afterDot(tokens, at);
  const day = dayBehind(tokens, next);
  if (day) {
    const year = yearBehind(tokens, day.last);
    return dated(at, year?.last ?? day.last, year?.year ?? null, month, day.day, published, ahead);
  }
  const year = yearBehind(tokens, next);
  if (year) return read(at, year.last, isoMonth(year.year, month), 'month');
  if (
    token.lower.length < 5 &&
    token.lower !== 'june' &&
    token.lower !== 'july' &&
    !beforeMonthWords.has(tokens[at - 1]?.lower ?? '')
  )
    return undefined;
  if (
    (token.lower === 'march' || token.lower === 'april' || token.lower === 'june' || token.lower === 'august') &&
    !isMonthUse(tokens, at)
  )
    return undefined;
  if (
    token.lower === 'may' &&
    /^(?:PRON|VERB|AUX|ADV)$/.test(tokens[next]?.pos ?? '') &&
    tokens[next]!.sentence === token.sentence
  )
    return undefined;
  return read(at, next, published && isoMonth(yearFor(published, month, null, ahead()), month), 'month');
}

/** "March", "April", "June" and "August" are words and names too. */
const isMonthUse = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.sentence === tokens[at]!.sentence && beforeMonthWords.has(before.lower))
    return after?.pos !== 'PROPN' || !after.spaced;
  return before?.text === '-' || after?.lower === "'s" || after?.lower === '’s' || partWords.has(before?.lower ?? '');
};

const afterDot = (tokens: readonly Token[], at: number): number =>
  tokens[at + 1]?.text === '.' &&
  !tokens[at + 1]!.spaced &&
  tokens[at]!.text.length < 5 &&
  tokens[at + 2]?.kind === 'number' &&
  tokens[at + 2]!.paragraph === tokens[at]!.paragraph
    ? at + 2
    : at + 1;

function dayBehind(tokens: readonly Token[], at: number): { day: number; last: number } | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(tokens[at]?.lower ?? '');
  if (!match || Number(match[1]) < 1 || Number(match[1]) > 31 || tokens[at]!.paragraph !== tokens[at - 1]!.paragraph)
    return undefined;
  const suffixed = /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.lower ?? '') && !tokens[at + 1]!.spaced;
  return { day: Number(match[1]), last: suffixed ? at + 2 : at + 1 };
}

function yearBehind(tokens: readonly Token[], at: number): { year: number; last: number } | undefined {
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  const token = tokens[at + comma];
  if (!token || token.paragraph !== tokens[at - 1]!.paragraph || !/^(?:1[5-9]|20)\d\d$/.test(token.text))
    return undefined;
  return { year: Number(token.text), last: at + comma + 1 };
}

function dated(
  first: number,
  last: number,
  year: number | null,
  month: number,
  day: number,
  published: Day | null,
  ahead: () => boolean,
): DateReading | undefined {
  if (isoDay(year ?? 2000, month, day) === null) return undefined;
  const known = year ?? (published ? yearFor(published, month, day, ahead()) : null);
  return read(first, last, known === null ? null : isoDay(known, month, day), 'day');
}

const QUARTERS = /^(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)$/;

/** "the third quarter of 2020", "Q3 2021", "fiscal 2019", "FY2020": known to the year. */
function quarterAt(tokens: readonly Token[], at: number): DateReading | undefined {
  const token = tokens[at]!;
  let next = 0;
  if (QUARTERS.test(token.lower) && /^(?:quarter|half)$/.test(tokens[at + 1]?.lower ?? ''))
    next = tokens[at + 2]?.lower === 'of' ? at + 3 : at + 2;
  else if (/^[qh][1-4]$/.test(token.lower) || token.lower === 'fiscal' || token.lower === 'fy')
    next = tokens[at + 1]?.lower === 'year' ? at + 2 : at + 1;
  if (next === 0) return undefined;
  const year = yearBehind(tokens, next);
  return year ? read(at, year.last, String(year.year), 'year') : undefined;
}

const BEFORE_YEAR = new Set(
  'in since by until till during from of to before after early late mid through throughout around circa the and between for summer spring winter autumn fall ( - – —'.split(
    ' ',
  ),
);

/** "in 2018", "since 2014", "the 1990s"; a bare number of four digits elsewhere is no year. */
function yearAt(tokens: readonly Token[], at: number, sure: boolean): DateReading | undefined {
  const token = tokens[at]!;
  if (/^(?:1[6-9]|20)\d0s$/.test(token.text)) return read(at, at + 1, null, 'year');
  if (!/^(?:1[6-9]|20)\d\d$/.test(token.text)) return undefined;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (
    after &&
    after.paragraph === token.paragraph &&
    (after.pos === 'NOUN' || after.kind === 'symbol') &&
    after.spaced &&
    /[^s]s$/.test(after.lower) &&
    !sure
  )
    return undefined;
  if (after && !after.spaced && after.kind !== 'punct' && after.lower !== "'s" && after.lower !== '’s')
    return undefined;
  const leads =
    before?.paragraph === token.paragraph && (BEFORE_YEAR.has(before.lower) || /^\p{Lu}/u.test(before.text));
  if (before && !token.spaced && before.paragraph === token.paragraph && !/^[(–—-]$/.test(before.text))
    return undefined;
  return sure || leads || (before?.paragraph !== token.paragraph && after?.text !== '.')
    ? read(at, at + 1, token.text, 'year')
    : undefined;
}

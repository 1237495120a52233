// Dates told from the day of publication: "Thursday", "last month", "two days ago", "this week".
import {
  dayWords,
  futureBesideWords,
  futureWords,
  monthWords,
  shiftWords,
  weekdayWords,
} from '../lexicon/date-words.js';
import {
  addDays,
  addMonths,
  isoDay,
  isoMonth,
  nearestWeekday,
  sameWeek,
  yearFor,
  type Day,
} from '../normalise/date.js';
import type { Doc, Token } from '../text/doc.js';
import { holds, landmark } from '../text/landmarks.js';
import type { DateReading } from './dates-absolute.js';
import { numeralAt } from './numerals.js';

type Precision = DateReading['precision'];
const read = (
  first: number,
  last: number,
  iso: string | null,
  precision: Precision,
  weekday: string | null = null,
): DateReading => ({
  first,
  last,
  iso,
  precision,
  relative: true,
  weekday,
  ambiguous: false,
});

const iso = (day: Day | null): string | null => day && isoDay(day.year, day.month, day.day);

/** The relative date that starts at token `at`, or undefined; `iso` is null where the publication date is unknown. */
export function relativeAt(doc: Doc, at: number, published: Day | null): DateReading | undefined {
  const { tokens } = doc;
  const token = tokens[at]!;
  const weekday = weekdayWords.get(token.lower);
  if (weekday !== undefined && /^\p{Lu}/u.test(token.text)) return weekdayAt(doc, at, weekday, published, null);
  const days = dayWords.get(token.lower);
  if (days !== undefined)
    return isName(tokens, at) || /^['’]s$/.test(tokens[at + 1]?.lower ?? '')
      ? undefined
      : read(at, at + 1, iso(published && addDays(published, days)), 'day');
  const shift = shiftWords.get(token.lower);
  if (shift !== undefined) return shifted(doc, at, shift, published);
  if (token.lower === 'the' || token.lower === 'in') return period(tokens, at);
  return ago(doc, at, published);
}

/** "USA Today" is no date. */
const isName = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]!.text) &&
  tokens[at - 1]?.pos === 'PROPN' &&
  tokens[at - 1]!.sentence === tokens[at]!.sentence;

function weekdayAt(doc: Doc, at: number, weekday: number, published: Day | null, shift: number | null): DateReading {
  const { tokens } = doc;
  const first = shift === null ? at : at - 1;
  const name = tokens[at]!.lower;
  if (!published) return read(first, at + 1, null, 'day', name);
  if (shift === 0) return read(first, at + 1, iso(sameWeek(published, weekday)), 'day', name);
  const ahead = shift === null ? pointsAhead(doc, at) : shift > 0;
  let day = nearestWeekday(published, weekday, !ahead);
  if (shift !== null && iso(day) === iso(published)) day = addDays(day, 7 * shift);
  return read(first, at + 1, iso(day), 'day', name);
}

/** "last month", "next year", "this week", "last Thursday", "last December". */
function shifted(doc: Doc, at: number, shift: number, published: Day | null): DateReading | undefined {
  const { tokens } = doc;
  const unit = tokens[at + 1];
  if (!unit || unit.sentence !== tokens[at]!.sentence) return undefined;
  if (tokens[at + 2]?.text === '-' && !tokens[at + 2]!.spaced) return undefined;
  const weekday = weekdayWords.get(unit.lower);
  if (weekday !== undefined) return weekdayAt(doc, at + 1, weekday, published, shift);
  const month = monthWords.get(unit.lower);
  if (month !== undefined && /^\p{Lu}/u.test(unit.text)) {
    const year = published && yearFor(published, month, null, shift > 0);
    const same = published && month === published.month ? (year ?? 0) + (shift < 0 ? -1 : shift > 0 ? 1 : 0) : year;
    return read(at, at + 2, same === null ? null : isoMonth(same, month), 'month');
  }
  const plain = /^(?:last|this|next)$/.test(tokens[at]!.lower) || tokens[at - 1]?.lower === 'the';
  if (!plain) return undefined;
  if (unit.lower === 'month') {
    const to = published && addMonths(published, shift);
    return read(at, at + 2, to && isoMonth(to.year, to.month), 'month');
  }
  if (unit.lower === 'year') return read(at, at + 2, published && String(published.year + shift), 'year');
  return /^(?:week|weekend|quarter|spring|summer|autumn|fall|winter|decade|century)$/.test(unit.lower)
    ? read(at, at + 2, null, /^(?:week|weekend)$/.test(unit.lower) ? 'day' : 'year')
    : undefined;
}

/** "the past year", "in recent months": nothing fixes them. */
function period(tokens: readonly Token[], at: number): DateReading | undefined {
  const unit = tokens[at + 2];
  if (!/^(?:past|recent|coming)$/.test(tokens[at + 1]?.lower ?? '') || unit?.sentence !== tokens[at]!.sentence)
    return undefined;
  const kind = /^(day|week|month|year)s?$/.exec(unit.lower)?.[1];
  if (!kind) return undefined;
  return read(at, at + 3, null, kind === 'week' ? 'day' : (kind as Precision));
}

/** The word behind "two days". */
export const agoWord = landmark(({ lower }) => lower === 'ago');
/** Tokens from a number in words to it. */
const LONGEST_AGO = 20;

/** "two days ago", "a year ago", "three months earlier". */
function ago(doc: Doc, at: number, published: Day | null): DateReading | undefined {
  const { tokens } = doc;
  const token = tokens[at]!;
  const article = token.lower === 'a' || token.lower === 'an';
  if ((!article && token.pos !== 'NUM') || !holds(doc, agoWord, at + 2, at + LONGEST_AGO)) return undefined;
  const number = article ? { value: 1, last: at + 1, vague: false } : numeralAt(doc, at);
  const unit = number && tokens[number.last];
  if (!unit || unit.sentence !== token.sentence || tokens[number.last + 1]?.lower !== 'ago') return undefined;
  const kind = /^(day|week|month|year)s?$/.exec(unit.lower)?.[1];
  if (!kind) return undefined;
  const { value } = number;
  if (!published || value === null || number.vague || value > 3000)
    return read(at, number.last + 2, null, kind === 'week' ? 'day' : (kind as Precision));
  const last = number.last + 2;
  if (kind === 'day') return read(at, last, iso(addDays(published, -value)), 'day');
  if (kind === 'week') return read(at, last, null, 'day');
  if (kind === 'year') return read(at, last, String(published.year - value), 'year');
  const to = addMonths(published, -value);
  return read(at, last, isoMonth(to.year, to.month), 'month');
}

const REACH = 14;

/** True where words before the date in its sentence point ahead: "will meet on Monday", "by Friday". */
export function pointsAhead(doc: Doc, at: number): boolean {
  const { tokens } = doc;
  const beside = tokens[at - 1];
  const owner = /^['’]s$/.test(tokens[at + 1]?.lower ?? '');
  // "from Sunday's quake": what the day has, not when something begins.
  if (beside?.sentence === tokens[at]!.sentence && futureBesideWords.has(beside.lower) && !owner) return true;
  for (let i = at - 1; i >= 0 && i > at - REACH && tokens[i]!.sentence === tokens[at]!.sentence; i--) {
    if (tokens[i]!.text === ';') break;
    if (futureWords.has(tokens[i]!.lower)) return true;
    if (
      /^(?:said|announced|told|was|were|did|confirmed|unveiled|launched|revealed|reported|wrote|passed)$/.test(
        tokens[i]!.lower,
      )
    )
      return false;
  }
  return false;
}

// Calendar arithmetic on ISO dates, without clock or time zone (proleptic Gregorian calendar).

/** "2018-04-18", or null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** "2018-04", or null where there is no such month. */
export const isoMonth = (year: number, month: number): string | null =>
  year >= 1000 && year <= 2999 && month >= 1 && month <= 12 ? `${year}-${two(month)}` : null;

const two = (n: number): string => String(n).padStart(2, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Reads the day of an ISO date or timestamp; null where it names none. */
export function dayOf(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso ?? '');
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isoDay(day.year, day.month, day.day) === null ? null : day;
}

/** The day `days` later (or earlier). */
export function addDays({ year, month, day }: Day, days: number): Day {
  const at = new Date(Date.UTC(year, month - 1, day + days));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** The month `months` later (or earlier). */
export function addMonths({ year, month }: Day, months: number): { year: number; month: number } {
  const at = year * 12 + (month - 1) + months;
  return { year: Math.floor(at / 12), month: (at % 12) + 1 };
}

/** Sunday is 0. */
const weekdayOf = ({ year, month, day }: Day): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** The nearest such weekday: on or before `day` (`back`), else on or after it. */
export function nearestWeekday(day: Day, weekday: number, back: boolean): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, back ? (ahead === 0 ? 0 : ahead - 7) : ahead);
}

/** The day of that name in the week of `day`; weeks begin on Monday (ISO 8601). */
export const sameWeek = (day: Day, weekday: number): Day =>
  addDays(day, ((weekday + 6) % 7) - ((weekdayOf(day) + 6) % 7));

/** Days that a date named without a year may lie ahead of the publication date where nothing points ahead. */
const NEAR_FUTURE = 45;

/**
 * The year of a day or month printed without one: the latest that is not far ahead of the publication date, or, where
 * the sentence points ahead, the earliest that is not behind it.
 */
export function yearFor(published: Day, month: number, day: number | null, ahead: boolean): number {
  const { year } = published;
  const order = (y: number): number => Date.UTC(y, month - 1, day ?? 1) / 86_400_000;
  const today = Date.UTC(year, published.month - 1, day === null ? 1 : published.day) / 86_400_000;
  if (ahead) return order(year) >= today ? year : year + 1;
  return order(year + 1) <= today + NEAR_FUTURE ? year + 1 : order(year) <= today + NEAR_FUTURE ? year : year - 1;
}

import type { DateMention, Quantity } from '../model/extraction.js';
import type { Interval } from './intervals.js';
import { plainSpaces } from '../text/fold.js';

const MONEY: readonly [RegExp, string][] = [
  [/^(?:\$|us\$|usd|dollars?|bucks?)$/u, 'usd'],
  [/^(?:€|eur|euros?)$/u, 'eur'],
  [/^(?:£|gbp|pounds?|quid|sterling)$/u, 'gbp'],
  [/^(?:¥|jpy|yen)$/u, 'jpy'],
];
/** Hours in a unit; a month is a twelfth of a year. */
const HOURS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    second: 1 / 3600,
    sec: 1 / 3600,
    minute: 1 / 60,
    min: 1 / 60,
    hour: 1,
    hr: 1,
    day: 24,
    week: 168,
    fortnight: 336,
    month: 730,
    quarter: 2190,
    year: 8760,
    yr: 8760,
    decade: 87600,
  }),
);

/** Hours in a unit of time, in the singular or the plural; undefined for any other word. */
export const hoursIn = (unit: string): number | undefined => HOURS.get(unit.toLowerCase().replace(/s$/u, ''));

/** A quantity in a unit that other words for it share: hours for spans of time, one name for each currency. */
export function unitOf({ kind, unit, min, max, text }: Quantity): Interval & { block: string } {
  const lower = unit.toLowerCase();
  if (kind === 'money') return { block: `money ${MONEY.find(([form]) => form.test(lower))?.[1] ?? lower}`, min, max };
  if (kind === 'percent') return { block: 'percent', min, max };
  const singular = lower.replace(/s$/u, '');
  const hours = kind === 'duration' ? hoursIn(lower) : undefined;
  if (hours === undefined) return { block: `${kind} ${singular}`, min, max };
  const plain = { min: min * hours, max: max === null ? null : max * hours };
  return { block: 'duration', ...lengthOf(plain, singular, text) };
}

const DAY_HOURS = 24;
const WORKING_DAY = /\b(?:working|business|trading|banking|school)[ -]days?\b/iu;
/** A month has 28 to 31 days, a quarter 89 to 92, a year 52 weeks to 366 days: shares of the mean one. */
const CALENDAR: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['month', [672 / 730, 744 / 730]],
  ['quarter', [2136 / 2190, 2208 / 2190]],
  ['year', [8736 / 8760, 8784 / 8760]],
  ['yr', [8736 / 8760, 8784 / 8760]],
  ['decade', [8736 / 8760, 8784 / 8760]],
]);

/**
 * Ten working days are two weeks, at five to the week; whoever takes them for ten days, or counts every weekend they may
 * touch, means no other length. Months and years are of no fixed length either.
 */
function lengthOf({ min, max }: Interval, unit: string, text: string): Interval {
  const top = max ?? min;
  if (unit === 'day' && WORKING_DAY.test(plainSpaces(text))) {
    const weekends = 2 * Math.ceil(top / DAY_HOURS / 5) * DAY_HOURS;
    const loose = { unit: 'working day', min, max: top + weekends } as const;
    return { min: min * 1.4, max: max === null ? null : max * 1.4, loose };
  }
  const shares = CALENDAR.get(unit);
  if (!shares) return { min, max };
  return { min, max, loose: { unit: 'calendar', min: min * shares[0], max: top * shares[1] } };
}

const QUARTERS = [
  /\bfirst quarter|\bQ1\b/iu,
  /\bsecond quarter|\bQ2\b/iu,
  /\bthird quarter|\bQ3\b/iu,
  /\bfourth quarter|\bQ4\b/iu,
];
const DAY = 86_400_000;

/** A date as an interval of days since 1970, in a block of its precision; undefined where the text fixes none. */
export function daysOf({ iso, precision, text }: DateMention): (Interval & { block: string }) | undefined {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(iso ?? '');
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  // At noon: a day whose number ends in a nought would else be read as another day's, rounded.
  const at = (y: number, m: number, d: number): number => Date.UTC(y, m - 1, d, 12) / DAY;
  const quarter = precision === 'year' ? QUARTERS.findIndex((form) => form.test(plainSpaces(text))) : -1;
  if (quarter >= 0) return { block: 'date day', min: at(year, 3 * quarter + 1, 1), max: at(year, 3 * quarter + 4, 0) };
  const end =
    precision === 'day' ? at(year, month, day) : precision === 'month' ? at(year, month + 1, 0) : at(year, 12, 31);
  // Days and months are compared with each other; a year alone is too wide to be the date of one event.
  return { block: precision === 'year' ? 'date year' : 'date day', min: at(year, month, day), max: end };
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The weekday of a day, in lower case; null where the date is no single day. */
export function weekdayOf(iso: string | null): string | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(iso ?? '');
  return parts
    ? WEEKDAYS[new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))).getUTCDay()]!
    : null;
}

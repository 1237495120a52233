import type { DateMention, Quantity } from '../model/extraction.js';
import type { Interval } from './intervals.js';

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
    minute: 1 / 60,
    hour: 1,
    day: 24,
    week: 168,
    fortnight: 336,
    month: 730,
    quarter: 2190,
    year: 8760,
    decade: 87600,
  }),
);

/** A quantity in a unit that other words for it share: hours for spans of time, one name for each currency. */
export function unitOf({ kind, unit, min, max }: Quantity): Interval & { block: string } {
  const lower = unit.toLowerCase();
  if (kind === 'money') return { block: `money ${MONEY.find(([form]) => form.test(lower))?.[1] ?? lower}`, min, max };
  if (kind === 'percent') return { block: 'percent', min, max };
  const singular = lower.replace(/s$/u, '');
  const hours = kind === 'duration' ? HOURS.get(singular) : undefined;
  if (hours === undefined) return { block: `${kind} ${singular}`, min, max };
  return { block: 'duration', min: min * hours, max: max === null ? null : max * hours };
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
  const at = (y: number, m: number, d: number): number => Date.UTC(y, m - 1, d) / DAY;
  const quarter = precision === 'year' ? QUARTERS.findIndex((form) => form.test(text)) : -1;
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

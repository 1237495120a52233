/** A number as printed: 34..34, "more than 30" 31.., "under 40" ..39. */
export interface Interval {
  min: number;
  max: number | null;
}

const top = (i: Interval): number => i.max ?? Infinity;

/** Printed values of one number may be rounded apart by this share ("1.2 billion", "1,200 million"). */
const SAME = 1e-9;

/** True where some number lies in both. */
export function meet(a: Interval, b: Interval): boolean {
  const slack = SAME * Math.max(1, Math.abs(a.min), Math.abs(b.min));
  return a.min <= top(b) + slack && b.min <= top(a) + slack;
}

export const isExact = (i: Interval): boolean => i.max === i.min;

export const sameInterval = (a: Interval, b: Interval): boolean =>
  meet(a, b) && isExact(a) && isExact(b) ? true : a.min === b.min && a.max === b.max;

/** A stable key of the interval, for grouping sides. */
export const intervalKey = (i: Interval): string => `${i.min}..${i.max ?? ''}`;

/** How far apart two intervals lie, as a ratio of at least 1; for choosing the likelier pair. */
export function ratio(a: Interval, b: Interval): number {
  const x = Math.max(Math.abs(a.min), 1e-9);
  const y = Math.max(Math.abs(b.min), 1e-9);
  return Math.max(x, y) / Math.min(x, y);
}

/** Separates thousands, whatever the locale: 12500 is "12,500". */
export const showNumber = (n: number): string => {
  const [whole = '', part] = String(n).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
};

import { byCodeUnit } from '../text/fold.js';

/** The value met most often; of equals the longest, then the first by code unit. Null for none. */
export function mostCommon(values: Iterable<string>): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, n] of counts) {
    const order = best === null ? -1 : counts.get(best)! - n || best.length - value.length || byCodeUnit(value, best);
    if (order < 0) best = value;
  }
  return best;
}

/** The distinct values, ordered by code unit. */
export const distinct = (values: Iterable<string>): string[] => [...new Set(values)].sort(byCodeUnit);

/** Groups items by a key, in the order in which the keys come. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

// "One hour and 30 minutes", "two hours and a half": one length of time in two numbers.
import type { Quantity } from '../model/extraction.js';
import { hoursIn } from './units.js';

/**
 * Lengths of time in the order of the text, those that make one length together joined: the second is of a smaller unit,
 * and less than one of the larger.
 * @returns the quantities with `min` and `max` in the unit of the first number; every span is one of the text
 */
export function joinLengths(text: string, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    const whole = before && together(text, before, quantity);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(andAHalf(text, quantity));
  }
  return joined;
}

function together(text: string, a: Quantity, b: Quantity): Quantity | undefined {
  if (a.kind !== 'duration' || b.kind !== 'duration' || !/^ (?:and )?$/u.test(text.slice(a.end, b.start)))
    return undefined;
  const [large, small] = [hoursIn(a.unit), hoursIn(b.unit)];
  const least = large === undefined || small === undefined || b.max === null ? 1 : (b.max * small) / large;
  if (least >= 1 || a.max !== a.min || b.max !== b.min) return undefined;
  return withMore(text, a, least, b.end);
}

const HALF = /^ and a half\b/u;

function andAHalf(text: string, a: Quantity): Quantity {
  const half = a.kind === 'duration' && a.max === a.min ? HALF.exec(text.slice(a.end, a.end + 12)) : null;
  return half ? withMore(text, a, 0.5, a.end + half[0].length) : a;
}

const withMore = (text: string, a: Quantity, more: number, end: number): Quantity => ({
  ...a,
  end,
  text: text.slice(a.start, end),
  min: a.min + more,
  max: a.min + more,
});

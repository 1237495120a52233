import type { HedgeEffect } from '../lexicon/hedges.js';

/** An interval of numbers; `max` null: no upper bound. */
export interface Interval {
  min: number;
  max: number | null;
}

/** Tolerance of "about" and "nearly": a tenth of the value. */
const TOLERANCE = 0.1;

/**
 * Reads digits as news print them: "27", "1,500", "2.5", "1 500" is not one. Null where the text is no plain number.
 * Linear in the text.
 */
export function readDigits(text: string): number | null {
  if (text.length > 24) return null;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return /^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : null;
}

/**
 * Widens an interval by the words beside it (rules: "more than 30" is 31 and up, "at least 30" is 30 and up, "almost 40"
 * is 36 to 39, "about 30" is 27 to 33). `dozens`: the number was given in dozens, so that "nearly three dozen" is 30 to 35.
 */
export function hedge(interval: Interval, effect: HedgeEffect, dozens = false): Interval {
  const { min } = interval;
  const high = interval.max ?? min;
  switch (effect) {
    case 'over':
      return { min: Number.isInteger(min) ? min + 1 : min, max: null };
    case 'least':
      return { min, max: null };
    case 'under':
      return { min: 0, max: Number.isInteger(high) ? high - 1 : high };
    case 'most':
      return { min: 0, max: high };
    case 'nearly': {
      const low = dozens ? min - 6 : min * (1 - TOLERANCE);
      const max = Number.isInteger(high) ? high - 1 : high;
      return { min: Math.min(whole(Math.ceil, low, min), max), max };
    }
    case 'about':
      if (interval.max === null) return interval;
      return {
        min: whole(Math.ceil, min * (1 - TOLERANCE), min),
        max: whole(Math.floor, high * (1 + TOLERANCE), high),
      };
    default:
      return interval;
  }
}

/** Rounds towards the value where the value itself is whole; guards against 33.000000000000004. */
function whole(round: (x: number) => number, bound: number, value: number): number {
  const exact = Number(bound.toPrecision(12));
  return Number.isInteger(value) ? round(exact) : exact;
}

/** "companies" to "company"; words that do not look plural stay as they are. */
export function singular(word: string): string {
  const lower = word.toLowerCase();
  const known = IRREGULAR.get(lower);
  if (known) return known;
  if (lower.length < 4 || /(?:ss|us|is)$/.test(lower)) return lower;
  if (lower.endsWith('ies')) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
  if (/(?:sses|shes|ches|xes|zes)$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

const IRREGULAR = new Map(
  'people:person men:man women:woman children:child series:series species:species headquarters:headquarters works:works gas:gas buses:bus gases:gas lives:life wives:wife knives:knife thieves:thief leaves:leaf wolves:wolf halves:half news:news crises:crisis analyses:analysis criteria:criterion phenomena:phenomenon alumni:alumnus media:medium data:data viruses:virus bonuses:bonus campuses:campus movies:movie cookies:cookie zombies:zombie'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

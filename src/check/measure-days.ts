// The day or month that a change is told of, and dates that cannot be those of one event.
import { publishedDay } from './measure-times.js';
import type { Measure } from './measures.js';

const DAY =
  /\b(?:on|in|late|early|at) (?:\p{L}+ )?((?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b/u;
const OPENS = new RegExp(`^${DAY.source.replace('\\b', '')}`, 'u');
const SAYS = /\b(?:sa(?:id|ys)|announced?s?|reported|told|published)\b/u;

/** "closed up 4%". */
const MOVES = /\b(?:up|down|higher|lower)(?: by)? $/iu;

/** Words behind a number in which the day of its change stands. */
const BEHIND = 6;

/** "rose 7 per cent on Friday", "On Friday shares fell 4%": the day or month of a change; null where none is told. */
export function dayOfChange({ predicates, sentence, start, end }: Measure): string | null {
  const { words, text, start: from } = sentence;
  const moves = predicates.has('rise') || predicates.has('fall') || MOVES.test(text.slice(0, start - from));
  if (!moves) return null;
  const behind = words.filter((w) => w.start >= end).slice(0, BEHIND);
  const found = DAY.exec(behind.map((w) => w.key).join(' '))?.[1];
  if (found !== undefined) return found;
  const before = text.slice(0, start - from).toLowerCase();
  return SAYS.test(before) ? null : (OPENS.exec(before)?.[1] ?? null);
}

/** Two changes, each told of a day of its own, are two things. */
export function onOtherDays(a: Measure, b: Measure): boolean {
  if (a.block !== 'percent' || b.block !== 'percent') return false;
  const [x, y] = [dayOfChange(a), dayOfChange(b)];
  return x !== null && y !== null && x !== y;
}

const FIRST = /\bsince (?:\p{L}+ ){0,2}$/iu;
const LAST = /\b(?:until|till|through) (?:\p{L}+ ){0,2}$/iu;
const FAR = 40 * 365;
const BESIDE = 60;
const MILLISECONDS = 86_400_000;

/**
 * "Opened in 1931" and "open until 2040": the end of a span is no day of an event, what lies generations apart is not one event,
 * and what was long past when the articles appeared is not what was long to come.
 */
export function datesOfTwo(a: Measure, b: Measure): boolean {
  if (endOf(a) !== endOf(b) || Math.abs(a.min - b.min) > FAR) return true;
  const published = publishedDay(a) ?? publishedDay(b);
  if (published === null) return false;
  const today = published / MILLISECONDS;
  const side = (m: Measure): number => ((m.max ?? m.min) < today - BESIDE ? -1 : m.min > today + BESIDE ? 1 : 0);
  return side(a) * side(b) < 0;
}

/** Which end of a span the words before make it, if any: "since May", "until May". */
function endOf({ sentence, start }: Measure): 'first' | 'last' | null {
  const before = sentence.text.slice(Math.max(0, start - sentence.start - 30), start - sentence.start);
  return FIRST.test(before) ? 'first' : LAST.test(before) ? 'last' : null;
}

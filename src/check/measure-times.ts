// Numbers that grow while a story runs: a later total takes the place of an earlier one and contradicts nothing.
import { dayOf } from '../normalise/date.js';
import type { Measure } from './measures.js';

/** What goes on while the story is told: the dead are counted day by day, a sentence is passed once. */
const GROWING = new Set([
  'die',
  'injure',
  'rescue',
  'evacuate',
  'arrest',
  'charge',
  'infect',
  'damage',
  'cancel',
  'sign',
  'missing',
]);
/** May go down as well: the missing are found. */
const EITHER_WAY = new Set(['missing', 'evacuate']);

/** The day an article was published, as a number to compare; null where it is not known. */
export function publishedDay(m: Measure): number | null {
  const day = dayOf(m.article.article.published);
  return day && Date.UTC(day.year, day.month - 1, day.day);
}

/** True where one of two different numbers of one thing is a later state of the other. */
export function supersedes(a: Measure, b: Measure): boolean {
  const said = a.predicate ?? b.predicate;
  if (a.stage === 'change' || b.stage === 'change' || said === null || !GROWING.has(said)) return false;
  if (!a.block.startsWith('count ') || !(isRunning(a) || isRunning(b))) return false;
  const [x, y] = [publishedDay(a), publishedDay(b)];
  if (x === null || y === null || x === y) return saysItRose(a, b) || saysItRose(b, a);
  const [before, after] = x < y ? [a, b] : [b, a];
  return after.min >= before.min || EITHER_WAY.has(said);
}

/** Words of a count that goes on: "so far", "the toll has reached", "at least". */
const RUNNING =
  /\b(?:toll|so far|confirmed|at least|ris(?:e|es|en|ing)|rose|raised|climb(?:s|ed|ing)?|gr(?:ew|own|ows)|reach(?:es|ed)?|now|still|remain(?:s|ed)?|more bodies|as of|up from|joined|fears?|feared)\b/iu;
const isRunning = (m: Measure): boolean => RUNNING.test(m.sentence.text);

/** "The toll has risen to 61": less was counted before. */
const saysItRose = (later: Measure, earlier: Measure): boolean =>
  later.stage === 'total' && later.predicates.has('rise') && later.min > (earlier.max ?? earlier.min);

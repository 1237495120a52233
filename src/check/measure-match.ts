// Whether two numbers are about one thing: by unit, noun, what is said of them, time, and the words around.
import { broaderClassOf, isKnownHead } from '../lexicon/head-classes.js';
import { predicateClassOf } from '../lexicon/predicate-classes.js';
import { stemOf } from '../text/stem.js';
import { ratio, sameInterval } from './intervals.js';
import { datesOfTwo, onOtherDays } from './measure-days.js';
import type { Measure } from './measures.js';

/** How much a term tells; those of every sentence tell nothing. */
export type Weight = (term: string) => number;

/** From here on two different numbers may be about one thing, and from here on they are. */
export const NEAR = 0.42;
export const SURE = 0.58;
/** Two equal numbers need less. */
export const EQUAL = 0.16;
/** Sums and shares of one value are seldom two things. */
export const EQUAL_AMOUNT = 0.05;

export const isCount = (m: Measure): boolean => m.block.startsWith('count ');
export const isDate = (m: Measure): boolean => m.block.startsWith('date ');

/**
 * How surely two numbers of one unit are about one thing; null where something speaks against it.
 * @param equal they meet: then less is asked, and a name or a time beside one alone is no bar
 */
export function likenessOf(a: Measure, b: Measure, weight: Weight, equal: boolean): number | null {
  const head = isCount(a) ? headFit(a, b, equal) : 0;
  const said = predicateFit(a, b);
  if (head === null || said === null || !sameStage(a, b)) return null;
  if (!equal && (isDate(a) ? datesOfTwo(a, b) : onOtherDays(a, b))) return null;
  const elsewhere = namesApart(a, b);
  if (elsewhere === 'contrast' && !(equal ? isDistinctive(a, b) : sharesFirst(a, b))) return null;
  if (!equal && isFar(a, b) && (isCount(a) || ratio(a, b) > FARTHEST)) return null;
  const modifiers = modifierFit(a, b);
  if (modifiers < 0 && !equal) return null;
  const alike = similarity(a.terms, b.terms, weight) + keyFit(a.terms, b.terms, weight, equal);
  const lead = a.lead && b.lead && !isSpanOfTime(a) && !isSpanOfTime(b) ? 0.08 : 0;
  const name = elsewhere !== 'other' ? 0 : equal ? -0.05 : -0.15;
  const part = a.part === b.part || (equal && sameInterval(a, b)) ? 0 : -0.15;
  const alone = a.alone && b.alone ? aloneFit(a, b) : 0;
  return (
    alike +
    head +
    said +
    modifiers +
    lead +
    name +
    part +
    scopeFit(a, b, equal) +
    alone +
    (equal ? distinctive(a, b) : closeness(a, b))
  );
}

/** "last month": in a first sentence as likely the time of what led up to the event as its own. */
const isSpanOfTime = (m: Measure): boolean => isDate(m) && m.hedged && m.min !== m.max;

/** One noun, or one that takes the other in where the same is said of both; null for two things. */
function headFit(a: Measure, b: Measure, equal: boolean): number | null {
  if (a.block === b.block) return 0.2;
  const [x, y] = [a, b].map((m) => m.block.slice('count '.length)) as [string, string];
  const bothPeople = broaderClassOf(x) !== undefined && broaderClassOf(x) === broaderClassOf(y);
  if (equal && bothPeople && Math.min(a.min, b.min) >= 100) return 0;
  const said = a.predicate !== null && a.predicate === b.predicate && a.predicate !== 'where';
  if (broaderClassOf(x) === y || broaderClassOf(y) === x) return said ? 0.1 : 0;
  // "32 abstentions" are members who abstained: the noun is the act.
  if (said && [a, b].some((m) => m.head === 'vote' || predicateClassOf.get(m.head) === m.predicate)) return 0.1;
  if (isKnownHead(a.head) && isKnownHead(b.head)) return null;
  return said ? 0.05 : -0.15;
}

function predicateFit(a: Measure, b: Measure): number | null {
  // The day on which something was said is not the day on which it happened.
  if (isDate(a) && (a.predicate === 'say') !== (b.predicate === 'say')) return null;
  if (!isCount(a)) return intersects(a.predicates, b.predicates) ? 0.08 : 0;
  // How many it has room for is not how many were there.
  if ((a.predicate === 'capacity') !== (b.predicate === 'capacity')) return null;
  if (a.predicate === null || b.predicate === null) return 0;
  if (a.predicate !== b.predicate && (a.predicate === 'whole' || b.predicate === 'whole'))
    return intersects(a.predicates, b.predicates) ? 0.05 : null;
  if (a.predicate !== b.predicate) return null;
  // "in 12 states": a place says little of what happened there.
  return a.predicate === 'where' && !intersects(a.predicates, b.predicates) ? 0.05 : 0.2;
}

/** Each article has one number of the noun or unit: likely the same one, but for small numbers of anything. */
const aloneFit = (a: Measure, b: Measure): number =>
  isCount(a) && a.block === b.block && Math.min(a.min, b.min) >= 10 ? 0.26 : 0.12;

/** A number that was added is no total. */
const sameStage = (a: Measure, b: Measure): boolean =>
  a.stage === b.stage ||
  (a.stage !== 'change' && b.stage !== 'change') ||
  (a.stage === 'change' ? isAdded(b) : isAdded(a));

/** "adding 600 nurses" is what another article calls 600 more. */
const isAdded = (m: Measure): boolean =>
  m.stage === null && ADDING.test(m.sentence.text.slice(0, m.start - m.sentence.start).slice(-40));
const ADDING = /\b(?:add(?:s|ed|ing)?|(?:hir|creat)(?:e|es|ed|ing)|recruit(?:s|ed|ing)?) (?:\p{L}+ ){0,2}$/iu;

function modifierFit(a: Measure, b: Measure): number {
  if (!a.modifiers.length || !b.modifiers.length) return 0;
  return a.modifiers.some((m) => b.modifiers.includes(m)) ? 0.05 : -0.1;
}

/** Values of one thing that differ by a slip of the pen or by the hour lie near each other. */
function closeness(a: Measure, b: Measure): number {
  if (isDate(a)) return 0;
  const apart = ratio(a, b);
  // 412,000 and 421,000 of one noun are hardly two things.
  if (apart < 1.1 && isDistinctive(a, b) && Math.min(a.min, b.min) >= 1000) return 0.22;
  return apart < 1.5 ? 0.12 : apart < 2 ? 0.06 : apart < 3 ? 0 : -0.2;
}

/** Shares and sums may lie further apart than counts, where the words beside them are much alike. */
const FARTHEST = 8;

/** "The combined group" has other numbers than either half of it. */
function scopeFit(a: Measure, b: Measure, equal: boolean): number {
  const [x, y] = [a, b].map((m) => (m.terms.get('combin') ?? 0) > 0);
  return equal || x === y ? 0 : -0.15;
}

/** Three times as much is another thing, but for a zero too many: ten times as much, or a thousand times. */
const isFar = (a: Measure, b: Measure): boolean => {
  const apart = isDate(a) ? 1 : ratio(a, b);
  return apart >= 3 && ![10, 100, 1000].some((slip) => Math.abs(apart / slip - 1) < 0.05);
};

/** Two equal numbers large or odd enough not to meet by chance. */
function distinctive(a: Measure, b: Measure): number {
  if (isDistinctive(a, b)) return 0.2;
  const digits = /[1-9][\d.,]*[1-9]/u.test(a.text) && /[1-9][\d.,]*[1-9]/u.test(b.text);
  return digits && !isDate(a) ? 0.1 : 0;
}

const isDistinctive = (a: Measure, b: Measure): boolean =>
  isCount(a) && a.head === b.head && !a.vague && !b.vague && Math.min(a.min, b.min) >= 10;

/** Of two numbers that differ, both stand at one time and in one scope. Periods speak only where both have some. */
export function sameTime(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [periods, others] = [periodsOf(a), periodsOf(b)];
  if (periods.length && others.length && !periods.some((period) => others.includes(period))) return false;
  return [...a].every((s) => b.has(s) || isPeriod(s)) && [...b].every((s) => a.has(s) || isPeriod(s));
}

const isPeriod = (shift: string): boolean => /^(?:\d|first|second|third|fourth)/u.test(shift);
const periodsOf = (shifts: ReadonlySet<string>): string[] => [...shifts].filter(isPeriod);

/**
 * Names beside one number and other names beside the other. Where each article knows the other's names too, the numbers
 * are told apart by them: 500 jobs in one town, 300 in the next.
 */
function namesApart(a: Measure, b: Measure): 'contrast' | 'other' | null {
  if (!a.names.size || !b.names.size || intersects(a.names, b.names)) return null;
  const knows = (m: Measure, names: ReadonlySet<string>): boolean => intersects(names, m.article.stems);
  return knows(a, b.names) && knows(b, a.names) ? 'contrast' : 'other';
}

/** The first word of a sentence may be a name as well: "Halden Port has ..." beside "the port of Halden has". */
const sharesFirst = (a: Measure, b: Measure): boolean =>
  a.block === b.block && (a.names.has(firstStem(b)) || b.names.has(firstStem(a)));
const firstStem = ({ sentence }: Measure): string => stemOf(sentence.words[0]?.norm ?? '');

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const x of a) if (b.has(x)) return true;
  return false;
}

/** A word stands this near or nearer where it is likely to say what the number is a number of. */
const BESIDE = 0.5;

/** A telling word right beside both numbers, such as "premium" or "nausea"; beside each another family of amounts speaks against. */
function keyFit(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  weight: Weight,
  equal: boolean,
): number {
  let best = 0;
  for (const [term, near] of a) {
    const both = Math.min(near, b.get(term) ?? 0);
    if (both >= BESIDE && !WEAK.has(term))
      best = Math.max(best, both * (isFamily(term) ? 0.25 : 0.2) * Math.min(1, weight(term) / 1.5));
  }
  return best > 0 || equal || !hasFamily(a) || !hasFamily(b) ? best : -0.1;
}

const isFamily = (term: string): boolean => term.startsWith('~') && !WEAK.has(term);
const hasFamily = (terms: ReadonlyMap<string, number>): boolean =>
  [...terms].some(([term, near]) => isFamily(term) && near >= BESIDE);

/** Families that stand beside amounts of anything: everything rises or falls, by the year. */
const WEAK = new Set(['~growth', '~drop', '~year', '~population', '~staff', '~share']);

/** Share of the weight of the words around both that both have, 0 to 1. */
function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, weight: Weight): number {
  let shared = 0;
  for (const [term, near] of a) shared += Math.min(near, b.get(term) ?? 0) * weight(term);
  return shared / (Math.sqrt(total(a, weight) * total(b, weight)) || 1);
}

function total(terms: ReadonlyMap<string, number>, weight: Weight): number {
  let sum = 0;
  for (const [term, near] of terms) sum += near * weight(term);
  return sum;
}

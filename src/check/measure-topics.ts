import { byCodeUnit } from '../text/fold.js';
import { isOneNumber } from './group-totals.js';
import { isKnownHead } from '../lexicon/head-classes.js';
import { intervalKey, isExact, meet, ratio, sameInterval } from './intervals.js';
import { measuresOf, type Measure } from './measures.js';
import { once, type View } from './view.js';

/** Numbers about one thing, from two articles or more. */
export interface MeasureTopic {
  subject: string;
  measures: Measure[];
  /** unit, noun, predicate and time all match; else only the words around are alike */
  sure: boolean;
}

export interface MeasureTopics {
  /** every pair of articles fits */
  agreed: MeasureTopic[];
  /** the intervals meet and differ in width */
  widths: MeasureTopic[];
  /** some are disjoint */
  apart: MeasureTopic[];
}

/** The numbers outside the main group that two articles give for one thing. Blocked by unit and noun. */
export const measureTopics = (view: View): MeasureTopics => once(view, compareMeasures);

/** Numbers of one unit in one article beyond which a text is a table, not a story. */
const MOST = 40;

const isCount = (m: Measure): boolean => m.block.startsWith('count ');

type Match = 'full' | 'near' | null;

function compareMeasures(view: View): MeasureTopics {
  const isDate = (m: Measure): boolean => m.block.startsWith('date ');
  return compareAll(
    view,
    measuresOf(view).filter((m) => !isDate(m)),
  );
}

/** The same for dates: days since 1970, blocked by precision. */
export const dateTopics = (view: View): MeasureTopics => once(view, compareDates);

const compareDates = (view: View): MeasureTopics =>
  compareAll(
    view,
    measuresOf(view).filter((m) => m.block.startsWith('date ')),
  );

function compareAll(view: View, measures: readonly Measure[]): MeasureTopics {
  const grouped = new Set(
    view.event.groups.filter(isOneNumber).flatMap((g) => g.stated.map((s) => `${s.article} ${s.start}`)),
  );
  const weight = stemWeights(view);
  const topics: MeasureTopics = { agreed: [], widths: [], apart: [] };
  for (const block of blocks(measures.filter((m) => !grouped.has(`${m.article.id} ${m.start}`)))) {
    for (const topic of topicsOf(block, weight)) {
      const { measures } = topic;
      const disjoint = measures.some((a) => measures.some((b) => !meet(a, b)));
      if (disjoint && isTable(measures)) continue;
      if (disjoint) topics.apart.push(topic);
      else if (measures.every((m) => sameInterval(m, measures[0]!))) topics.agreed.push(topic);
      else topics.widths.push(topic);
    }
  }
  return topics;
}

/** Measures that could be compared: one block each, from two articles at least, in a fixed order. */
function blocks(measures: readonly Measure[]): Measure[][] {
  const byBlock = new Map<string, Measure[]>();
  for (const measure of measures) {
    // Counts of all nouns stand in one block: outlets have packs, pouches and units for one thing.
    const key = isCount(measure) ? 'count' : measure.block;
    const block = byBlock.get(key) ?? [];
    byBlock.set(key, block);
    if (block.filter((m) => m.article === measure.article).length < MOST) block.push(measure);
  }
  return [...byBlock.values()].filter((block) => new Set(block.map((m) => m.article)).size > 1);
}

/** How much a stem tells: those of every sentence tell nothing. */
function stemWeights(view: View): (stem: string) => number {
  const seen = new Map<string, number>();
  let sentences = 1;
  for (const article of view.articles)
    for (const sentence of article.sentences) {
      sentences++;
      for (const stem of sentence.stems) seen.set(stem, (seen.get(stem) ?? 0) + 1);
    }
  return (stem) => Math.log(sentences / ((seen.get(stem) ?? 0) + 0.5));
}

/** One article gives several values of it: a tally by place or day, where no two numbers are meant to be one. */
const isTable = (measures: readonly Measure[]): boolean =>
  [...new Set(measures.map((m) => m.article))].some(
    (article) => new Set(measures.filter((m) => m.article === article).map(intervalKey)).size > 2,
  );

interface Link {
  a: number;
  b: number;
  sure: boolean;
}

/** First equal numbers find each other, then what is left over on both sides, by the words around. */
function topicsOf(block: readonly Measure[], weight: (stem: string) => number): MeasureTopic[] {
  const links: Link[] = [];
  const articles = [...new Set(block.map((m) => m.article))];
  const of = articles.map((article) => block.flatMap((m, i) => (m.article === article ? [i] : [])));
  for (let x = 0; x < of.length; x++)
    for (let y = x + 1; y < of.length; y++) links.push(...linkPair(block, of[x]!, of[y]!, weight));
  return joined(block, links);
}

function linkPair(
  block: readonly Measure[],
  xs: readonly number[],
  ys: readonly number[],
  weight: (stem: string) => number,
): Link[] {
  const links: Link[] = [];
  const free = (is: readonly number[], others: readonly number[]): number[] =>
    is.filter((i) => !others.some((j) => shields(block, others, i, j)));
  for (const a of xs)
    for (const b of ys)
      if (meet(block[a]!, block[b]!) && match(block[a]!, block[b]!, weight, true)) links.push({ a, b, sure: true });
  const left = free(xs, ys);
  const right = free(ys, xs);
  const best = (i: number, among: readonly number[]): number | undefined =>
    among
      .map((j) => ({
        j,
        m: match(block[i]!, block[j]!, weight, false),
        score: closeness(block[i]!, block[j]!, weight),
      }))
      .filter((c) => c.m)
      .sort((p, q) => Number(q.m === 'full') - Number(p.m === 'full') || q.score - p.score || p.j - q.j)[0]?.j;
  for (const a of left) {
    const b = best(a, right);
    if (b === undefined || best(b, left) !== a) continue;
    links.push({ a, b, sure: match(block[a]!, block[b]!, weight, false) === 'full' });
  }
  return links;
}

/**
 * Number j keeps number i out of a conflict, as its article has a number that i fits. A rounded one does not where the
 * same article gives an exact one besides: "thousands", then 47,000.
 */
function shields(block: readonly Measure[], others: readonly number[], i: number, j: number): boolean {
  const [a, b] = [block[i]!, block[j]!];
  if (!meet(a, b) || !compatible(a, b)) return false;
  if (isCount(a) && a.block !== b.block) return Math.min(a.min, b.min) >= 100;
  if (isExact(b)) return true;
  return !others.some(
    (k) => isExact(block[k]!) && meet(block[k]!, b) && !meet(block[k]!, a) && compatible(block[k]!, a),
  );
}

/** Whether two numbers of one block are about one thing. Equal ones need less. */
function match(a: Measure, b: Measure, weight: (stem: string) => number, equal: boolean): Match {
  if (!compatible(a, b)) return null;
  if (isCount(a) && a.block !== b.block && !sameAct(a, b)) return null;
  const elsewhere = namesApart(a, b);
  if (elsewhere === 'contrast' && !(equal && isDistinctive(a, b))) return null;
  const alike = likeness(a, b, weight);
  if (isCount(a) && a.block !== b.block) return otherNoun(a, b, alike) ? 'near' : null;
  const samePredicate = isCount(a) ? sameAct(a, b) : intersects(a.predicates, b.predicates);
  if (equal) return samePredicate || alike > 0.15 || isDistinctive(a, b) ? 'full' : null;
  if (!sameTime(a, b)) return null;
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  const [least, fewest] = LIKE[a.block.split(' ')[0]!] ?? [0.2, 2];
  const near = ratio(a, b) < (elsewhere === null ? 15 : 3);
  if (samePredicate && alike > least && shared >= fewest && near)
    return elsewhere === null || (a.lead && b.lead) ? 'full' : 'near';
  if (isCount(a) && a.lead && b.lead && a.predicate === b.predicate && alike > 0.1 && isExact(a) && isExact(b))
    return 'near';
  return alike > 0.5 && shared >= 4 && ratio(a, b) < 3 ? 'near' : null;
}

/** How alike the words around must be, and how many shared: spans of time and shares are of anything. */
const LIKE: Readonly<Record<string, [number, number]>> = { count: [0.05, 0], duration: [0.3, 2], percent: [0.25, 2] };

/** One act is said of both; a place ("in 12 states") needs an act near it besides. */
const sameAct = (a: Measure, b: Measure): boolean =>
  a.predicate !== null &&
  a.predicate === b.predicate &&
  (a.predicate !== 'where' || intersects(a.predicates, b.predicates));

/** Two nouns for what may be one thing: the same act, large numbers of a size, both where the article says its news. */
const otherNoun = (a: Measure, b: Measure, alike: number): boolean =>
  sameAct(a, b) &&
  a.predicate !== 'where' &&
  a.lead &&
  b.lead &&
  alike > 0.05 &&
  Math.min(a.min, b.min) >= 100 &&
  ratio(a, b) < 3 &&
  sameTime(a, b) &&
  !(isKnownHead(a.head) && isKnownHead(b.head));

function compatible(a: Measure, b: Measure): boolean {
  if (a.part !== b.part) return false;
  if (isCount(a) && a.predicate !== null && b.predicate !== null && a.predicate !== b.predicate) return false;
  if (a.stage !== b.stage && (a.stage === 'change' || b.stage === 'change')) return false;
  if (a.modifiers.length && b.modifiers.length && !a.modifiers.some((m) => b.modifiers.includes(m))) return false;
  return true;
}

/**
 * Names beside one number and other names beside the other. Where each article knows the other's names too, the numbers
 * are told apart by them: 500 jobs in one town, 300 in the next.
 */
function namesApart(a: Measure, b: Measure): 'contrast' | 'other' | null {
  if (!a.names.size || !b.names.size || intersects(a.names, b.names)) return null;
  const knows = (m: Measure, names: ReadonlySet<string>): boolean => intersects(names, m.article.stems);
  return knows(a, b.names) && knows(b, a.names) ? 'contrast' : 'other';
}

/** Two numbers of one noun that are large enough not to meet by chance. */
const isDistinctive = (a: Measure, b: Measure): boolean =>
  isCount(a) && a.head === b.head && !a.vague && !b.vague && Math.min(a.min, b.min) >= 10;

const sameTime = (a: Measure, b: Measure): boolean =>
  [...a.shift].every((s) => b.shift.has(s)) && [...b.shift].every((s) => a.shift.has(s));

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const x of a) if (b.has(x)) return true;
  return false;
}

/** Cosine of the words around, weighted by how much each tells. 0 to 1. */
function likeness(a: Measure, b: Measure, weight: (stem: string) => number): number {
  const norm = (stems: ReadonlySet<string>): number => [...stems].reduce((sum, s) => sum + Math.max(0, weight(s)), 0);
  const shared = new Set([...a.stems].filter((s) => b.stems.has(s)));
  return norm(shared) / (Math.sqrt(norm(a.stems) * norm(b.stems)) || 1);
}

const closeness = (a: Measure, b: Measure, weight: (stem: string) => number): number =>
  likeness(a, b, weight) - 0.1 * Math.log10(ratio(a, b));

/** Follows the links into topics (union-find), each with a subject that holds no value. */
function joined(block: readonly Measure[], links: readonly Link[]): MeasureTopic[] {
  const parent = block.map((_, i) => i);
  const root = (i: number): number => (parent[i] === i ? i : (parent[i] = root(parent[i]!)));
  for (const { a, b } of links) parent[root(a)] = root(b);
  const topics = new Map<number, MeasureTopic>();
  const linked = new Set(links.flatMap((l) => [l.a, l.b]));
  for (const i of linked) {
    const topic = topics.get(root(i)) ?? { subject: '', measures: [], sure: true };
    topics.set(root(i), topic);
    topic.measures.push(block[i]!);
  }
  for (const { a, sure } of links) if (!sure) topics.get(root(a))!.sure = false;
  for (const topic of topics.values()) topic.subject = subjectOf(topic.measures);
  return [...topics.values()];
}

function subjectOf(measures: readonly Measure[]): string {
  const [first, ...rest] = measures;
  const shared = [...first!.stems].filter((stem) => rest.every((m) => m.stems.has(stem)));
  const predicates = [...new Set(measures.flatMap((m) => m.predicate ?? []))].sort(byCodeUnit);
  return [first!.block, ...predicates, ...shared.sort(byCodeUnit).slice(0, 4)].join(' ');
}

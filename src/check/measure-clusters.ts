// Numbers about one thing, from two articles or more: equal ones find each other first, then what is left over.
import { broaderClassOf } from '../lexicon/head-classes.js';
import { byCodeUnit } from '../text/fold.js';
import { gather } from '../text/gather.js';
import { intervalKey, meet, ratio } from './intervals.js';
import {
  EQUAL,
  EQUAL_AMOUNT,
  isCount,
  isDate,
  likenessOf,
  NEAR,
  sameTime,
  SURE,
  type Weight,
} from './measure-match.js';
import { publishedDay, supersedes } from './measure-times.js';
import type { Measure } from './measures.js';

/** Numbers about one thing. */
export interface MeasureTopic {
  subject: string;
  measures: Measure[];
  /** unit, noun, predicate and time all match; else only the words around are alike */
  sure: boolean;
}

/** Equal numbers of one thing: what is said once in many articles is compared once. */
interface Cluster {
  measures: Measure[];
  /** a few of them, of different sentences, to compare with others */
  samples: Measure[];
  /** what sets it apart: "including debt" in one sentence holds for its headline as well */
  shifts: Set<string>;
}

/** Numbers of one article beyond which a text is a table, not a story. */
const MOST = 40;
/** Sentences of a cluster that are compared with others. */
const SAMPLES = 4;
/** Clusters that every other is compared with: those that most articles have. */
const HUBS = 40;

/** Topics among numbers of one unit. Grows with the number of measures, not with its square. */
export function clusterMeasures(block: readonly Measure[], weight: Weight): MeasureTopic[] {
  const ordered = limited([...block].sort(byPlace));
  const clusters = equalOnes(ordered, weight).sort(
    (a, b) => b.measures.length - a.measures.length || byPlace(a.measures[0]!, b.measures[0]!),
  );
  const topics = clusters.map((c) => ({ measures: [...c.measures] }));
  const home = clusters.map((_, i) => i);
  const root = (i: number): number => (home[i] === i ? i : (home[i] = root(home[i]!)));
  for (const { a, b } of edgesOf(clusters, weight)) {
    const [x, y] = [root(a), root(b)];
    if (x === y || contradicts(topics[x]!.measures, topics[y]!.measures)) continue;
    const [into, from] = x < y ? [x, y] : [y, x];
    home[from] = into;
    topics[into]!.measures.push(...topics[from]!.measures);
  }
  return topics
    .filter((_, i) => root(i) === i)
    .filter(({ measures }) => new Set(measures.map((m) => m.article)).size > 1)
    .map(({ measures }) => ({ measures, subject: subjectOf(measures), sure: isSure(measures, weight) }));
}

/** Pairs of numbers compared in a topic beyond which more of them tell nothing new. */
const PAIRS = 400;

/** Pairs of a topic's numbers, one of each value and day, that no reading brings together. */
export function disjointPairs(measures: readonly Measure[]): [Measure, Measure][] {
  const values = new Map<string, Measure[]>();
  for (const m of measures) gather(values, `${intervalKey(m)} ${publishedDay(m)}`, m);
  const groups = [...values.values()];
  const pairs: [Measure, Measure][] = [];
  for (const [i, as] of groups.entries())
    for (const bs of groups.slice(i + 1)) {
      if (pairs.length >= PAIRS) return pairs;
      if (meet(as[0]!, bs[0]!) || anySupersedes(as, bs)) continue;
      const b = bs.find((m) => as.some((a) => a.article !== m.article));
      const a = b && as.find((m) => m.article !== b.article);
      if (a && b) pairs.push([a, b]);
    }
  return pairs;
}

const anySupersedes = (as: readonly Measure[], bs: readonly Measure[]): boolean =>
  as.slice(0, SAMPLES).some((a) => bs.slice(0, SAMPLES).some((b) => supersedes(a, b)));

/** One pair that differs is surely about one thing; where none differs there is nothing to be unsure of. */
function isSure(measures: readonly Measure[], weight: Weight): boolean {
  const pairs = disjointPairs(measures);
  return (
    pairs.length === 0 ||
    pairs.some(([a, b]) => {
      const all = [a, b].map((m) =>
        measures.filter((o) => o.article === m.article && intervalKey(o) === intervalKey(m)),
      );
      return (
        isOneNoun(a, b) && isNear(a, b) && sameDays(a, b) && (bestOf(all[0]!, all[1]!, weight, false) ?? 0) >= SURE
      );
    })
  );
}

/** Articles further apart than this tell of other days. */
const WEEK = 8 * 86_400_000;
const sameDays = (a: Measure, b: Measure): boolean =>
  Math.abs((publishedDay(a) ?? 0) - (publishedDay(b) ?? 0)) < WEEK ||
  publishedDay(a) === null ||
  publishedDay(b) === null;

const isNear = (a: Measure, b: Measure): boolean => isDate(a) || ratio(a, b) < 3;

function limited(block: readonly Measure[]): Measure[] {
  const seen = new Map<string, number>();
  return block.filter(({ article: { id } }) => {
    seen.set(id, (seen.get(id) ?? 0) + 1);
    return seen.get(id)! <= MOST;
  });
}

/** By what is said, not by which article says it: names and order of files change nothing. */
const byPlace = (a: Measure, b: Measure): number =>
  byCodeUnit(a.sentence.text, b.sentence.text) || a.start - a.sentence.start - (b.start - b.sentence.start);

/** Numbers of one interval that may be about one thing. */
function equalOnes(block: readonly Measure[], weight: Weight): Cluster[] {
  const byValue = new Map<string, Cluster[]>();
  for (const measure of block) {
    const key = intervalKey(measure);
    const known = byValue.get(key) ?? [];
    byValue.set(key, known);
    let best: { cluster: Cluster; score: number } | undefined;
    for (const cluster of known.slice(0, HUBS)) {
      const own = cluster.measures.find(
        (m) => m.article === measure.article && m.block === measure.block && m.part === measure.part,
      );
      const score = own ? 1 : bestOf(cluster.samples, [measure], weight, true);
      if (score !== null && score >= enough(measure) && score > (best?.score ?? 0)) best = { cluster, score };
    }
    if (!best) known.push({ measures: [measure], samples: [measure], shifts: new Set(measure.shift) });
    else {
      best.cluster.measures.push(measure);
      for (const shift of measure.shift) best.cluster.shifts.add(shift);
      if (
        best.cluster.samples.length < SAMPLES &&
        best.cluster.samples.every((s) => s.sentence.text !== measure.sentence.text)
      )
        best.cluster.samples.push(measure);
    }
  }
  return [...byValue.values()].flat();
}

const enough = (m: Measure): number => (isCount(m) || isDate(m) ? EQUAL : EQUAL_AMOUNT);

interface Edge {
  a: number;
  b: number;
  meets: boolean;
  score: number;
}

/** Pairs of clusters that may be about one thing, those that meet first, then the likeliest. */
function edgesOf(clusters: readonly Cluster[], weight: Weight): Edge[] {
  const edges: Edge[] = [];
  for (let b = 1; b < clusters.length; b++)
    for (let a = 0; a < Math.min(b, HUBS); a++) {
      const edge = edgeOf(clusters[a]!, clusters[b]!, weight);
      if (edge) edges.push({ a, b, ...edge });
    }
  return edges.sort((p, q) => Number(q.meets) - Number(p.meets) || q.score - p.score || p.a - q.a || p.b - q.b);
}

function edgeOf(a: Cluster, b: Cluster, weight: Weight): Pick<Edge, 'meets' | 'score'> | undefined {
  const [x, y] = [a.samples[0]!, b.samples[0]!];
  const meets = fits(x, y);
  if (!meets && meet(x, y) && !isFarOpen(x, y)) return undefined;
  const score = bestOf(a.samples, b.samples, weight, meets);
  if (score === null || score < (meets ? enough(x) : NEAR)) return undefined;
  if (!meets && !isDate(x) && !sameTime(a.shifts, b.shifts)) return undefined;
  return { meets, score };
}

/** Of one noun, or of one that takes the other in; packs may or may not be what another calls pouches. */
const isOneNoun = (a: Measure, b: Measure): boolean => {
  const [x, y] = [a, b].map((m) => m.block.replace('count ', '')) as [string, string];
  return x === y || broaderClassOf(x) === y || broaderClassOf(y) === x;
};

/** Two numbers meet, and the open one is not so far below that anything would fit it. */
const fits = (a: Measure, b: Measure): boolean => meet(a, b) && !isFarOpen(a, b);

/** "dozens" fits 31 and not 12,000; "more than 30" fits 34 and not 300. */
function isFarOpen(a: Measure, b: Measure): boolean {
  if (a.max !== null && b.max !== null) return false;
  const vague = (a.max === null && a.vague) || (b.max === null && b.vague);
  return ratio(a, b) > (vague ? 12 : 2.5);
}

function bestOf(xs: readonly Measure[], ys: readonly Measure[], weight: Weight, equal: boolean): number | null {
  let best: number | null = null;
  for (const x of xs)
    for (const y of ys) {
      const score = likenessOf(x, y, weight, equal);
      if (score !== null && (best === null || score > best)) best = score;
    }
  return best;
}

/** One article has a number in each, and they differ: it tells them apart, so they are two things. */
function contradicts(xs: readonly Measure[], ys: readonly Measure[]): boolean {
  const [few, many] = xs.length < ys.length ? [xs, ys] : [ys, xs];
  const own = new Map<unknown, Measure[]>();
  for (const m of few) own.set(m.article, [...(own.get(m.article) ?? []), m]);
  return many.some((m) => own.get(m.article)?.some((o) => !meet(m, o) || m.part !== o.part));
}

function subjectOf(measures: readonly Measure[]): string {
  const [first, ...rest] = measures;
  const shared = [...first!.terms.keys()].filter((term) => rest.every((m) => m.terms.has(term)));
  const predicates = [...new Set(measures.flatMap((m) => m.predicate ?? []))].sort(byCodeUnit);
  const blocks = [...new Set(measures.map((m) => (isCount(m) ? m.block : first!.block)))].sort(byCodeUnit);
  return [blocks[0]!, ...predicates, ...shared.sort(byCodeUnit).slice(0, 4)].join(' ');
}

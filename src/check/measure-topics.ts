import { isOneNumber } from './group-totals.js';
import { intervalKey, meet, sameInterval } from './intervals.js';
import { clusterMeasures, disjointPairs, type MeasureTopic } from './measure-clusters.js';
import { isCount, type Weight } from './measure-match.js';
import { termOf } from './measure-terms.js';
import { measuresOf, type Measure } from './measures.js';
import { once, type View } from './view.js';

export interface MeasureTopics {
  /** every pair of articles fits */
  agreed: MeasureTopic[];
  /** the intervals meet and differ in width */
  widths: MeasureTopic[];
  /** some are disjoint */
  apart: MeasureTopic[];
  /** disjoint, and each a later state of the one before */
  updates: MeasureTopic[];
}

/** The numbers outside the main group that two articles give for one thing. Blocked by unit and noun. */
export const measureTopics = (view: View): MeasureTopics => once(view, compareMeasures);

/** "up from 23": told as what was said before. */
const isEarlier = (m: Measure): boolean => m.shift.has('up from') || m.shift.has('down from');
const isDate = (m: Measure): boolean => m.block.startsWith('date ');

const compareMeasures = (view: View): MeasureTopics =>
  compareAll(
    view,
    measuresOf(view).filter((m) => !isDate(m) && !isEarlier(m)),
  );

/** The same for dates: days since 1970, blocked by precision. */
export const dateTopics = (view: View): MeasureTopics => once(view, compareDates);

const compareDates = (view: View): MeasureTopics => compareAll(view, measuresOf(view).filter(isDate));

function compareAll(view: View, measures: readonly Measure[]): MeasureTopics {
  const grouped = new Set(
    view.event.groups
      .filter(isOneNumber)
      .flatMap((g) => g.stated.filter((s) => s.stage !== 'change').map((s) => `${s.article} ${s.start}`)),
  );
  const isGrouped = (m: Measure): boolean => grouped.has(`${m.article.id} ${m.start}`);
  const weight = once(view, termWeights);
  const topics: MeasureTopics = { agreed: [], widths: [], apart: [], updates: [] };
  for (const block of blocks(measures))
    for (const topic of clusterMeasures(block, weight)) {
      const kind = kindOf(topic);
      const own = kind === 'apart' ? topic : beside(topic, isGrouped);
      if (own && !(kind === 'apart' && withinGroup(topic, isGrouped))) topics[kind].push(own);
    }
  return topics;
}

/** The sizes of a group are compared with each other elsewhere, and its first size and its newcomers added up. */
const withinGroup = ({ measures }: MeasureTopic, isGrouped: (m: Measure) => boolean): boolean =>
  disjointPairs(measures).every(
    (pair) => pair.every(isGrouped) || (pair.some(isGrouped) && pair.some((m) => m.stage !== null)),
  );

/** A topic without the sizes of groups, where two articles are left. */
function beside(topic: MeasureTopic, isGrouped: (m: Measure) => boolean): MeasureTopic | undefined {
  const measures = topic.measures.filter((m) => !isGrouped(m));
  return new Set(measures.map((m) => m.article)).size > 1 ? { ...topic, measures } : undefined;
}

/** Measures that could be compared: one block each, from two articles at least, in a fixed order. */
function blocks(measures: readonly Measure[]): Measure[][] {
  const byBlock = new Map<string, Measure[]>();
  for (const measure of measures) {
    // Counts of all nouns stand in one block: outlets have packs, pouches and units for one thing.
    const key = isCount(measure) ? 'count' : measure.block;
    const block = byBlock.get(key) ?? [];
    byBlock.set(key, block);
    block.push(measure);
  }
  return [...byBlock.values()].filter((block) => new Set(block.map((m) => m.article)).size > 1);
}

function kindOf({ measures }: MeasureTopic): keyof MeasureTopics {
  if (disjointPairs(measures).length > 0) return 'apart';
  const values = [...new Map(measures.map((m) => [intervalKey(m), m])).values()];
  if (values.some((a) => values.some((b) => !meet(a, b)))) return 'updates';
  return values.every((m) => sameInterval(m, values[0]!)) ? 'agreed' : 'widths';
}

/** How much a term tells: those of every sentence tell nothing. */
export function termWeights(view: View): Weight {
  const seen = new Map<string, number>();
  let sentences = 1;
  for (const article of view.articles)
    for (const sentence of article.sentences) {
      sentences++;
      for (const term of new Set(sentence.words.map(termOf))) seen.set(term, (seen.get(term) ?? 0) + 1);
    }
  return (term) => Math.max(0, Math.log(sentences / ((seen.get(term) ?? 0) + 0.5)));
}

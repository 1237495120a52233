import { headClassOf } from '../lexicon/head-classes.js';
import { defineCheck, type Draft } from './define.js';
import { comparable, groupTotals, headOf, kindsOf, theGroup, type GroupTotals, type Total } from './group-totals.js';
import { intervalKey, meet } from './intervals.js';
import { disjointPairs, type MeasureTopic } from './measure-clusters.js';
import { publishedDay } from './measure-times.js';
import type { Measure } from './measures.js';
import { measureTopics } from './measure-topics.js';
import { sidesOf, type Statement } from './sides.js';
import { topicPhrase } from './topic-words.js';
import { bare, evidenceOf, inHeadline, type View } from './view.js';

/** Numbers for one thing whose intervals are disjoint: of a group, or of anything else that two articles measure. */
export const countConflict = defineCheck('count-conflict', (view) => [
  ...groupTotals(view).flatMap((g) => (['totals', 'initial', 'changes'] as const).flatMap((s) => ofStage(view, g, s))),
  ...measureTopics(view).apart.flatMap((topic) => ofTopic(view, topic)),
  ...measureTopics(view).updates.map((topic) => ofUpdate(view, topic)),
]);

type Stage = 'totals' | 'initial' | 'changes';

function ofStage(view: View, { group, ...stages }: GroupTotals, stage: Stage): Draft[] {
  const kinds = kindsOf(stages[stage]);
  const pairs = kinds.flatMap((as, i) =>
    kinds.slice(i + 1).flatMap((bs) => {
      const [a, b] = [as[0]!, bs[0]!];
      // Named and others belong to the arithmetic; one outlet's own two numbers to its headline or its sums.
      // Numbers of newcomers without names are compared by their context, as any other.
      if (meet(a, b) || byNames(a, b) !== (stage === 'changes') || !fromTwo(as, bs)) return [];
      const fit = group.main || headOf(a) === headOf(b) || isPoint(a, b) ? comparable(a, b) : null;
      return fit ? [{ stated: [...as, ...bs], sure: fit === 'sure' }] : [];
    }),
  );
  if (!pairs.length) return [];
  const sure = group.main && pairs.some((p) => p.sure);
  const apart = [...new Set(pairs.filter((p) => p.sure === sure || !group.main).flatMap((p) => p.stated))];
  return [
    {
      subject: `${group.id} ${stage}`,
      topic: theGroup(group),
      sides: sidesOf(
        view,
        apart.map((s) => ({ key: intervalKey(s), value: s.text, evidence: bare(s) })),
      ),
      // Members join in waves: two numbers of newcomers may be of two of them.
      disposition: sure && stage !== 'changes' ? 'conflict' : 'review',
      modifiers: { headline: apart.some((s) => inHeadline(s.view, s)) },
      cluster: `size ${group.id}`,
    },
  ];
}

/** Some article of the one is another than some article of the other. */
const fromTwo = (as: readonly Total[], bs: readonly Total[]): boolean =>
  as.some((a) => a.article !== bs[0]!.article) || bs.some((b) => b.article !== as[0]!.article);

const isPoint = (...both: { unit: string }[]): boolean => both.every((s) => headClassOf(headOf(s)) === 'point');

const byNames = (a: { others: number | null }, b: { others: number | null }): boolean =>
  a.others !== null || b.others !== null;

function ofTopic(view: View, { measures, sure, subject }: MeasureTopic): Draft[] {
  const values = new Set(disjointPairs(measures).flat().map(valueOf));
  const apart = measures.filter((m) => values.has(valueOf(m)));
  if (!apart.length) return [];
  return [
    {
      subject,
      topic: topicPhrase(measures[0]!),
      sides: sidesOf(view, apart.map(statementOf)),
      disposition: sure ? 'conflict' : 'review',
      modifiers: { headline: apart.some((m) => m.headline) },
      cluster: `measure ${subject}`,
    },
  ];
}

/** A number and the day it was printed: of two days' totals only those of one day can differ. */
const valueOf = (m: Measure): string => `${intervalKey(m)} ${publishedDay(m)}`;

const statementOf = (m: Measure): Statement => ({
  key: intervalKey(m),
  value: m.text,
  evidence: evidenceOf(m.article, m.start, m.end),
});

/** Later articles with later totals: told, and no conflict. */
const ofUpdate = (view: View, { measures, subject }: MeasureTopic): Draft => ({
  subject,
  topic: topicPhrase(measures[0]!),
  sides: sidesOf(view, measures.map(statementOf)),
  base: 'info',
  disposition: 'info',
  detail: 'later totals take the place of earlier ones',
  cluster: `measure ${subject}`,
});

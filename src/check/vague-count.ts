import { defineCheck, type Draft } from './define.js';
import { groupTotals, theGroup, type GroupTotals } from './group-totals.js';
import { intervalKey, isExact, isRound, meet, sameInterval, type Interval } from './intervals.js';
import type { MeasureTopic } from './measure-clusters.js';
import { measureTopics } from './measure-topics.js';
import { sidesOf } from './sides.js';
import { topicPhrase } from './topic-words.js';
import { bare, evidenceOf, inHeadline, type View } from './view.js';

/** A rounded or vague number beside an exact one that fits it. */
export const vagueCount = defineCheck('vague-count', (view) => [
  ...groupTotals(view).flatMap((g) => ofGroup(view, g)),
  ...measureTopics(view)
    .widths.filter(hasExact)
    .map(({ measures, subject }): Draft => ({
      subject,
      topic: topicPhrase(measures[0]!),
      sides: sidesOf(
        view,
        measures.map((m) => ({ key: intervalKey(m), value: m.text, evidence: evidenceOf(m.article, m.start, m.end) })),
      ),
      disposition: 'difference',
      modifiers: { headline: measures.some((m) => m.headline && wide(m)) },
      cluster: `measure ${subject}`,
    })),
]);

/** Two rounded numbers that fit each other are no news, two lower bounds are: "more than 19", "more than 23". */
const hasExact = ({ measures }: MeasureTopic): boolean =>
  measures.some((m) => !wide(m)) ||
  new Set(measures.filter((m) => m.max === null && !m.vague).map((m) => m.min)).size > 1;

const wide = (m: Interval): boolean => !isExact(m) || isRound(m);

function ofGroup(view: View, { group, totals }: GroupTotals): Draft[] {
  const vague = totals.filter((t) => wide(t));
  const exact = totals.filter((t) => !wide(t) && vague.some((v) => meet(v, t) && !sameInterval(v, t)));
  if (!vague.length || !exact.length) return [];
  const statements = [...vague, ...exact].map((t) => ({ key: intervalKey(t), value: t.text, evidence: bare(t) }));
  return [
    {
      subject: group.id,
      topic: theGroup(group),
      sides: sidesOf(view, statements),
      disposition: 'difference',
      modifiers: { headline: vague.some((v) => inHeadline(v.view, v)) },
      cluster: `width ${group.id}`,
    },
  ];
}

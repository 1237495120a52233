import { defineCheck, type Draft } from './define.js';
import { groupTotals, labelOf, type GroupTotals, type Total } from './group-totals.js';
import { isExact, meet, showNumber } from './intervals.js';
import { sidesOf } from './sides.js';
import { bare, inHeadline, type View } from './view.js';

/** Sums that do not come out: named and others against a stated total, before and joined against after. */
export const countArithmetic = defineCheck('count-arithmetic', (view) =>
  groupTotals(view).flatMap((g) => [...namedAndOthers(view, g), ...beforeAndAfter(view, g)]),
);

function namedAndOthers(view: View, { group, totals }: GroupTotals): Draft[] {
  const sums = totals.filter((t) => t.others !== null);
  const plain = totals.filter((t) => t.others === null && !t.vague);
  const against = (t: Total): Total[] => [...plain, ...sums].filter((p) => p !== t && !meet(p, t));
  const apart = sums.filter((t) => against(t).length);
  if (!apart.length) return [];
  const shown = [...new Set(apart.flatMap((t) => [t, ...against(t)]))];
  return [
    {
      subject: `${group.id} named`,
      topic: labelOf(group),
      sides: sidesOf(
        view,
        shown.map((t) => ({ key: `${t.min} ${String(t.others !== null)}`, value: t.text, evidence: bare(t) })),
      ),
      disposition: group.main ? 'conflict' : 'review',
      modifiers: { headline: shown.some((t) => inHeadline(t.view, t)) },
      detail: apart.map(sumOf).slice(0, 2).join('; '),
      cluster: `size ${group.id}`,
    },
  ];
}

/** "2 named + 32 others = 34" */
export const sumOf = (t: Total): string =>
  `${t.named.length} named + ${showNumber(t.others ?? 0)} others = ${showNumber(t.min)}`;

/** A change between two totals: 34, then 10 more, then 44. Fires where no pair of printed totals makes the sum. */
function beforeAndAfter(view: View, { group, totals, initial, changes }: GroupTotals): Draft[] {
  const after = totals.filter((t) => t.stage === 'total' && isExact(t));
  const before = [...initial, ...totals.filter((t) => t.stage === null)].filter((t) => isExact(t));
  const joined = changes.filter((c) => isExact(c));
  return joined.flatMap((change) => {
    const ends = near(change, after);
    const starts = before.filter((b) => ends.every((e) => b.min !== e.min));
    if (!ends.length || !starts.length) return [];
    if (starts.some((b) => ends.some((e) => b.min + change.min === e.min || b.min - change.min === e.min))) return [];
    const shown = [nearest(change, starts), change, ends[0]!];
    const sign = ends[0]!.min < shown[0]!.min ? -1 : 1;
    const made = shown[0]!.min + sign * change.min;
    return [
      {
        subject: `${group.id} change`,
        topic: labelOf(group),
        sides: sidesOf(
          view,
          shown.map((t) => ({ key: `${t.stage ?? ''} ${t.min}`, value: t.text, evidence: bare(t) })),
        ),
        disposition: 'conflict' as const,
        modifiers: { headline: shown.some((t) => inHeadline(t.view, t)) },
        detail: `${showNumber(shown[0]!.min)} ${sign > 0 ? '+' : '-'} ${showNumber(change.min)} = ${showNumber(made)}, beside a stated ${showNumber(ends[0]!.min)}`,
        cluster: `size ${group.id}`,
      },
    ];
  });
}

/** The totals of the change's own article where it gives any, else all. */
function near(change: Total, totals: Total[]): Total[] {
  const own = totals.filter((t) => t.article === change.article);
  return own.length ? own : totals;
}

const nearest = (change: Total, totals: Total[]): Total => near(change, totals)[0]!;

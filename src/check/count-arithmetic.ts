import { defineCheck, type Draft } from './define.js';
import { comparable, groupTotals, kindsOf, theGroup, type GroupTotals, type Total } from './group-totals.js';
import { changesOf } from './changes.js';
import { meet, showNumber } from './intervals.js';
import { sidesOf } from './sides.js';
import { bare, inHeadline, type View } from './view.js';

/** Sums that do not come out: named and others against a stated total, before and joined against after. */
export const countArithmetic = defineCheck('count-arithmetic', (view) => [
  ...groupTotals(view).flatMap((g) => namedAndOthers(view, g)),
  ...changesOf(view),
]);

function namedAndOthers(view: View, { group, totals }: GroupTotals): Draft[] {
  const kinds = kindsOf(totals.filter((t) => t.others !== null || !t.vague));
  const pairs = kinds
    .filter(([t]) => t!.others !== null)
    .flatMap((sums) => {
      const against = kinds.filter(([p]) => !meet(p!, sums[0]!) && comparable(p!, sums[0]!) === 'sure');
      return against.length ? [{ sums, against: against.flat() }] : [];
    });
  if (!pairs.length) return [];
  const apart = pairs.flatMap((p) => p.sums);
  const shown = [...new Set(pairs.flatMap((p) => [...p.sums, ...p.against]))];
  return [
    {
      subject: `${group.id} named`,
      topic: theGroup(group),
      sides: sidesOf(
        view,
        shown.map((t) => ({ key: `${t.min} ${String(t.others !== null)}`, value: t.text, evidence: bare(t) })),
      ),
      disposition: group.main ? 'conflict' : 'review',
      modifiers: { headline: shown.some((t) => inHeadline(t.view, t)) },
      detail: [...new Set(apart.map(sumOf))].slice(0, 2).join('; '),
      cluster: `size ${group.id}`,
    },
  ];
}

/** "2 named + 32 others = 34" */
export const sumOf = (t: Total): string =>
  `${t.named.length} named + ${showNumber(t.others ?? 0)} others = ${showNumber(t.min)}`;

import { foldText } from '../text/fold.js';
import { defineCheck } from './define.js';
import { groupTotals, theGroup } from './group-totals.js';
import { isExact } from './intervals.js';
import { sidesOf } from './sides.js';
import { bare } from './view.js';

/** One number, with another noun or modifier for those counted. */
export const labelVariance = defineCheck('label-variance', (view) =>
  groupTotals(view).flatMap(({ group, totals }) => {
    if (!group.main) return [];
    const exact = totals.filter((t) => isExact(t) && t.unit !== '' && t.min === (group.agreed ?? t.min));
    const statements = exact.map((t) => ({ key: foldText(t.unit), value: t.unit, evidence: bare(t) }));
    const sides = sidesOf(view, statements);
    if (sides.length < 2 || new Set(exact.map((t) => t.article)).size < 2) return [];
    return [{ subject: group.id, topic: theGroup(group), sides, disposition: 'difference' as const }];
  }),
);

import { byCodeUnit } from '../text/fold.js';
import { defineCheck } from './define.js';
import { theGroup } from './group-totals.js';
import type { Statement } from './sides.js';
import { sidesOf } from './sides.js';
import { bare } from './view.js';
import { series } from './wording.js';
import { gather } from '../text/gather.js';

/** The sets of parties that articles name as not in the group differ. */
export const absenceVariance = defineCheck('absence-variance', (view) => {
  const named = new Map<string, { name: string; evidence: Statement['evidence'] }[]>();
  for (const company of view.event.companies)
    for (const m of company.membership)
      if (m.status === 'absent') gather(named, m.article, { name: company.name, evidence: bare(m) });
  const statements = [...named.values()].flatMap((absent) => {
    const names = [...new Set(absent.map((a) => a.name))].sort(byCodeUnit);
    return absent.map(({ evidence }) => ({ key: names.join('|'), value: series(names), evidence }));
  });
  const sides = sidesOf(view, statements);
  if (!sides.length || (sides.length === 1 && named.size >= view.outlets.length)) return [];
  if (sides.length === 1 && view.outlets.length < 2) return [];
  const main = view.event.groups.find((g) => g.main);
  const none = view.outlets.filter((a) => !named.has(a.id)).map((a) => a.label);
  return [
    {
      subject: main?.id ?? 'group',
      topic: main ? theGroup(main) : 'the group',
      sides,
      disposition: 'difference' as const,
      detail: none.length ? `none named in ${series(none)}` : '',
    },
  ];
});

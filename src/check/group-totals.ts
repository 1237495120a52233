import { headClassOf } from '../lexicon/head-classes.js';
import type { EventGroup } from '../model/event.js';
import { once, type ArticleView, type View } from './view.js';

type Stated = EventGroup['stated'][number];

/** A stated size with the article it stands in. */
export interface Total extends Stated {
  view: ArticleView;
}

export interface GroupTotals {
  group: EventGroup;
  /** sizes of the whole group, as far as they are no change; a first size ("an initial 34") apart */
  totals: Total[];
  initial: Total[];
  changes: Total[];
}

/** The stated sizes of each group that at least one article gives, by stage. */
export const groupTotals = (view: View): GroupTotals[] => once(view, collect);

function collect(view: View): GroupTotals[] {
  return view.event.groups.filter(isOneNumber).map((group) => {
    const stated = group.stated.flatMap((s) => {
      const article = view.byId.get(s.article);
      return article ? [{ ...s, view: article }] : [];
    });
    return {
      group,
      totals: stated.filter((s) => s.stage === null || s.stage === 'total'),
      initial: stated.filter((s) => s.stage === 'initial'),
      changes: stated.filter((s) => s.stage === 'change'),
    };
  });
}

/** What a reader calls the group. */
export const labelOf = (group: EventGroup): string => group.label || 'the group';

/** Groups whose stated sizes are one number by what they are; numbers of other things are compared by their context. */
export const isOneNumber = (group: EventGroup): boolean =>
  group.main || headClassOf(headOf(group.stated[0])) === 'point';

/** The counted noun of a stated size, in the singular. */
export const headOf = (stated: { unit: string } | undefined): string =>
  (/[\p{L}-]+$/u.exec(stated?.unit.toLowerCase() ?? '')?.[0] ?? '').replace(/(?<=[^s])s$/u, '');

import { headClassOf } from '../lexicon/head-classes.js';
import { partyNouns } from '../lexicon/party-nouns.js';
import type { EventGroup } from '../model/event.js';
import { byCodeUnit } from '../text/fold.js';
import { gather } from '../text/gather.js';
import { intervalKey, isRound, ratio } from './intervals.js';
import { sameTime } from './measure-match.js';
import { measuresOf, type Measure } from './measures.js';
import { once, type ArticleView, type View } from './view.js';

type Stated = EventGroup['stated'][number];

/** A stated size with the article it stands in. */
export interface Total extends Stated {
  view: ArticleView;
  /** its context, where the sentence is evidence */
  measure: Measure | undefined;
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

/** "7 of its 80 members" counts a part of the group. */
const SUBSET = /\bof (?:its|the|their)\b/u;

function collect(view: View): GroupTotals[] {
  const measures = new Map(measuresOf(view).map((m) => [`${m.article.id} ${m.start}`, m]));
  return view.event.groups.filter(isOneNumber).map((group) => {
    const stated = group.stated.flatMap((s) => {
      const article = view.byId.get(s.article);
      if (!article || SUBSET.test(s.text)) return [];
      return [{ ...s, view: article, measure: measures.get(`${s.article} ${s.start}`) }];
    });
    const added = stated.filter((s) => s.stage === 'change' || joined(s, stated));
    return {
      group,
      totals: stated.filter((s) => (s.stage === null || s.stage === 'total') && !added.includes(s)),
      initial: stated.filter((s) => s.stage === 'initial'),
      changes: added,
    };
  });
}

/** "Acme, Quell and eight other banks have joined", where its own article counts many more: they came in addition. */
const joined = (s: Total, stated: readonly Total[]): boolean =>
  s.others !== null &&
  /^\W*(?:have |has |had )?(?:also )?join/u.test(s.view.text.slice(s.end, s.end + 24)) &&
  stated.some((o) => o.article === s.article && o.others === null && o.min > s.min);

/** Kinds of statement compared with each other; those that most articles make. */
const MOST_KINDS = 200;

/**
 * Statements that compare alike (one interval, noun, verb, place and time) together, the commonest first: what hundreds of
 * articles say is compared once.
 */
export function kindsOf(stated: readonly Total[]): Total[][] {
  const kinds = new Map<string, Total[]>();
  for (const s of stated) gather(kinds, signatureOf(s), s);
  const all = [...kinds.values()];
  return all.length <= MOST_KINDS ? all : all.sort((a, b) => b.length - a.length).slice(0, MOST_KINDS);
}

const signatureOf = (s: Total): string =>
  [
    intervalKey(s),
    isRound(s),
    s.others !== null,
    headOf(s),
    s.measure ? `${s.measure.predicate} ${s.measure.lead} ${[...s.measure.shift].sort(byCodeUnit).join()}` : '',
  ].join('|');

/** What a reader calls the group. */
export const labelOf = (group: EventGroup): string => group.label || 'the group';

/** The same with an article, as a sentence needs it. */
export const theGroup = (group: EventGroup): string => labelOf(group).replace(/^(?!the )/u, 'the ');

/** Groups whose stated sizes are one number by what they are; numbers of other things are compared by their context. */
export const isOneNumber = (group: EventGroup): boolean =>
  group.main || headClassOf(headOf(group.stated[0])) === 'point';

/** The counted noun of a stated size, in the singular. */
export const headOf = (stated: { unit: string } | undefined): string =>
  (/[\p{L}-]+$/u.exec(stated?.unit.toLowerCase() ?? '')?.[0] ?? '').replace(/(?<=[^s])s$/u, '');

/** Airlines and carriers: parties go under many nouns. */
const isOneNoun = (a: Total, b: Total): boolean =>
  headOf(a) === headOf(b) || [a, b].every((t) => partyNouns.has(singular(headOf(t))));
const singular = (noun: string): string => noun.replace(/ie$/u, 'y');

/** Sizes further apart than this are sizes of two things, unless their verbs say otherwise. */
const FAR = 3;

/**
 * Whether two stated sizes are sizes of one thing at one time. `sure`: the verbs say so, or both stand where an article
 * tells what it is about.
 */
export function comparable(a: Total, b: Total): 'sure' | 'unsure' | null {
  const [x, y] = [a.measure, b.measure];
  if (!x || !y) return null;
  if (!sameTime(x.shift, y.shift)) return null;
  if (x.predicate === y.predicate && x.predicate !== null) return 'sure';
  if (x.predicate !== null && y.predicate !== null) return null;
  if (x.lead && y.lead && isOneNoun(a, b)) return 'sure';
  // The points of a pledge go under many names.
  if (headClassOf(headOf(a)) === 'point' && headClassOf(headOf(b)) === 'point') return 'unsure';
  return headOf(a) === headOf(b) && ratio(a, b) < FAR ? 'unsure' : null;
}

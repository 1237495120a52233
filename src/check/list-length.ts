import type { EventGroup } from '../model/event.js';
import { defineCheck, type Draft } from './define.js';
import { groupTotals, theGroup, type GroupTotals, type Total } from './group-totals.js';
import { isExact, isRound, showNumber } from './intervals.js';
import { distinct, entriesOf, readEntries } from './list-entries.js';
import { measuresOf } from './measures.js';
import { sidesOf, type Statement } from './sides.js';
import { bare, evidenceOf, type View } from './view.js';

type List = EventGroup['lists'][number];

/** A list shorter than this, or than this share of the total, is a choice of examples and says nothing of the size. */
const FEWEST = 4;
const SHARE = 0.3;

/** A printed list beside a stated total: a closed list of another length, or a total above every list. */
export const listLength = defineCheck('list-length', (view) => groupTotals(view).flatMap((g) => ofGroup(view, g)));

function ofGroup(view: View, g: GroupTotals): Draft[] {
  const lists = g.group.lists.filter((l) => l.status === 'member' && distinct(l) > 1);
  const closed = lists.filter((l) => l.closed);
  const totals = g.totals.filter((t) => isExact(t) && !isRound(t));
  if (closed.length) return closed.flatMap((list) => closedList(view, g, list, totals)).slice(0, 1);
  return lists.length ? aboveEveryList(view, g, lists, totals) : [];
}

function closedList(view: View, { group }: GroupTotals, list: List, totals: Total[]): Draft[] {
  const own = totals.filter((t) => t.article === list.article);
  const stated = (own.length ? own : totals).filter((t) => t.min !== distinct(list));
  if (!stated.length || (own.length ? own : totals).length > stated.length) return [];
  const printed = entriesOf(view, list);
  const twice = readEntries(view, list) === printed && distinct(list) < printed;
  // The page has as many entries as the total says: a name was not read, which is no difference between the two.
  if (!twice && stated.some((t) => t.min === printed)) return [];
  const unsure = printed !== distinct(list) && !twice;
  return [
    {
      subject: `${group.id} list`,
      topic: theGroup(group),
      sides: sidesOf(view, [...stated.map(totalSide), listSide(list)]),
      disposition: unsure ? 'review' : 'difference',
      modifiers: { unsure },
      detail: printed === distinct(list) ? '' : `${showNumber(printed)} entries, ${distinct(list)} different names`,
      cluster: `list ${group.id}`,
    },
  ];
}

function aboveEveryList(view: View, { group, initial }: GroupTotals, lists: List[], totals: Total[]): Draft[] {
  const longest = Math.max(...lists.map(distinct));
  const stated = [...totals, ...initial.filter((t) => isExact(t))].filter((t) => !t.vague).map(totalSide);
  const above = (stated.length ? stated : joinedSides(view)).filter((t) => t.min > longest);
  const smallest = Math.min(...above.map((t) => t.min));
  if (!above.length || longest < Math.max(FEWEST, SHARE * smallest)) return [];
  return [
    {
      subject: `${group.id} list`,
      topic: theGroup(group),
      sides: sidesOf(view, [...above, ...longestOfEach(lists).map(listSide)]),
      disposition: 'review',
      detail: `the longest list printed has ${longest} names`,
      cluster: `list ${group.id}`,
    },
  ];
}

/** The longest list of each article. */
function longestOfEach(lists: readonly List[]): List[] {
  const longest = new Map<string, List>();
  for (const list of lists)
    if (distinct(list) > (longest.has(list.article) ? distinct(longest.get(list.article)!) : 0))
      longest.set(list.article, list);
  return [...longest.values()];
}

interface TotalSide extends Statement {
  min: number;
}

const totalSide = (t: Total): TotalSide => ({ key: `total ${t.min}`, value: t.text, evidence: bare(t), min: t.min });

/** Numbers of parties that signed or joined, where no stated size was tied to the group. */
const joinedSides = (view: View): TotalSide[] =>
  measuresOf(view)
    .filter((m) => m.block === 'count company' || m.block === 'count member' || m.block === 'count country')
    .filter((m) => m.predicate === 'sign' && isExact(m) && m.stage !== 'change')
    .map((m) => ({
      key: `total ${m.min}`,
      value: m.text,
      evidence: evidenceOf(m.article, m.start, m.end),
      min: m.min,
    }));

const listSide = (list: List): Statement => ({
  key: `list ${list.article} ${list.evidence.start}`,
  value: `a list of ${distinct(list)} names`,
  evidence: bare(list.evidence),
});

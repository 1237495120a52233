import type { Draft } from './define.js';
import { isExact, isRound, showNumber } from './intervals.js';
import { publishedDay } from './measure-times.js';
import { measuresOf, type Measure } from './measures.js';
import { sidesOf } from './sides.js';
import { topicPhrase } from './topic-words.js';
import { evidenceOf, type View } from './view.js';

/** Sentences before a new total in which the change that made it stands. */
const REACH = 2;
const ADDED = /^(?:new|more|further|additional|extra)$/u;

/** Sums over time that do not come out: 34 members, 10 more joined, 45 in all. */
export function changesOf(view: View): Draft[] {
  const counts = measuresOf(view).filter((m) => m.block.startsWith('count ') && isExact(m) && !isRound(m) && !m.vague);
  return counts.filter((m) => m.stage === 'total').flatMap((after) => ofTotal(view, counts, after));
}

function ofTotal(view: View, counts: readonly Measure[], after: Measure): Draft[] {
  const same = counts.filter((m) => sortOf(m) === sortOf(after) && m !== after);
  const own = same.filter((m) => m.article === after.article);
  const change =
    own.find((m) => isChange(m) && isNear(m, after)) ?? counts.find((m) => isChange(m) && leadsTo(m, after));
  if (!change) return [];
  const starts = (among: readonly Measure[]): Measure[] =>
    among.filter((m) => m.stage !== 'total' && !isChange(m) && m.min !== after.min && m.min > change.min);
  const earlier = starts(own.filter((m) => m.start < after.start));
  const initial = starts(same.filter((m) => m.stage === 'initial'));
  const before =
    [earlier, initial, latestOf(starts(same.filter((m) => isDayBefore(m, after))))].find((b) => b.length) ?? [];
  const sign = change.predicate === 'leave' ? -1 : 1;
  if (!before.length || before.some((b) => b.min + sign * change.min === after.min)) return [];
  return [draftOf(view, before.at(-1)!, change, after, sign)];
}

/** "Rescuers found 13 more bodies, taking the dead to 74": the words tie a change to its total, whatever each one counts. */
const leadsTo = (change: Measure, after: Measure): boolean =>
  change.sentence === after.sentence &&
  change.end < after.start &&
  LEADING.test(after.sentence.text.slice(change.end - after.sentence.start, after.start - after.sentence.start));
const LEADING = /\b(?:tak|bring|rais|lift|push)(?:es|s|ing)\b[^,;]*\bto (?:\p{L}+ ){0,2}$/u;

const DAY = 86_400_000;

/** A total that another article printed on the same day or the one before; of older ones others may have come between. */
function isDayBefore(m: Measure, after: Measure): boolean {
  const [x, y] = [publishedDay(m), publishedDay(after)];
  if (m.article === after.article || x === null || y === null || m.predicate !== after.predicate) return false;
  return m.predicate !== null && x <= y && y - x <= DAY && m.shift.size === 0;
}

/** The largest of some totals, which is the last. */
const latestOf = (totals: readonly Measure[]): Measure[] => {
  const most = Math.max(...totals.map((m) => m.min));
  return totals.filter((m) => m.min === most);
};

/** Members of a group are counted as companies, countries or clubs: ten companies join 34 members. */
const sortOf = (m: Measure): string => m.block.replace(/^count (?:company|country|club|union)$/u, 'count member');

const isChange = (m: Measure): boolean => m.stage === 'change' || m.modifiers.some((word) => ADDED.test(word));

const isNear = (change: Measure, after: Measure): boolean => {
  const back = after.sentence.index - change.sentence.index;
  return back >= 0 && back <= REACH;
};

function draftOf(view: View, before: Measure, change: Measure, after: Measure, sign: number): Draft {
  const made = before.min + sign * change.min;
  const sum = `${showNumber(before.min)} ${sign > 0 ? '+' : '-'} ${showNumber(change.min)} = ${showNumber(made)}`;
  return {
    subject: `${after.block} change`,
    topic: topicPhrase(before),
    sides: sidesOf(
      view,
      [before, change, after].map((m) => ({
        key: `${m.stage ?? ''} ${m.min}`,
        value: m.text,
        evidence: evidenceOf(m.article, m.start, m.end),
      })),
    ),
    disposition: before.article === after.article ? 'conflict' : before.stage === 'initial' ? 'difference' : 'review',
    modifiers: { headline: [before, change, after].some((m) => m.headline) },
    detail: `${sum}, beside a stated ${showNumber(after.min)}`,
    cluster: `change ${after.block}`,
  };
}

import { defineCheck, type Draft } from './define.js';
import { groupTotals } from './group-totals.js';
import { isExact, showNumber } from './intervals.js';
import { measuresOf, type Measure } from './measures.js';
import { sharesOf, type Share } from './quantifiers.js';
import { sidesOf, type Statement } from './sides.js';
import { bare, evidenceOf, type View } from './view.js';

/** "Most", "half", "all" of a group beside numbers or named members that do not fit the share. */
export const quantifierCheck = defineCheck('quantifier-check', (view) => {
  const drafts = sharesOf(view).flatMap(
    (share) =>
      againstCounts(view, share) ?? againstAbsent(view, share) ?? (isOfParties(view, share) ? open(view, share) : []),
  );
  return [...new Map(drafts.map((d) => [d.subject, d])).values()];
});

/** A share of the story's own parties, in the body of an article. */
const isOfParties = (view: View, { head, sentence }: Share): boolean =>
  sentence.zone === 'body' && /^(?:company|member|country|club)$/u.test(head) && view.event.groups.some((g) => g.main);

/** Nothing in the texts counts it: said once, for the record. */
const open = (view: View, share: Share): Draft => ({
  ...draftOf(view, share, [], 'the texts do not say it of each'),
  base: 'info',
  disposition: 'info',
});

/** A part and a whole of the same noun, printed as numbers, whose ratio lies outside the share. */
function againstCounts(view: View, share: Share): Draft | undefined {
  const same = measuresOf(view).filter((m) => m.block === `count ${share.head}` && isExact(m) && !m.vague);
  const parts = same.filter(
    (m) => m.predicate !== null && m.predicate !== 'whole' && share.predicates.has(m.predicate),
  );
  for (const part of parts) {
    const whole = wholeOf(same, part);
    if (!whole || whole.min <= 0) continue;
    const ratio = part.min / whole.min;
    if (ratio >= share.min && ratio <= share.max) continue;
    return draftOf(
      view,
      share,
      [
        { key: 'part', value: part.text, evidence: evidenceOf(part.article, part.start, part.end) },
        { key: 'whole', value: whole.text, evidence: evidenceOf(whole.article, whole.start, whole.end) },
      ],
      `${showNumber(part.min)} of ${showNumber(whole.min)} is ${showNumber(Math.round(ratio * 1000) / 10)} per cent`,
    );
  }
  return undefined;
}

/** The whole that a part is of: printed with "its" or "of the", the part's own article first. */
function wholeOf(same: readonly Measure[], part: Measure): Measure | undefined {
  const wholes = same.filter((m) => m !== part && m.predicate === 'whole' && m.min > part.min);
  return wholes.find((m) => m.article === part.article) ?? wholes[0];
}

/** "All" beside parties that some article names as not in the group. */
function againstAbsent(view: View, share: Share): Draft | undefined {
  const main = groupTotals(view).find((g) => g.group.main);
  if (share.min !== 1 || !main || share.head !== 'member') return undefined;
  const absent = view.event.companies.flatMap((c) => c.membership.filter((m) => m.status === 'absent'));
  if (!absent.length || !share.predicates.has('sign')) return undefined;
  return draftOf(
    view,
    share,
    absent.map((m) => ({ key: 'absent', value: m.text, evidence: bare(m) })),
    'named as not in it',
  );
}

function draftOf(view: View, share: Share, against: Statement[], detail: string): Draft {
  return {
    subject: `${share.head} ${[...share.predicates].sort().join(' ')}`,
    topic: `“${share.evidence.text}”`,
    sides: [
      ...sidesOf(view, [{ key: 'share', value: share.sentence.text, evidence: share.evidence }]),
      ...sidesOf(view, against),
    ],
    disposition: 'review',
    detail,
  };
}

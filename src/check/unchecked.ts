import type { Unchecked } from '../model/event.js';
import { groupTotals, theGroup } from './group-totals.js';
import { sharesOf } from './quantifiers.js';
import { bare, type View } from './view.js';
import { printed, series } from './wording.js';

/** What could not be checked, and why. */
export const uncheckedOf = (view: View): Unchecked[] => [
  ...alone(view),
  ...shares(view),
  ...ambiguous(view),
  ...sizes(view),
  ...dates(view),
];

function alone(view: View): Unchecked[] {
  if (view.outlets.length > 1) return [];
  const why =
    view.outlets.length === 1
      ? 'There is one article in this set: nothing to cross-check.'
      : 'There is no article in this set.';
  return [{ what: 'The articles against each other', why, evidence: [] }];
}

/** A share in words of the main group: the texts do not say it of each member. */
const shares = (view: View): Unchecked[] =>
  sharesOf(view)
    .filter((s) => s.sentence.zone === 'body' && ['company', 'member', 'country', 'club'].includes(s.head))
    .map((s) => ({
      what: `${printed(s.sentence.text)}`,
      why: 'A share in words; what it says of each member is not in these texts.',
      evidence: [s.evidence],
    }));

const ambiguous = (view: View): Unchecked[] =>
  view.event.companies
    .filter((c) => c.ambiguous.length)
    .map((c) => {
      const others = view.event.companies.filter((o) => c.ambiguous.includes(o.id)).map((o) => o.name);
      const why = `It may stand for ${series(others)}; it is not counted in the group.`;
      return { what: `Whether ${printed(c.name)} is in the group`, why, evidence: c.mentions.map(bare) };
    });

/** A stated size that one article alone gives, and no list shows. */
const sizes = (view: View): Unchecked[] =>
  groupTotals(view).flatMap(({ group, totals }) => {
    const articles = new Set([...totals.map((t) => t.article), ...group.lists.map((l) => l.article)]);
    if (!group.main || !totals.length || articles.size > 1 || view.outlets.length < 2) return [];
    return [
      { what: `The number of ${theGroup(group)}`, why: 'One article alone gives it.', evidence: totals.map(bare) },
    ];
  });

/** Dates that the text does not fix: no day of publication to read them against. */
function dates(view: View): Unchecked[] {
  const open = view.articles.flatMap((a) =>
    a.found.dates
      .filter((d) => d.iso === null)
      .map((d) => ({ article: a.id, start: d.start, end: d.end, text: d.text })),
  );
  if (!open.length) return [];
  return [
    {
      what: 'Dates without a day',
      why: 'The article gives no day of publication to read them against.',
      evidence: open,
    },
  ];
}

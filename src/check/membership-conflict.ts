import type { EventCompany } from '../model/event.js';
import { defineCheck, type Draft } from './define.js';
import { distinct, hasEntryOf, isReadWhole } from './list-entries.js';
import { sidesOf, type Statement } from './sides.js';
import { bare, evidenceOf, inHeadline, sentenceAt, type View } from './view.js';

/** A closed list of fewer names is more likely a short answer than the whole group. */
const FEWEST = 3;
/** Letters of a sentence that a summary can show whole. */
const LONGEST = 150;

/** A party that is in the group by one article and not in it by another, or that a closed list does not have. */
export const membershipConflict = defineCheck('membership-conflict', (view) =>
  view.event.companies.flatMap((company) => {
    if (company.ambiguous.length) return [];
    const statements = [...said(view, company), ...beyondLists(view, company)];
    const articles = new Set(statements.map((s) => s.evidence.article));
    if (new Set(statements.map((s) => s.key)).size < 2 || articles.size < 2) return [];
    return [draftOf(view, company, statements)];
  }),
);

function draftOf(view: View, company: EventCompany, statements: Statement[]): Draft {
  const hedged = company.membership.some((m) => m.hedge !== null);
  return {
    subject: company.id,
    topic: company.name,
    sides: sidesOf(view, statements),
    disposition: hedged ? 'review' : 'conflict',
    modifiers: {
      unsure: hedged,
      headline: statements.some((s) => inHeadline(view.byId.get(s.evidence.article)!, s.evidence)),
    },
  };
}

/** Each article's own sentence; of a long one, as of a list, what it says of the party. */
const said = (view: View, company: EventCompany): Statement[] =>
  company.membership.map((m) => {
    const sentence = sentenceAt(view.byId.get(m.article)!, m.start);
    return sentence && sentence.text.length <= LONGEST
      ? { key: m.status, value: sentence.text, evidence: evidenceOf(sentence.article, sentence.start, sentence.end) }
      : { key: m.status, value: `the name among those ${m.status === 'member' ? '' : 'not '}in it`, evidence: bare(m) };
  });

/** Closed lists of other articles without a party that somewhere is said to be in. */
function beyondLists(view: View, company: EventCompany): Statement[] {
  const member = company.membership.some((m) => m.status === 'member' && m.hedge === null);
  if (!member) return [];
  const main = view.event.groups.filter((g) => g.main);
  return main.flatMap((group) =>
    group.lists
      .filter((l) => l.closed && l.status === 'member' && distinct(l) >= FEWEST)
      .filter((l) => !company.membership.some((m) => m.article === l.article && m.status === 'member'))
      // A list of which not every entry was read says nothing of who is not in it.
      .filter((l) => isReadWhole(view, l) && !hasEntryOf(view, l, company))
      .map((l) => ({
        key: 'absent',
        value: `a list of ${distinct(l)} names without it`,
        evidence: bare(l.evidence),
      })),
  );
}

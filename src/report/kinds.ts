import type { FindingKind, Level } from '../model/finding.js';

/** What people see in place of a kind's id, and what other text would settle or change such a finding. */
export interface KindText {
  title: string;
  settles: string;
}

const reference = 'The announcement itself, given as a reference text, would show which wording it has.';
const another = 'A further article or a reference text that has the topic, or says more of it, would change this.';

export const kinds: Record<FindingKind, KindText> = {
  'count-conflict': {
    title: 'Different numbers',
    settles: 'A reference text that states the number would give it a direction.',
  },
  'count-arithmetic': {
    title: 'Numbers that do not add up',
    settles: 'A full list of the parties would show which total it has.',
  },
  'list-length': { title: 'List and number differ', settles: 'The list as it was announced would show its length.' },
  'membership-conflict': { title: 'In or not in', settles: 'The list as it was announced would show who is on it.' },
  'absence-variance': {
    title: 'Who is named as not in it',
    settles: 'A full list of the parties would show who is not on it.',
  },
  'vague-count': { title: 'Exact and rounded numbers', settles: 'Nothing to settle: the numbers meet.' },
  'label-variance': { title: 'Different words for the group', settles: 'Nothing to settle: the number is the same.' },
  'quote-wording': { title: 'Quotation in other words', settles: reference },
  'quote-elision': { title: 'Quotation with fewer words', settles: reference },
  'qualifier-change': { title: 'Different limits or scope', settles: reference },
  'force-change': { title: 'Different force', settles: reference },
  omission: { title: 'Not in every article', settles: another },
  'exclusive-claim': { title: 'In one article only', settles: another },
  'unmarked-reuse': {
    title: 'Same words, without marks',
    settles: 'A byline, a wire tag or a reference text would show where the words come from.',
  },
  'attribution-variance': { title: 'Who said it, and where', settles: reference },
  'quote-segmentation': { title: 'Quotation in other pieces', settles: reference },
  'name-variant': { title: 'Different spellings', settles: 'Nothing to settle: it is one party.' },
  'ambiguous-name': {
    title: 'Name with two readings',
    settles: 'A ruling, or an entry in the alias file, says which one it is.',
  },
  'date-conflict': {
    title: 'Different dates',
    settles: 'A reference text that states the date would give it a direction.',
  },
  'event-role': { title: 'Another act at one place', settles: another },
  'claim-vs-source': { title: 'Outlet and source', settles: "The source's full words would show how far they go." },
  'lead-variance': { title: 'Who leads, what caused it', settles: another },
  'undelivered-promise': {
    title: 'Announced and not in the text',
    settles: 'The page as published, with its pictures, would show it.',
  },
  'headline-body': {
    title: 'Headline and body',
    settles: 'The article as published, with its updates, would show both.',
  },
  'undisclosed-interest': {
    title: 'A party among the voices',
    settles: 'Another passage of the article that says so would change this.',
  },
  'internal-duplicate': { title: 'Printed twice', settles: 'Nothing to settle: it counts once.' },
  'quantifier-check': { title: 'Most, half, all', settles: 'What is known of every party would let it be counted.' },
};

/** Worst first. */
export const levelOrder: readonly Level[] = ['critical', 'major', 'minor', 'note', 'info'];

import type { FindingKind, Level } from '../model/finding.js';

const reference = 'The announcement itself, given as a reference text, would show which wording it has.';
const another = 'A further article or a reference text that has the topic would change this.';

/** What other text would settle or change a finding of each kind, where no reference text is given. */
const settles: Record<FindingKind, string> = {
  'count-conflict': 'A reference text that states the number would give it a direction.',
  'count-arithmetic': 'A full list of the parties would show which total it has.',
  'list-length': 'The list as it was announced would show its length.',
  'membership-conflict': 'The list as it was announced would show who is on it.',
  'absence-variance': 'A full list of the parties would show who is not on it.',
  'vague-count': 'Nothing to settle: the numbers meet.',
  'label-variance': 'Nothing to settle: the number is the same.',
  'quote-wording': reference,
  'quote-elision': reference,
  'qualifier-change': reference,
  'force-change': reference,
  omission: another,
  'exclusive-claim': another,
  'unmarked-reuse': 'A byline, a wire tag or a reference text would show where the words come from.',
  'attribution-variance': reference,
  'quote-segmentation': reference,
  'name-variant':
    'Nothing to settle where it is one party; whether two names one letter apart are one, the full names would show.',
  'ambiguous-name': 'A ruling, or an entry in the alias file, says which one it is.',
  'date-conflict': 'A reference text that states the date would give it a direction.',
  'event-role': another,
  'claim-vs-source': "The source's full words would show how far they go.",
  'lead-variance': another,
  'undelivered-promise': 'The page as published, with its pictures, would show it.',
  'headline-body': 'The article as published, with its updates, would show both.',
  'undisclosed-interest': 'Another passage of the article that says so would change this.',
  'internal-duplicate': 'Nothing to settle: it counts once.',
  'quantifier-check': 'What is known of every party would let it be counted.',
  'silent-edit': "The outlet's list of corrections would show whether it is noted there.",
  'marked-correction': 'Nothing to settle: the article says so itself.',
};

const GIVEN = 'A reference text is given: where it has the passage, its words stand beside these.';
const STATED = 'A reference text is given: where it says so itself, its words stand beside these.';

/** The same beside a reference text, for kinds that ask for one. */
const beside: Partial<Record<FindingKind, string>> = {
  'count-conflict': STATED,
  'date-conflict': STATED,
  'quote-wording': GIVEN,
  'quote-elision': GIVEN,
  'qualifier-change': GIVEN,
  'force-change': GIVEN,
  'attribution-variance': GIVEN,
  'quote-segmentation': GIVEN,
  omission: 'A further article that has the topic would change this.',
  'exclusive-claim': 'A further article that has the topic would change this.',
  'event-role': 'A further article that has the topic would change this.',
  'lead-variance': 'A further article that has the topic would change this.',
  'unmarked-reuse': 'A byline or a wire tag would show more of where the words come from.',
};

/** What other text would settle or change a finding. @param hasReference a reference text was given for its event */
export const settledBy = (kind: FindingKind, hasReference: boolean): string =>
  (hasReference ? beside[kind] : undefined) ?? settles[kind];

/** Worst first. */
export const levelOrder: readonly Level[] = ['critical', 'major', 'minor', 'note', 'info'];

import type { FindingKind } from '../../model/finding.js';

export const alterationKinds = [
  'number',
  'others',
  'list-entry',
  'drop-start',
  'drop-middle',
  'drop-end',
  'swap-start',
  'swap-middle',
  'swap-end',
  'insert-start',
  'insert-middle',
  'insert-end',
  'negation',
  'scope-word',
  'speaker',
  'absent',
  'date',
  'letter',
] as const;
export type AlterationKind = (typeof alterationKinds)[number];

/** A merge that the report suggests is what it says of two names that one letter keeps apart. */
export type Shown = FindingKind | 'suggestion';

interface KindInfo {
  /** what is done, for the reader */
  does: string;
  /** kinds of finding that name it rightly */
  right: readonly Shown[];
}

const NUMBERS: readonly FindingKind[] = [
  'count-conflict',
  'count-arithmetic',
  'list-length',
  'vague-count',
  'headline-body',
  'undelivered-promise',
  'quantifier-check',
];
const WORDS: readonly FindingKind[] = ['quote-wording', 'quote-elision'];
const PROMISE: readonly FindingKind[] = [...WORDS, 'qualifier-change', 'force-change', 'claim-vs-source'];
const word = (does: string): KindInfo => ({ does, right: WORDS });

export const alterations: Record<AlterationKind, KindInfo> = {
  number: { does: 'another number before the same noun', right: [...NUMBERS, ...WORDS] },
  others: { does: 'another number before "other" or "more"', right: NUMBERS },
  'list-entry': {
    does: 'an entry of a full list taken out',
    right: ['list-length', 'membership-conflict', 'count-arithmetic', 'undelivered-promise'],
  },
  'drop-start': word('a word taken out near the start of a shared quotation'),
  'drop-middle': word('a word taken out in the middle of a shared quotation'),
  'drop-end': word('a word taken out near the end of a shared quotation'),
  'swap-start': word('another word at the start of a shared quotation'),
  'swap-middle': word('another word in the middle of a shared quotation'),
  'swap-end': word('another word at the end of a shared quotation'),
  'insert-start': word('a word put in near the start of a shared quotation'),
  'insert-middle': word('a word put in in the middle of a shared quotation'),
  'insert-end': word('a word put in near the end of a shared quotation'),
  negation: { does: 'a "not" put in or taken out in shared words', right: PROMISE },
  'scope-word': { does: 'a word of scope taken out or changed in shared words', right: PROMISE },
  speaker: { does: 'a shared quotation given to another person', right: ['attribution-variance'] },
  absent: { does: 'a member named among those that are not in', right: ['membership-conflict', 'absence-variance'] },
  date: { does: 'another day of the month', right: ['date-conflict', ...WORDS] },
  letter: {
    does: 'one letter of a name changed',
    right: ['name-variant', 'ambiguous-name', 'suggestion', 'membership-conflict', 'attribution-variance', ...WORDS],
  },
};

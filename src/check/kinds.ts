import type { FindingClass, FindingKind, Level } from '../model/finding.js';

/** What is fixed for a kind of finding, whatever it is about. */
export interface KindInfo {
  title: string;
  /** when it fires, in one line for the reader */
  line: string;
  base: Level;
  class: FindingClass;
  /** fires on a number, a force verb or a scope word: these never raise its level again */
  weighted: boolean;
  /** numbers and membership need no second origin to rise above major */
  capped: boolean;
}

const kind = (base: Level, cls: FindingClass, title: string, line: string): KindInfo => ({
  title,
  line,
  base,
  class: cls,
  weighted: false,
  capped: true,
});
const onWords = (info: KindInfo): KindInfo => ({ ...info, weighted: true });
const onNumbers = (info: KindInfo): KindInfo => ({ ...info, weighted: true, capped: false });

/** Every kind of finding with its plain title, its base level and its class. The order is the order of a reader's interest. */
export const kinds: Record<FindingKind, KindInfo> = {
  'count-conflict': onNumbers(
    kind(
      'major',
      'substance',
      'Different numbers',
      'Two articles give numbers for one thing that cannot both be meant.',
    ),
  ),
  'count-arithmetic': onNumbers(
    kind(
      'major',
      'substance',
      'Numbers that do not add up',
      'Named and others, or before and joined, do not make the stated total.',
    ),
  ),
  'list-length': onNumbers(
    kind('major', 'substance', 'List and number differ', 'A printed list has another length than the stated total.'),
  ),
  'membership-conflict': onNumbers(
    kind(
      'major',
      'substance',
      'In or not in',
      'A party is in the group by one article and not in it by another, or by a closed list.',
    ),
  ),
  'absence-variance': kind(
    'note',
    'coverage',
    'Who is named as not in it',
    'Articles name different parties as not in the group.',
  ),
  'vague-count': onNumbers(
    kind(
      'note',
      'substance',
      'Exact and rounded numbers',
      'A rounded or vague number stands beside an exact one that fits it.',
    ),
  ),
  'label-variance': kind(
    'note',
    'style',
    'Different words for the group',
    'The same number, with another noun or modifier for those counted.',
  ),
  'quote-wording': kind(
    'minor',
    'substance',
    'Quotation in other words',
    'Two quotations of one utterance have different words.',
  ),
  'quote-elision': kind(
    'minor',
    'substance',
    'Quotation with fewer words',
    'A quotation has fewer words than another article prints, with no mark at that place.',
  ),
  'qualifier-change': onWords(
    kind(
      'minor',
      'substance',
      'Different limits or scope',
      'Two descriptions of one promise differ in what they cover.',
    ),
  ),
  'force-change': onWords(
    kind(
      'minor',
      'substance',
      'Different force',
      'Two descriptions of one promise differ in who acts or how firmly, or one of them has a negation.',
    ),
  ),
  omission: kind(
    'note',
    'coverage',
    'Not in every article',
    'A topic that several articles have has no counterpart in another.',
  ),
  'exclusive-claim': kind('info', 'coverage', 'In one article only', 'A topic stands in one article of the set.'),
  'unmarked-reuse': kind(
    'minor',
    'substance',
    'Same words, without marks',
    'An article prints without quotation marks what another has inside them.',
  ),
  'attribution-variance': kind(
    'note',
    'style',
    'Who said it, and where',
    'One utterance, with another speaker, title or channel.',
  ),
  'quote-segmentation': kind(
    'note',
    'style',
    'Quotation in other pieces',
    'One article joins what others print in several pieces.',
  ),
  'name-variant': kind('info', 'style', 'Different spellings', 'One party or person under several spellings.'),
  'ambiguous-name': kind(
    'minor',
    'substance',
    'Name with two readings',
    'A name fits two parties, or a party and something else.',
  ),
  'date-conflict': onNumbers(
    kind('major', 'substance', 'Different dates', 'Two dates for one event, or a weekday that does not fit its date.'),
  ),
  'event-role': kind(
    'minor',
    'substance',
    'Another act at one place',
    'Articles tell different acts of the same parties at one event.',
  ),
  'claim-vs-source': kind(
    'minor',
    'substance',
    'Outlet and source',
    'The outlet says in its own voice what a quoted source limits or denies.',
  ),
  'lead-variance': onWords(
    kind(
      'minor',
      'substance',
      'Who leads, what caused it',
      'Articles differ in who leads or causes something, or how surely.',
    ),
  ),
  'undelivered-promise': kind(
    'minor',
    'substance',
    'Announced and not in the text',
    'An announced list or number of items is not in the text supplied.',
  ),
  'headline-body': kind(
    'minor',
    'substance',
    'Headline and body',
    'A name or number of a headline is not in its own body, or differs there.',
  ),
  'undisclosed-interest': kind(
    'minor',
    'substance',
    'A party among the voices',
    'A speaker belongs to a party of the story, and the article does not say so.',
  ),
  'internal-duplicate': kind('info', 'style', 'Printed twice', 'One sentence stands twice in one article.'),
  'quantifier-check': kind(
    'minor',
    'substance',
    'Most, half, all',
    'A share in words stands beside numbers or names that do not fit it.',
  ),
  'silent-edit': kind(
    'note',
    'substance',
    'Changed without a note',
    'Two versions of one article print other words, and the newer one has no note of it.',
  ),
  'marked-correction': kind(
    'info',
    'substance',
    'Changed with a note',
    'Two versions of one article print other words, and the newer one says so.',
  ),
};

import type { FindingKind } from '../model/finding.js';

/** A side as a sentence needs it: who, as a phrase, and the words. */
export interface Saying {
  who: string;
  says: string;
  many: boolean;
}

export interface Telling {
  topic: string;
  sides: readonly Saying[];
  detail: string;
  variant: string;
  /** a reference text is among the sides */
  reference: boolean;
}

type Wording = (telling: Telling) => string;

/** Words that would say who is right. No summary has them, not even inside printed words. */
const VERDICTS = /\b(?:elided?|lost|dropped|silent|wrong|false|misquoted|omitted)\b/iu;
const LONGEST = 150;

export const hasVerdict = (text: string): boolean => VERDICTS.test(text);

/** Words of an article as a summary shows them: in marks, on one line, cut at a word; marks inside are single ones. */
export function printed(text: string): string {
  const line = bareOf(text.replace(/\s+/gu, ' ').trim())
    .replace(/[“„]|(?<=^|[\s(])"(?=\S)/gu, '‘')
    .replace(/[”"]/gu, '’');
  if (hasVerdict(line)) return 'the words shown below';
  if (line.length <= LONGEST) return `“${line}”`;
  const cut = line.slice(0, LONGEST);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()} …”`;
}

/** "Ann Li's words “...”"; "Ann Li's words shown below" where no sentence of ours may print them. */
export const withWords = (noun: string, text: string): string =>
  `${noun} ${hasVerdict(text) ? 'shown below' : printed(text)}`;

/** Without the marks around it: the summary has its own. */
const bareOf = (line: string): string => line.replace(/^[“"„«]([^“”"„«»]*)[”"“»]?$|^([^“”"„«»]*)[”"»]$/u, '$1$2');

/** "A, B and C" */
export function series(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]!}`;
}

const verb = (side: Saying, one: string, many: string): string => (side.many ? many : one);
const prints = (side: Saying): string => `${side.who} ${verb(side, 'prints', 'print')} ${side.says}`;
const names = (side: Saying): string => `${side.who} ${verb(side, 'names', 'name')} ${side.says}`;
const all = (sides: readonly Saying[], one: (side: Saying) => string): string => sides.map(one).join('; ');
const tail = (detail: string): string => (detail ? ` (${detail})` : '');
const compare: Wording = ({ topic, sides, detail }) => `On ${topic}: ${all(sides, prints)}${tail(detail)}.`;
const stands = (variant: string): string => (variant === 'many' ? 'stand' : 'stands');
const alone: Wording = ({ topic, sides, variant }) =>
  `${capital(topic)} ${stands(variant)} in ${sides[0]?.who ?? 'one article'} and in no other article of this set.`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One sentence for every kind: it says what stands where, never what happened or who is right. */
const wordings: Record<FindingKind, Wording> = {
  'count-conflict': compare,
  'count-arithmetic': ({ topic, sides, detail }) =>
    `On ${topic}, the numbers do not add up${detail ? ` (${detail})` : ''}: ${all(sides, prints)}.`,
  'list-length': ({ topic, sides, detail }) =>
    `On ${topic}, the stated number and the names printed differ: ${all(sides, prints)}${tail(detail)}.`,
  'membership-conflict': ({ topic, sides }) =>
    `${topic} is in by one article and not by another: ${all(sides, prints)}.`,
  'absence-variance': ({ topic, sides }) => `Named as not in ${topic}: ${all(sides, names)}.`,
  'vague-count': ({ topic, sides }) =>
    `On ${topic}, the numbers fit each other and differ in width: ${all(sides, prints)}.`,
  'label-variance': ({ sides }) => `One number, described in different words: ${all(sides, prints)}.`,
  'quote-wording': ({ topic, sides, variant }) =>
    variant === 'form'
      ? `Two quotations of ${topic} differ in spelling or marks only: ${all(sides, prints)}.`
      : `Two quotations of ${topic} differ: ${all(sides, prints)}.`,
  'quote-elision': ({ topic, sides: [quoted, ...others], detail, variant, reference }) =>
    `${topic ? `On ${topic}: ` : ''}${quoted ? `${quoted.who} ${verb(quoted, 'prints', 'print')}, in quotation marks, ${quoted.says}` : ''}; ` +
    `${others.map((s) => `${s.who} ${verb(s, 'prints', 'print')}${variant} ${s.says}`).join('; ')}, ` +
    `with ${detail} besides.${reference ? '' : ' Which of the two the source had is not in this set.'}`,
  'qualifier-change': compare,
  'force-change': compare,
  omission: ({ topic, sides, detail, variant }) =>
    `${capital(topic)} ${stands(variant)} in ${sides[0]?.who ?? ''}, without a counterpart in ${detail}.`,
  'exclusive-claim': alone,
  'unmarked-reuse': ({ sides, detail, variant }) =>
    variant === 'reference'
      ? `Words of a reference text stand without quotation marks, in sentences that name no source: ${all(sides, prints)}.`
      : `The same words stand in quotation marks in one article and without them in another: ${all(sides, prints)}${tail(detail)}.`,
  'attribution-variance': ({ topic, sides }) =>
    `${capital(topic)} is attributed in different words: ${all(sides, prints)}.`,
  'quote-segmentation': ({ topic, sides, detail }) =>
    `${capital(topic)} is printed as one quotation by ${sides[0]?.who ?? ''}, and in ${detail} pieces by ${sides[1]?.who ?? ''}.`,
  'name-variant': ({ topic, sides, variant }) =>
    variant === 'near'
      ? `One letter apart, so that both may be one name: ${all(sides, prints)}.`
      : `${topic} is written in several ways: ${all(sides, prints)}.`,
  'ambiguous-name': ({ topic, sides, detail }) =>
    `${printed(topic)} has two readings here${tail(detail)}: ${all(sides, prints)}.`,
  'date-conflict': ({ topic, sides, variant, detail }) =>
    variant === 'weekday'
      ? `The weekday and the date do not fit each other: ${all(sides, prints)}${tail(detail)}.`
      : variant === 'order'
        ? `Day and month may be read either way: ${all(sides, prints)}${tail(detail)}.`
        : `On ${topic}: ${all(sides, prints)}${tail(detail)}.`,
  'event-role': ({ topic, sides }) => `At ${topic}, the articles tell different acts: ${all(sides, prints)}.`,
  'claim-vs-source': ({ topic, sides }) =>
    `On ${topic}, the outlet's own words and a quoted source's differ: ${all(sides, prints)}.`,
  'lead-variance': compare,
  'undelivered-promise': ({ topic, sides, detail }) =>
    `${sides[0]?.who ?? ''} announces ${topic} (${sides[0]?.says ?? ''})${detail ? `; ${detail}` : ''}; the text supplied does not hold it.`,
  'headline-body': ({ topic, sides, detail }) =>
    `${capital(topic)} in the headline of ${sides[0]?.who ?? ''} (${sides[0]?.says ?? ''})` +
    (sides[1]
      ? ` is another than in its body, which prints ${sides[1].says}.`
      : ` has no counterpart in its body${tail(detail)}.`),
  'undisclosed-interest': ({ topic, sides, detail, variant }) =>
    variant === 'tie'
      ? `${sides[0]?.who ?? ''} ${sides[0]?.many ? 'quote' : 'quotes'} ${topic} and ${sides[0]?.many ? 'do' : 'does'} not say of whom; ` +
        `${sides[1]?.who ?? ''} ${sides[1]?.many ? 'say' : 'says'} of ${detail}, and ${sides[2]?.who ?? ''} ${sides[2]?.many ? 'count' : 'counts'} ${detail} in (${sides[2]?.says ?? ''}).`
      : `${sides[0]?.who ?? ''} ${sides[0]?.many ? 'quote' : 'quotes'} ${topic} and nowhere ${sides[0]?.many ? 'count' : 'counts'} ${detail} among the parties; ` +
        `${sides
          .slice(1)
          .map((s) => `${s.who} ${verb(s, 'does', 'do')} (${s.says})`)
          .join('; ')}.`,
  'internal-duplicate': ({ sides }) => `${sides[0]?.who ?? ''} prints one sentence twice: ${sides[0]?.says ?? ''}.`,
  'quantifier-check': ({ topic, sides, detail }) => `On ${topic}: ${all(sides, prints)}${tail(detail)}.`,
  'silent-edit': (telling) => `${edited(telling)}; it has no note of a change there.`,
  'marked-correction': (telling) =>
    telling.variant === 'note'
      ? `${telling.sides[0]?.who ?? ''} has a note on a change (${telling.sides[0]?.says ?? ''}); the versions supplied do not show it.`
      : `${edited(telling)}; it has a note of a change (${telling.sides.at(-1)?.says ?? ''}).`,
};

/** What stands in the older version and what in the newer one; either may have nothing. */
function edited({ sides: [first, second], variant, detail }: Telling): string {
  if (!first) return '';
  if (variant === 'new')
    return `${first.who}, the newer version of an article, has a passage that the older one has not: ${first.says}`;
  if (variant === 'gone')
    return `${first.who}, the older version of an article, has a passage that the newer one has not: ${first.says}`;
  return `${first.who}, the older version of an article, prints ${first.says}; ${second?.who ?? ''}, the newer one, prints ${second?.says ?? ''}${tail(detail)}`;
}

const NEUTRAL = 'The articles differ here; the passages are shown below.';

/** The sentence of a finding. It never says who is right; where the printed words would, it points to the passages. */
export function tell(kind: FindingKind, telling: Telling): string {
  const line = wordings[kind](telling).replace(/\s+/gu, ' ').trim();
  // A quotation that ends its sentence ends the summary's too.
  const sentence = line.replace(/(?<=[.!?…]”)\.$/u, '');
  return hasVerdict(sentence) ? NEUTRAL : sentence;
}

import type { Measure } from './measures.js';

const WHAT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    money: 'the sum of money',
    percent: 'the percentage',
    duration: 'the length of time',
    age: 'the age',
    time: 'the time of day',
    date: 'the date',
  }),
);

/** What happened to the counted, where the noun does not say it. */
const SAID: Readonly<Record<string, string>> = {
  die: ' killed',
  injure: ' injured',
  missing: ' missing',
  rescue: ' rescued',
  evacuate: ' displaced',
  arrest: ' arrested',
  abstain: ' abstaining',
  against: ' against',
};

/** What a measure is a number of, in a reader's words: "the number of jobs", "the sum of money". */
export function topicPhrase({ block, head, predicate }: Pick<Measure, 'block' | 'head' | 'predicate'>): string {
  if (block.startsWith('count ')) return `the number of ${plural(head)}${SAID[predicate ?? ''] ?? ''}`;
  if (block === 'measure magnitude') return 'the magnitude';
  const kind = block.split(' ')[0]!;
  return WHAT.get(kind) ?? `the number of ${plural(head)}`;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    person: 'people',
    child: 'children',
    man: 'men',
    woman: 'women',
    foot: 'feet',
  }),
);

const plural = (noun: string): string => {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (noun === 'staff' || noun === 'people' || noun.endsWith('s')) return noun;
  if (/(?:x|ch|sh)$/u.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
};

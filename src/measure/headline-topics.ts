import { headlineActs } from '../lexicon/headlinese.js';
import { numberWords } from '../lexicon/number-words.js';
import type { Evidence } from '../model/span.js';
import { wordsOf } from '../text/words.js';
import { readKeys } from './headline-keys.js';
import type { HeadNumber } from './headline-numbers.js';

/** What one word or number of a claim is about: a body has it where it has any of the keys, or the number at a place. */
export interface Topic {
  kind: 'act' | 'number' | 'name' | 'word';
  keys: readonly string[];
  number?: HeadNumber;
}

const isNumeral = (key: string): boolean => /^\p{N}/u.test(key) || numberWords.has(key);

/** The topics of a clause of a headline, one for each meaning: "axes" and "cuts" are one. */
export function topicsOfClause(clause: Evidence, numbers: readonly HeadNumber[], names: readonly Evidence[]): Topic[] {
  const topics: Topic[] = [];
  const seen = new Set<string>();
  for (const { first, phrase, keys } of readKeys(wordsOf(clause.text))) {
    const at = clause.start + first.start;
    const number = isNumeral(first.key) ? numbers.find((n) => within(n.evidence, at)) : undefined;
    const id = number ? `number ${number.evidence.start}` : (keys[0] ?? '');
    if (id === '' || seen.has(id)) continue;
    seen.add(id);
    if (number) topics.push({ kind: 'number', keys: /^\p{N}/u.test(first.key) ? [first.key] : [], number });
    else
      topics.push({
        kind: kindOf(
          phrase,
          names.some((n) => within(n, at)),
        ),
        keys,
      });
  }
  return topics;
}

const within = ({ start, end }: Evidence, at: number): boolean => start <= at && at < end;

const kindOf = (phrase: string, isName: boolean): Topic['kind'] =>
  isName ? 'name' : headlineActs.has(phrase) ? 'act' : 'word';

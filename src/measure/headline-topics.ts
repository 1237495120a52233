import { headlineActs, headlineClasses } from '../lexicon/headlinese.js';
import { numberWords } from '../lexicon/number-words.js';
import type { Evidence } from '../model/span.js';
import { perWord } from '../text/per-word.js';
import { topicsOf } from '../text/topic.js';
import { wordsOf, type Word } from '../text/words.js';
import type { HeadNumber } from './headline-numbers.js';
import { makeFinder } from './phrases.js';

/** What one word or number of a claim is about: a body has it where it has any of the keys, or the number at a place. */
export interface Topic {
  kind: 'act' | 'number' | 'name' | 'word';
  keys: readonly string[];
  number?: HeadNumber;
}

const find = makeFinder(headlineClasses);
const stemsOf = perWord((key) => topicsOf(key));

/** The words and phrases of a passage, each with its keys: stems, and the classes of words that headlines put for others. */
function read(words: readonly Word[]): { first: Word; phrase: string; keys: readonly string[] }[] {
  const found: { first: Word; phrase: string; keys: readonly string[] }[] = [];
  const hits = find(words);
  let next = 0;
  for (let i = 0; i < words.length;) {
    const hit = hits[next]?.first === i ? hits[next++] : undefined;
    const last = hit?.last ?? i + 1;
    const stems = last === i + 1 ? stemsOf(words[i]!.key) : [];
    found.push({ first: words[i]!, phrase: hit?.phrase ?? words[i]!.key, keys: [...(hit?.value ?? []), ...stems] });
    i = last;
  }
  return found;
}

/** All keys of a sentence, with those of the single words of its phrases. */
export function keysOf(words: readonly Word[]): Set<string> {
  const keys = new Set(read(words).flatMap((item) => item.keys));
  for (const { key } of words) for (const stem of stemsOf(key)) keys.add(stem);
  return keys;
}

const isNumeral = (key: string): boolean => /^\p{N}/u.test(key) || numberWords.has(key);

/** The topics of a clause of a headline, one for each meaning: "axes" and "cuts" are one. */
export function topicsOfClause(clause: Evidence, numbers: readonly HeadNumber[], names: readonly Evidence[]): Topic[] {
  const topics: Topic[] = [];
  const seen = new Set<string>();
  for (const { first, phrase, keys } of read(wordsOf(clause.text))) {
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

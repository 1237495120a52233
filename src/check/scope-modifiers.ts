// A word of scope before a noun that another description has without it: "innocent citizens" and "citizens", "all customers" and "customers".
import { reachWords } from '../lexicon/reach-words.js';
import { negations, scopeWords } from '../lexicon/scope-words.js';
import { clauseStems, type Clause } from '../text/limits.js';
import { isContent, stemOf } from '../text/stem.js';
import { topicsOf } from '../text/topic.js';
import type { Word } from '../text/words.js';
import type { Description } from './descriptions.js';
import { isMuchAlike } from './limit-counterparts.js';

export interface Modifier {
  /** stem of the word of scope, and of the noun behind it */
  word: string;
  noun: string;
  /** what the word comes to: "every" and "all" are one */
  topic: string;
  clause: Clause;
  /** share of the clauses' content that must be the same; what limits need where undefined */
  share: number | undefined;
}

/** Stems besides the noun that two clauses must share. */
const SHARED = 1;
const NEARLY_ALL = 0.75;
/** Numbers are compared as counts, degrees of comparison not at all. */
const NO_SCOPE =
  /^(?:most|half|both|either|never|always|until|unless|except|excluding|each|any|anyone|everyone|everybody|everywhere|anywhere|none|nobody)$/u;
/** "all customers" and "customers" differ where hardly anything else does; "innocent citizens" and "citizens" always. */
const QUANTIFIER = /^(?:all|every|entire|entirely|whole|wholly|full|fully)$/u;

/** The words of scope of one description that stand before a noun. */
export function modifiersOf({ clauses }: Description): Modifier[] {
  return clauses.flatMap((clause) =>
    clause.words.flatMap((word, i): Modifier[] => {
      if (!isScope(word)) return [];
      const noun = clause.words.slice(i + 1, i + 3).find((w) => isContent(w) && !isScope(w));
      if (!noun || reachWords.get(noun.key) === 'time') return [];
      return [
        {
          word: stemOf(word.norm),
          noun: stemOf(noun.norm),
          topic: topicOf(word),
          clause,
          share: QUANTIFIER.test(word.key) ? NEARLY_ALL : undefined,
        },
      ];
    }),
  );
}

const isScope = ({ key }: Word): boolean => scopeWords.has(key) && !negations.has(key) && !NO_SCOPE.test(key);

const topicOf = (word: Word): string => topicsOf(word.key)[0] ?? word.key;

/** The clause that has the noun and much of the rest, where no word of the description comes to the same. */
export function saysModified({ word, noun, topic, clause, share }: Modifier, lacks: Description): Clause | undefined {
  if (lacks.stems.has(word) || lacks.words.some((w) => isScope(w) && isAlike(topicOf(w), topic))) return undefined;
  const own = clauseStems(clause);
  own.delete(word);
  return lacks.clauses.find((other) => {
    const stems = clauseStems(other);
    const both = [...own].filter((stem) => stem !== noun && stems.has(stem)).length;
    return stems.has(noun) && both >= SHARED && isMuchAlike(own, stems, share);
  });
}

const WIDE = /^(?:everyone|global|whole|entire|any|universally|unlimited|no|everybody|full)$/u;

/** "all customers everywhere", "every customer": both say how wide it is. */
const isAlike = (a: string, b: string): boolean => a === b || (WIDE.test(a) && WIDE.test(b));

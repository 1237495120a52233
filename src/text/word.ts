import { bitsOf } from '../lexicon/speech.js';
import { classesOf } from '../lexicon/word-classes.js';
import type { Token } from './doc.js';

/** What stays the same wherever a word stands. Tokens that read the same share one record, so that what is known of it is kept with it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** what the lexicon of speech knows of it, see lexicon/speech */
  readonly bits: number;
  /** the classes of words it belongs to, see lexicon/word-classes */
  readonly classes: number;
  /** begins with a capital */
  readonly cap: boolean;
  /** what has been read of it so far, by property */
  readonly known: unknown[];
}

/** Looks a word up once, so that its tokens need not be. Typewriter and printer's apostrophes are one. */
export function makeWord(text: string): Word {
  const lower = text.toLowerCase();
  const plain = withPlainApostrophe(lower);
  return { text, lower, bits: bitsOf(plain), classes: classesOf(plain), cap: /^\p{Lu}/u.test(text), known: [] };
}

/** "don’t" as "don't". */
export const withPlainApostrophe = (lower: string): string =>
  lower.includes('’') ? lower.replaceAll('’', "'") : lower;

/** The part of a token that is the same for all that read the same. */
export type Lexical = Pick<Token, 'text' | 'lower' | 'kind' | 'word'>;

let properties = 0;

/** A property of words that a pure function reads once of each: a look at an array instead of one into a table for each token. */
export function ofWord<T>(read: (token: Lexical) => T): (token: Lexical) => T {
  const property = properties++;
  return (token) => {
    const { known } = token.word;
    const value = known[property];
    return (value === undefined ? (known[property] = read(token)) : value) as T;
  };
}

import type { Token } from './doc.js';

/** What stays the same wherever a word stands. Tokens that read the same share one record, so that what is known of it is kept with it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** what has been read of it so far, by property */
  readonly known: unknown[];
}

export const makeWord = (text: string): Word => ({ text, lower: text.toLowerCase(), known: [] });

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

/** What stays the same wherever a word stands. Tokens that read the same share one record, so that what is known of it is kept with it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** what has been read of it so far, by property */
  readonly known: unknown[];
}

export const makeWord = (text: string): Word => ({ text, lower: text.toLowerCase(), known: [] });

let properties = 0;

/** A property of words that a pure function reads once of each: a look at an array instead of one into a table for each token. */
export function ofWord<T>(read: (word: Word) => T): (token: { readonly word: Word }) => T {
  const property = properties++;
  return ({ word }) => {
    const known = word.known[property];
    return (known === undefined ? (word.known[property] = read(word)) : known) as T;
  };
}

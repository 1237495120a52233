import { z } from 'zod';
import { loadLexicon } from './load.js';

/** Classes of words that the grammar turns on, as bits: one look-up for each word, whatever is asked of it. */
export const WordClass = {
  pronoun: 1 << 0,
  personal: 1 << 1,
  determiner: 1 << 2,
  time: 1 << 3,
  weekday: 1 << 4,
  function: 1 << 5,
  catenative: 1 << 6,
  adverb: 1 << 7,
  auxiliary: 1 << 8,
} as const;

const names = Object.keys(WordClass) as (keyof typeof WordClass)[];
const classes = new Map<string, number>();
for (const { class: name, words } of loadLexicon('word-classes', z.object({ class: z.enum(names), words: z.string() })))
  for (const word of words.split(' ')) classes.set(word, (classes.get(word) ?? 0) | WordClass[name]);

/** The classes of a word in lower case, as bits; 0 for none. */
export const classesOf = (lower: string): number => classes.get(lower) ?? 0;

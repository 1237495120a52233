import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon('amount-words', z.object({ class: z.string(), words: z.string() }));

/** The family of a word that names what an amount is an amount of: "synergies" and "saves" are `saving`. Lower case. */
export const amountClassOf: ReadonlyMap<string, string> = new Map(
  entries.flatMap((e) => e.words.split(' ').map((word) => [word, e.class] as const)),
);

import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon('predicate-classes', z.object({ class: z.string(), words: z.string() }));

/** What is said of a number: "killed" and "deaths" are `die`. Lower-case, inflected forms. */
export const predicateClassOf: ReadonlyMap<string, string> = new Map(
  entries.flatMap((e) => e.words.split(' ').map((word) => [word, e.class] as const)),
);

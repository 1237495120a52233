import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon('act-classes', z.object({ class: z.string(), words: z.string() }));

/** What parties do at an event: "unveiled" is `announce`. Lower-case, inflected forms. */
export const actClassOf: ReadonlyMap<string, string> = new Map(
  entries.flatMap((e) => e.words.split(' ').map((word) => [word, e.class] as const)),
);

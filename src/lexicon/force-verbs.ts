import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon('force-verbs', z.object({ strength: z.string(), words: z.string() }));

/** How firmly a verb binds its subject: "pledged" is `commit`, "hopes" is `aim`. Lower-case, inflected forms. */
export const forceOf: ReadonlyMap<string, string> = new Map(
  entries.flatMap((e) => e.words.split(' ').map((word) => [word, e.strength] as const)),
);

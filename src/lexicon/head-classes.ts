import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon(
  'head-classes',
  z.object({ class: z.string(), words: z.string(), of: z.string().optional() }),
);
const classes: ReadonlyMap<string, string> = new Map(
  entries.flatMap((e) => e.words.split(' ').map((word) => [word, e.class] as const)),
);
const broader: ReadonlyMap<string, string> = new Map(
  entries.flatMap((e) => (e.of === undefined ? [] : [[e.class, e.of] as const])),
);

/** The class of a counted noun, singular and in lower case; the noun itself where no other is used for it. */
export const headClassOf = (head: string): string => classes.get(head) ?? head;

/** Nouns with a class: two of different classes never count one thing (workers, children). */
export const isKnownHead = (head: string): boolean => classes.has(head);

/** The class that takes this one in: workers are people. Undefined where none does. */
export const broaderClassOf = (headClass: string): string | undefined => broader.get(headClass);

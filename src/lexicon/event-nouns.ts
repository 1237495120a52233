import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon('event-nouns', z.object({ kind: z.enum(['event', 'thing']), words: z.string() }));
const of = (kind: string): ReadonlySet<string> =>
  new Set(entries.filter((e) => e.kind === kind).flatMap((e) => e.words.split(' ')));

/** Nouns of what is held at a place and a time: "conference". */
export const eventNouns = of('event');
/** Nouns of what bears a party's name without being the party: "stadium". */
export const thingNouns = of('thing');

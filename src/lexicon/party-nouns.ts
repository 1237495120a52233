import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon('party-nouns', z.object({ kind: z.enum(['party', 'part', 'subset']), words: z.string() }));
const of = (kind: string): ReadonlySet<string> =>
  new Set(entries.filter((e) => e.kind === kind).flatMap((e) => e.words.split(' ')));

/** Nouns for what can take part in a pledge, deal or suit: "company", "country". Singular, lower case. */
export const partyNouns = of('party');
/** Nouns that say by themselves that it takes part: "signatory". */
export const partNouns = of('part');
/** Words before a number that leave only a part of the group: "the final two". */
export const subsetWords = of('subset');

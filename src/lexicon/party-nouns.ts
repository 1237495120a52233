import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon(
  'party-nouns',
  z.object({ kind: z.enum(['party', 'part', 'joining', 'suing', 'standing', 'subset', 'pledge']), words: z.string() }),
);
const of = (kind: string): ReadonlySet<string> =>
  new Set(entries.filter((e) => e.kind === kind).flatMap((e) => e.words.split(' ')));

/** Nouns for what can take part in a pledge, deal or suit: "company", "country". Singular, lower case. */
export const partyNouns = of('party');
/** Nouns that say by themselves that it takes part: "signatory". */
export const partNouns = of('part');
/** Verbs of taking part, whatever the event. */
export const joiningVerbs = of('joining');
/** Words that go together where the parties are those of a suit. */
export const suingWords = of('suing');
/** Bodies with members of their own, whatever the group of the story: "union". */
export const standingBodies = of('standing');
/** Words before a number that leave only a part of the group: "the final two". */
export const subsetWords = of('subset');
/** What parties give together: "a promise by 12 banks". */
export const pledgeNouns = of('pledge');

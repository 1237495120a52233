import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon(
  'body-nouns',
  z.object({ kind: z.enum(['company', 'named']), nouns: z.string(), words: z.string() }),
);

/** What a common noun asks of the body it stands for: to be a company, or to have one of these words in its name. */
export type BodyNoun = 'company' | ReadonlySet<string>;

/** By the noun, lower case: "company", "union", "agency". */
export const bodyNouns: ReadonlyMap<string, BodyNoun> = new Map(
  entries.flatMap(({ kind, nouns, words }): [string, BodyNoun][] => {
    const asks: BodyNoun = kind === 'company' ? kind : new Set(words.split(' '));
    return nouns.split(' ').map((noun) => [noun, asks]);
  }),
);

import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon(
  'body-nouns',
  z.object({ kind: z.enum(['company', 'named', 'public']), nouns: z.string(), words: z.string() }),
);

/** What a common noun asks of the body it stands for: to be a company, or to have one of these words in its name, or to be initials. */
export type BodyNoun = 'company' | { words: ReadonlySet<string>; initials: boolean };

/** By the noun, lower case: "company", "union", "agency". */
export const bodyNouns: ReadonlyMap<string, BodyNoun> = new Map(
  entries.flatMap(({ kind, nouns, words }): [string, BodyNoun][] =>
    nouns.split(' ').map((noun) => {
      if (kind === 'company') return [noun, kind];
      return [noun, { words: new Set(kind === 'public' ? [noun] : words.split(' ')), initials: kind === 'named' }];
    }),
  ),
);

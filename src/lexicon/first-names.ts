import { z } from 'zod';
import { loadLexicon } from './load.js';

export type NameGender = 'female' | 'male' | 'either';

const entries = loadLexicon(
  'first-names',
  z.object({ kind: z.enum(['female', 'male', 'either', 'doubtful']), names: z.string() }),
);

const genders = new Map<string, NameGender>();
/** First names that are English words or places too: weak evidence of a person. */
const doubtful = new Set<string>();
for (const { kind, names } of entries)
  for (const name of names.split(' ')) {
    if (kind === 'doubtful') doubtful.add(name);
    else genders.set(name, kind);
  }

/** What a first name in lower case says of the gender; undefined where it is no first name we know. */
export const genderOfFirstName = (lower: string): NameGender | undefined => genders.get(lower);

/** A first name that is no common word or place. */
export const isPlainFirstName = (lower: string): boolean => genders.has(lower) && !doubtful.has(lower);

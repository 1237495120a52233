import { z } from 'zod';
import { loadLexicon } from './load.js';

type Kind = 'able' | 'room' | 'seats' | 'space';

const entries = loadLexicon(
  'capacity-words',
  z.object({ kind: z.enum(['able', 'room', 'seats', 'space']), words: z.string() }),
);

/** Words by which a text says how many something has room for, by the part they play before the number. */
export const isCapacityWord = (kind: Kind, word: string): boolean => words.get(kind)!.has(word);

const words: ReadonlyMap<Kind, ReadonlySet<string>> = new Map(
  entries.map((e) => [e.kind, new Set(e.words.split(' '))] as const),
);

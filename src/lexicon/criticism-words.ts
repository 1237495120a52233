import { z } from 'zod';
import { loadLexicon } from './load.js';

const kinds = [
  'critic',
  'opponent',
  'verb',
  'noun-too',
  'blame',
  'outburst',
  'label',
  'hard-label',
  'bad',
  'passive',
  'quality',
  'none',
] as const;
/** What a word tells of criticism; `none`: a phrase that only looks so. */
export type CriticismKind = (typeof kinds)[number];

/** Phrases in lower case, words separated by one space, with what they tell. */
export const criticismWords: ReadonlyMap<string, CriticismKind> = new Map(
  loadLexicon('criticism-words', z.object({ kind: z.enum(kinds), phrases: z.string() })).flatMap((e) =>
    e.phrases.split(' | ').map((phrase) => [phrase, e.kind] as const),
  ),
);

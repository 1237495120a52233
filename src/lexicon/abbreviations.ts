import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon('abbreviations', z.object({ kind: z.enum(['never', 'maybe']), words: z.string() }));
const of = (kind: string): ReadonlySet<string> =>
  new Set(entries.filter((e) => e.kind === kind).flatMap((e) => e.words.split(' ')));

/** Abbreviations, lower case with their dot, after which no sentence ends: "mr." */
export const neverEndsSentence = of('never');
/** Abbreviations after which a sentence may end: "inc." */
export const maybeEndsSentence = of('maybe');

import { z } from 'zod';
import { loadLexicon } from './load.js';

const kinds = ['quantifier', 'superlative', 'no-superlative', 'none', 'attributing'] as const;
const entries = loadLexicon('claim-words', z.object({ kind: z.enum(kinds), phrases: z.string() }));
const of = (kind: (typeof kinds)[number]): ReadonlySet<string> =>
  new Set(entries.filter((e) => e.kind === kind).flatMap((e) => e.phrases.split(' | ')));

/** Phrases in lower case that tell how many or which share without a number. */
export const quantifiers = of('quantifier');
/** Phrases that put something above all others or beyond measure. */
export const superlatives = of('superlative');
/** Words in -est that are no superlatives. */
export const noSuperlatives = of('no-superlative');
/** Longer phrases that hold such words and claim nothing of the kind. */
export const noClaims = of('none');
/** Phrases by which a sentence names a source. */
export const attributingPhrases = of('attributing');

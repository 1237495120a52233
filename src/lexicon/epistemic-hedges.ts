import { z } from 'zod';
import { loadLexicon } from './load.js';

const kinds = ['modal', 'verb', 'adverb', 'adjective', 'phrase', 'none'] as const;
/** What a hedge is; `none`: a phrase that only looks like one. */
export type EpistemicKind = (typeof kinds)[number];

/** Phrases in lower case, words separated by one space, with what they are. */
export const epistemicHedges: ReadonlyMap<string, EpistemicKind> = new Map(
  loadLexicon('epistemic-hedges', z.object({ kind: z.enum(kinds), phrases: z.string() })).flatMap((e) =>
    e.phrases.split(' | ').map((phrase) => [phrase, e.kind] as const),
  ),
);

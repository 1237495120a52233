import { z } from 'zod';
import { loadLexicon } from './load.js';

export const reachKinds = ['exception', 'time', 'place', 'manner'] as const;
export type ReachKind = (typeof reachKinds)[number];

const entries = loadLexicon(
  'reach-words',
  z.object({ kind: z.enum(reachKinds), opens: z.boolean(), words: z.string() }),
);
const of = (opens: boolean | null): ReadonlyMap<string, ReachKind> =>
  new Map(
    entries
      .filter((e) => opens === null || e.opens === opens)
      .flatMap((e) => e.words.split(' ').map((word) => [word, e.kind] as const)),
  );

/** Words that open a phrase of reach: "except", "by", "outside". */
export const reachOpeners = of(true);
/** Every word that tells that something of its kind is said. */
export const reachWords = of(null);

import { z } from 'zod';
import { loadLexicon } from './load.js';

const kinds = ['active', 'passive', 'phrase', 'cause'] as const;
const entries = loadLexicon('lead-verbs', z.object({ kind: z.enum(kinds), words: z.string() }));
const of = (kind: (typeof kinds)[number]): string[] =>
  entries.filter((e) => e.kind === kind).flatMap((e) => e.words.split(' ').map((w) => w.replaceAll('_', ' ')));

/** Verbs whose subject leads a common effort. */
export const leadActive: ReadonlySet<string> = new Set(of('active'));
/** Participles whose "by" names who leads. */
export const leadPassive: ReadonlySet<string> = new Set(of('passive'));
/** Fixed phrases after or before the one who leads. */
export const leadPhrases: readonly string[] = of('phrase');
/** Phrases that the cause follows. */
export const causePhrases: readonly string[] = of('cause');

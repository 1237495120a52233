import { z } from 'zod';
import { loadLexicon } from './load.js';

const kinds = ['scope', 'modal', 'negation', 'denial', 'hedge'] as const;
const entries = loadLexicon('scope-words', z.object({ kind: z.enum(kinds), words: z.string() }));
const of = (kind: (typeof kinds)[number]): ReadonlySet<string> =>
  new Set(entries.filter((e) => e.kind === kind).flatMap((e) => e.words.split(' ')));

/** How far a statement reaches: "all", "only", "globally". */
export const scopeWords = of('scope');
/** How binding it is: "will", "may", "must". */
export const modalWords = of('modal');
/** What turns it round: "not", "never", "without". */
export const negations = of('negation');
/** What turns it round or leaves it open without a negation: "refused", "hardly", "unless". */
export const denialWords = of('denial');
/** How sure it is: "seems", "reportedly", "likely". */
export const hedgeWords = of('hedge');

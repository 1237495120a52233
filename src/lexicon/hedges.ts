import { z } from 'zod';
import { loadLexicon } from './load.js';

const effects = [
  'over',
  'least',
  'under',
  'most',
  'nearly',
  'about',
  'none',
  'initial',
  'change',
  'total',
  'rank',
] as const;
/** What words beside a number do to it. */
export type HedgeEffect = (typeof effects)[number];

const entries = loadLexicon(
  'hedges',
  z.object({ phrase: z.string(), effect: z.enum(effects), where: z.enum(['before', 'after']) }),
);
const table = (where: string): ReadonlyMap<string, HedgeEffect> =>
  new Map(entries.filter((e) => e.where === where).map((e) => [e.phrase, e.effect]));

/** Phrases in lower case, tokens joined by one space: "more than". */
export const hedgesBefore = table('before');
export const hedgesAfter = table('after');
/** No phrase has more tokens than this. */
export const longestHedge = Math.max(...entries.map((e) => e.phrase.split(' ').length));

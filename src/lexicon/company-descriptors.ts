import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon(
  'company-descriptors',
  z.object({ kind: z.enum(['hollow', 'trade', 'apart', 'common']), words: z.string() }),
);
const of = (kind: string): ReadonlySet<string> =>
  new Set(entries.filter((e) => e.kind === kind).flatMap((e) => e.words.split(' ')));

/** Words that add nothing to a name: "group", "holdings". */
export const hollowWords = of('hollow');
/** Words that say what a company makes: "technologies", "stores". */
export const tradeWords = of('trade');
/** Words that often mark a sister, a subsidiary or a fund: "energy", "capital". */
export const apartWords = of('apart');
/** Words too common to tell a company by: "american", "first". */
export const commonNameWords = of('common');

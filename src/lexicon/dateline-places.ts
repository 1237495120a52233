import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon(
  'dateline-places',
  z.object({ kind: z.enum(['cities', 'regions', 'countries']), words: z.string() }),
);
const of = (...kinds: string[]): ReadonlySet<string> =>
  new Set(entries.filter((e) => kinds.includes(e.kind)).flatMap((e) => e.words.split('|')));

/** Cities, lower case, that stand alone in datelines: "las vegas". */
export const datelineCities = of('cities');
/** States, provinces and countries, lower case, that follow a town: "wash.", "taiwan". */
export const datelineRegions = of('regions', 'countries');

import { z } from 'zod';
import { loadLexicon } from './load.js';

const entries = loadLexicon(
  'mastheads',
  z.object({ kind: z.enum(['last', 'loose', 'first', 'sections', 'never', 'prefixes']), words: z.string() }),
);
const of = (kind: string): ReadonlySet<string> =>
  new Set(entries.filter((e) => e.kind === kind).flatMap((e) => e.words.split('|')));

/** Last words that only publications have, lower case: "gazette". */
export const mastheadEnds = of('last');
/** Last words of publications that are surnames, verbs or things as well: "post", "today". */
export const looseMastheadEnds = of('loose');
/** First words of publications: "daily". */
export const mastheadBeginnings = of('first');
/** Pages and desks of a paper, as they stand in the head of an article: "markets", "news desk". */
export const paperSections = of('sections');
/** Ordinary phrases that end as publications do: "bad news". */
export const noMastheads = of('never');
/** What an agency or a site puts before a headline, lower case: "update", "breaking news". */
export const headlinePrefixes = of('prefixes');

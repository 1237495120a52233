import { z } from 'zod';
import { loadLexicon } from './load.js';

/** Words that are put for one another in accounts of pledges; each class begins with its name. */
export const paraphraseClasses: readonly (readonly string[])[] = loadLexicon('paraphrases', z.string()).map((line) =>
  line.split(' '),
);

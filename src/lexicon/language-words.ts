import { z } from 'zod';
import { loadLexicon } from './load.js';

/** The commonest words of each language, by its English name. */
export const languageWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  loadLexicon('language-words', z.object({ language: z.string(), words: z.string() })).map(({ language, words }) => [
    language,
    new Set(words.split(' ')),
  ]),
);

import { z } from 'zod';
import { loadLexicon } from './load.js';

/** Words that headlines put for longer ones, by class: each word with the first of its class. A word keeps its first class. */
export const plainWordOf: ReadonlyMap<string, string> = new Map(
  loadLexicon('headlinese', z.string())
    .map((line) => line.split(' '))
    .reverse()
    .flatMap((words) => words.map((word) => [word, words[0]!] as const)),
);

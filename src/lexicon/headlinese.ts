import { z } from 'zod';
import { loadLexicon } from './load.js';

const line = z.string().optional();
const entries = loadLexicon('headlinese', z.object({ acts: line, words: line, verbs: line }));

const wordsIn = (text: string | undefined): string[] => (text ?? '').split(' ').filter((word) => word !== '');
const plain = (phrase: string): string => phrase.replaceAll('-', ' ');

const classes = new Map<string, string[]>();
entries.forEach(({ acts, words }, i) => {
  for (const word of [...wordsIn(acts), ...wordsIn(words)]) {
    const known = classes.get(plain(word));
    if (known) known.push(`headline ${i}`);
    else classes.set(plain(word), [`headline ${i}`]);
  }
});

/** Words and phrases (single spaces) that headlines put for others, each with the names of its classes. */
export const headlineClasses: ReadonlyMap<string, readonly string[]> = classes;

/** Verbs of a headline that say what was done: "quits", "teams up". */
export const headlineActs: ReadonlySet<string> = new Set(entries.flatMap(({ acts }) => wordsIn(acts).map(plain)));

/** Words that are verbs in headlines. */
export const headlineVerbs: ReadonlySet<string> = new Set([
  ...headlineActs,
  ...entries.flatMap(({ verbs }) => wordsIn(verbs)),
]);

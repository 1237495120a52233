import { functionWords } from '../lexicon/function-words.js';
import { perWord } from './per-word.js';
import type { Word } from './words.js';

/**
 * A light stem for comparison only: inflection and the commonest noun endings go, so that "protects", "protecting" and
 * "protection" meet. Looser than Porter 1980 on purpose; never shown to a reader.
 */
export const stemOf = perWord(stem);

function stem(norm: string): string {
  let word = norm.replace(/['’](?:s|t|re|ve|ll|d|m)?$/u, '');
  if (word.length < 4 || /\p{N}/u.test(word)) return word;
  word = singular(word);
  word = word.replace(/(?:ation|ition|ion|ment|ly)$/u, (ending) => (word.length - ending.length >= 4 ? '' : ending));
  const bare = word.replace(/(?:ing|ed|er|or)$/u, '');
  if (bare !== word && bare.length >= 3 && /[aeiouy]/u.test(bare)) word = bare.replace(/([bdgklmnprt])\1$/u, '$1');
  if (word.length > 4) word = word.replace(/e$/u, '');
  return word.length > 6 ? word.replace(/at$/u, '') : word;
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(?:ches|shes|xes|sses|zes)$/u.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** The stems of the words that carry a topic, in order, with repetitions. */
export const contentStems = (words: readonly Word[]): string[] =>
  words.filter((w) => isContent(w)).map((w) => stemOf(w.norm));

/** Not an article, pronoun, preposition, conjunction or auxiliary. */
export const isContent = (word: Word): boolean => !functionWords.has(word.key) && !functionWords.has(word.norm);

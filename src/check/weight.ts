import { forceOf } from '../lexicon/force-verbs.js';
import { modalWords, negations, scopeWords } from '../lexicon/scope-words.js';
import type { Word } from '../text/words.js';
import type { Modifiers } from './level.js';
import type { ArticleView } from './view.js';

const bareWord = (word: Word): string => word.key.replace(/['’].*$/u, '');

/** True where one of the words is a number, a modal or force verb, a scope word, or stands in a name of the story. */
export const isWeighty = (article: ArticleView, words: readonly Word[]): boolean =>
  words.some((w) => isLoaded(w) || isActor(article, w)) || negationCount(words) > 0;

const isLoaded = (word: Word): boolean => {
  const key = bareWord(word);
  return /\p{N}/u.test(key) || modalWords.has(word.key) || scopeWords.has(key) || forceOf.has(key);
};

const isActor = (article: ArticleView, word: Word): boolean =>
  [...article.found.companies, ...article.found.people].some((m) => m.start <= word.start && word.end <= m.end);

/** How many negations the words hold: an odd difference turns the statement round. */
export const negationCount = (words: readonly Word[]): number =>
  words.filter((w, i) => isNegation(w, words[i + 1])).length;

/** "no matter how", "not only", "no doubt" deny nothing. */
const isNegation = (word: Word, next: Word | undefined): boolean =>
  (negations.has(word.key) || /n['’]t$/u.test(word.key)) &&
  !(next && /^(?:matter|only|doubt|less|just|least)$/u.test(next.key));

/** The modifiers that the words on either side of a difference give it. */
export function modifiersOf(a: { article: ArticleView; words: readonly Word[] }, b: typeof a): Modifiers {
  const reversal = (negationCount(a.words) - negationCount(b.words)) % 2 !== 0;
  return { weight: isWeighty(a.article, a.words) || isWeighty(b.article, b.words), reversal };
}

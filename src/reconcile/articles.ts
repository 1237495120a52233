import type { EventArticle } from '../model/event.js';
import { wordsOf } from '../text/words.js';
import type { Source } from './source.js';

/** The articles of the event without their text. */
export const listArticles = (sources: readonly Source[]): EventArticle[] =>
  sources.map(({ article, words }) => {
    const { text, ...about } = article;
    return { ...about, words: wordsOf(text).length, wordsKept: words.length };
  });

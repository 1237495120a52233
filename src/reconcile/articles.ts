import type { EventArticle } from '../model/event.js';
import { countWords } from '../text/words.js';
import type { Source } from './source.js';

/** The articles of the event without their text. */
export const listArticles = (sources: readonly Source[]): EventArticle[] =>
  sources.map(({ article, keptWords }) => {
    const { text, leftOut: _leftOut, ...about } = article;
    return { ...about, words: countWords(text), wordsKept: keptWords };
  });

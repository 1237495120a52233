import type { Settings } from '../model/config.js';
import type { Event, EventArticle, OlderVersion } from '../model/event.js';
import { countWords } from '../text/words.js';
import { makeSources, type Source } from './source.js';

/** The articles of the event without their text. */
export const listArticles = (sources: readonly Source[]): EventArticle[] =>
  sources.map(({ article, keptWords }) => {
    const { text, leftOut: _leftOut, ...about } = article;
    return { ...about, words: countWords(text), wordsKept: keptWords };
  });

/** The older versions in the same way, each with the version that came after it. */
export function listVersions(older: readonly OlderVersion[], settings: Settings): Event['versions'] {
  const newer = new Map(older.map((version) => [version.article.id, version.newer]));
  const sources = makeSources(
    older.map((version) => version.article),
    older.map((version) => version.extraction),
    settings,
  );
  return listArticles(sources).map((article) => ({ ...article, newer: newer.get(article.id)! }));
}

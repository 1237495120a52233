import { shingleIndex, type ShingleIndex } from '../text/shingles.js';
import { wordsOf, type Word } from '../text/words.js';
import { once, type ArticleView, type View } from './view.js';

/** An article's words that are evidence, in order, with where each run of three begins. */
export const wordIndexes = (view: View): ReadonlyMap<string, ShingleIndex> => once(view, indexWords);

const indexWords = (view: View): Map<string, ShingleIndex> =>
  new Map(
    view.articles.map((a) => [
      a.id,
      shingleIndex(
        a.sentences.flatMap((s) => [...s.words]),
        3,
      ),
    ]),
  );

/** Articles that one run of words may stand in, beyond which it finds no further ones. */
const MOST_HOLDERS = 64;

/** For each run of three words the articles it stands in, by their number. Linear in the words. */
export const articlesByRun = (view: View): ReadonlyMap<string, readonly number[]> => once(view, indexArticles);

function indexArticles(view: View): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  const indexes = wordIndexes(view);
  view.articles.forEach(({ id }, i) => {
    for (const run of indexes.get(id)!.at.keys()) {
      const known = holders.get(run);
      if (!known) holders.set(run, [i]);
      else if (known.length < MOST_HOLDERS) known.push(i);
    }
  });
  return holders;
}

/** Characters between two words that say that something was left out or put in: an ellipsis, a bracket, a closed mark. */
const MARKED = /…|\.\.\.|\. \. \.|[[\](){}"“”«»]|''/u;

/** True where the text between two offsets shows an ellipsis, a bracket or a quotation mark. */
export const isMarked = (article: ArticleView, from: number, to: number): boolean =>
  MARKED.test(article.text.slice(from, to));

/** The words of an article's stretch of text. */
export const wordsIn = (article: ArticleView, span: { start: number; end: number }): Word[] =>
  wordsOf(article.text, span.start, span.end);

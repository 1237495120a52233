// Whether a name that the reading found in one article alone stands in the text of another after all.
import { wordIndexes } from './article-words.js';
import type { Topic } from './topics.js';
import { once, type ArticleView, type View } from './view.js';
import { wordsOf, type Word } from '../text/words.js';

/** "Orla Voss" stands elsewhere as "Voss", "Orla & Pike" in a row of names: a plain search of the words, whatever was read there. */
export function isPrintedElsewhere(view: View, topic: Topic): boolean {
  if (topic.many || !/^(?:voice|person|party)$/u.test(topic.kind)) return false;
  const forms = formsOf(view, topic);
  const family = once(view, personNames).has(topic.name) ? wordsOf(topic.name).at(-1)?.norm : undefined;
  return view.articles.some(
    (article) =>
      !topic.articles.includes(article.id) &&
      (forms.some((form) => holds(view, article, form)) ||
        (family !== undefined && standsAlone(view, article, family))),
  );
}

const personNames = (view: View): ReadonlySet<string> => new Set(view.event.people.map((p) => p.name));

/** The words of the name, and of each form of it that has more than a few letters. */
function formsOf(view: View, { id, name }: Topic): string[] {
  const party = view.event.companies.find((c) => c.id === id || c.name === name);
  return [name, ...(party?.forms ?? [])].filter((form) => form.length > 3).map(lineOf);
}

const lineOf = (text: string): string =>
  ` ${wordsOf(text.replace(/^(?:the|an?) /iu, ''))
    .map((w) => w.norm)
    .join(' ')} `;

/** Each article's words on one line, folded. */
const lines = (view: View): ReadonlyMap<string, string> =>
  new Map([...wordIndexes(view)].map(([id, { words }]) => [id, ` ${words.map((w) => w.norm).join(' ')} `]));

const holds = (view: View, { id }: ArticleView, form: string): boolean => once(view, lines).get(id)!.includes(form);

/** A family name with a capital and no other name beside it: "Voss", not "Voss Group" or "Ida Voss". */
function standsAlone(view: View, article: ArticleView, family: string): boolean {
  const { words } = wordIndexes(view).get(article.id)!;
  return words.some(
    (word, i) =>
      word.norm === family &&
      isCapital(article, word) &&
      !besideName(article, words[i - 1], word) &&
      !besideName(article, word, words[i + 1]),
  );
}

const isCapital = ({ text }: ArticleView, { start }: Word): boolean => /^\p{Lu}/u.test(text.slice(start, start + 2));

/** Two words with capitals and nothing but a space or an "&" between them. */
const besideName = (article: ArticleView, a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  isCapital(article, a) &&
  isCapital(article, b) &&
  /^(?: | & )$/u.test(article.text.slice(a.end, b.start));

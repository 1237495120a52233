import type { DriftRow, EventPrinciple } from '../model/event.js';
import { slotNames, type Principle, type Slot, type SlotName } from '../model/extraction.js';
import { scopeWords } from '../lexicon/scope-words.js';
import { slotKey, slotWord } from '../text/slot-key.js';
import { byCodeUnit } from '../text/fold.js';
import { gather } from '../text/gather.js';
import { contentStems } from '../text/stem.js';
import { compoundsIn, topicsOf } from '../text/topic.js';
import { wordsOf } from '../text/words.js';
import { byPlace, evidenceOf, type Source } from './source.js';

/** A description of one principle with its article. */
interface Told {
  source: Source;
  principle: Principle;
}

/** Phrases of a slot that are looked for in the other articles, at most. */
const MOST_PHRASES = 12;

/**
 * Article by slot: the words of each for it, whether another article's come to the same, and what others have that it has
 * nowhere in its descriptions. Empty where one article alone describes the principle. Grows with the words, not with the pairs.
 */
export function driftOf(told: readonly Told[]): EventPrinciple['drift'] {
  const byArticle = new Map<Source, Principle[]>();
  for (const { source, principle } of told) gather(byArticle, source, principle);
  if (byArticle.size < 2) return [];
  const compounds = compoundsIn(told.map(({ principle }) => principle.text));
  const articles = [...byArticle]
    .sort(([a], [b]) => byCodeUnit(a.article.id, b.article.id))
    .map(([source, principles]) => articleOf(source, principles, compounds));
  return slotNames.flatMap((slot) => rowsOf(slot, articles));
}

interface ArticleSlots {
  source: Source;
  slots: readonly (Slot & { topics: readonly string[] })[];
  /** topics of all its descriptions of the principle */
  topics: ReadonlySet<string>;
}

function articleOf(source: Source, principles: readonly Principle[], compounds: ReadonlySet<string>): ArticleSlots {
  const passages = principles.flatMap(({ text, label }) => [text, label?.text ?? '']);
  return {
    source,
    slots: principles.flatMap(({ slots }) => slots.map((s) => ({ ...s, topics: slotKey(s, compounds) }))),
    topics: new Set(passages.flatMap((passage) => topicsOf(passage, compounds))),
  };
}

function rowsOf(slot: SlotName, articles: readonly ArticleSlots[]): DriftRow[] {
  const holders = new Map<string, Set<ArticleSlots>>();
  for (const article of articles)
    for (const { topics } of article.slots.filter((s) => s.slot === slot))
      for (const topic of topics) holders.set(topic, (holders.get(topic) ?? new Set()).add(article));
  const phrases = slot === 'scope' ? phrasesOf(articles) : [];
  return articles.map((article) => {
    const own = article.slots.filter((s) => s.slot === slot);
    const isShared = own.some(({ topics }) => topics.some((topic) => holders.get(topic)!.size > 1));
    return {
      article: article.source.article.id,
      slot,
      code: own.length === 0 ? 'none' : isShared ? 'shared' : 'own',
      words: own.map((span) => evidenceOf(article.source, span)).sort(byPlace),
      lacks: lacksOf(article, phrases),
    };
  });
}

interface Phrase {
  words: string;
  topics: readonly string[];
  articles: string[];
}

/** What the articles say of how far the commitment reaches, what most of them say first. */
function phrasesOf(articles: readonly ArticleSlots[]): Phrase[] {
  const found = new Map<string, Phrase>();
  for (const { source, slots } of articles)
    for (const { slot, text, topics } of slots) {
      if (slot !== 'scope' || topics.length === 0) continue;
      const key = topics.join(' ');
      const phrase = found.get(key) ?? { words: text.replace(/\s+/gu, ' '), topics, articles: [] };
      found.set(key, phrase);
      if (phrase.articles.at(-1) !== source.article.id) phrase.articles.push(source.article.id);
    }
  return [...found.values()].sort((a, b) => b.articles.length - a.articles.length).slice(0, MOST_PHRASES);
}

function lacksOf(article: ArticleSlots, phrases: readonly Phrase[]): DriftRow['lacks'] {
  return phrases
    .filter((phrase) => isBeyond(phrase, article.topics))
    .map(({ words, articles }) => ({ words, articles, elsewhere: sentenceWith(article.source, words) }));
}

/** Most of its words, or a word of scope among them ("innocent"), stand in none of the descriptions. */
function isBeyond({ words, topics }: Phrase, known: ReadonlySet<string>): boolean {
  const missing = topics.filter((topic) => !known.has(topic));
  const scope = wordsOf(words).some(({ key }) => scopeWords.has(key) && missing.includes(slotWord(key)));
  return scope || missing.length * 2 > topics.length;
}

/** The first sentence of the article that has all the content words. */
function sentenceWith(source: Source, words: string): ReturnType<typeof evidenceOf> | null {
  const sought = contentStems(wordsOf(words));
  if (sought.length === 0) return null;
  const { text } = source.article;
  for (const { from, to } of source.kept.sentences) {
    const stems = new Set(contentStems(wordsOf(text, from, to)));
    if (sought.every((stem) => stems.has(stem)))
      return evidenceOf(source, { start: from, end: to, text: text.slice(from, to) });
  }
  return null;
}

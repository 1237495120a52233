import type { Article } from '../model/article.js';
import type { Extraction } from '../model/extraction.js';
import { readDoc } from '../text/tokens.js';
import { extractCompanies } from './companies.js';
import type { Context, Extractor } from './context.js';
import { extractDates } from './dates.js';
import { withoutInvisible } from './invisible.js';
import { extractMemberships } from './memberships.js';
import { extractNumbers } from './numbers.js';
import { extractPeople } from './people.js';
import { extractPrinciples } from './principles.js';
import { extractQuotes } from './quotes.js';

/** In order: each may read what those before it found. */
export const extractors: readonly Extractor[] = [
  extractCompanies,
  extractPeople,
  extractQuotes,
  extractDates,
  extractNumbers,
  extractMemberships,
  extractPrinciples,
];

const empty = (id: string): Omit<Extraction, 'zones' | 'sentences'> => ({
  id,
  companies: [],
  candidates: [],
  people: [],
  quotes: [],
  refusedMarks: [],
  counts: [],
  quantities: [],
  lists: [],
  memberships: [],
  principles: [],
  dates: [],
});

/** So many texts, of so many characters in all, are read together, each extractor over all of them: its code stays at hand. */
const MOST_TEXTS = 16;
const MOST_CHARACTERS = 400_000;

/**
 * Writes down what each article says, each assertion with its place. An article is read by itself, and nothing of the others
 * changes what is found in it.
 * @returns in the articles' order the extraction, or the error that keeps an article from having one
 */
export function extractArticles(articles: readonly Article[]): (Extraction | Error)[] {
  const results: (Extraction | Error)[] = [];
  for (const batch of batches(articles)) results.push(...extractBatch(batch));
  return results;
}

/** In characters: the zones partition the text. */
const lengthOf = ({ zones }: Article): number => zones.at(-1)?.end ?? 0;

function* batches(articles: readonly Article[]): Generator<Article[]> {
  let batch: Article[] = [];
  let characters = 0;
  for (const article of articles) {
    if (batch.length === MOST_TEXTS || (batch.length > 0 && characters + lengthOf(article) > MOST_CHARACTERS)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(article);
    characters += lengthOf(article);
  }
  if (batch.length > 0) yield batch;
}

/** Writes down what one article says, each assertion with its place. Sees this article and nothing else. */
export function extractArticle(article: Article): Extraction {
  const [result] = extractBatch([article]);
  if (result instanceof Error) throw result;
  return result!;
}

function extractBatch(articles: readonly Article[]): (Extraction | Error)[] {
  let jobs = articles.map((article) => attempt(() => begin(article)));
  for (const extract of extractors)
    jobs = jobs.map((job) => (job instanceof Error ? job : attempt(() => (extract(job), job))));
  return jobs.map((job) => (job instanceof Error ? job : attempt(() => job.placed(job.found))));
}

interface Job extends Context {
  placed: (found: Extraction) => Extraction;
}

function begin(whole: Article): Job {
  const { article, placed } = withoutInvisible(whole);
  const doc = readDoc(article.text, article.zones);
  const sentences = doc.sentences.map((s) => ({ from: s.start, to: s.end, paragraph: s.paragraph }));
  return { article, doc, found: { ...empty(article.id), zones: article.zones, sentences }, placed };
}

function attempt<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

import type { Article } from '../model/article.js';
import type { Extraction } from '../model/extraction.js';
import { readDoc } from '../text/tokens.js';
import { extractCompanies } from './companies.js';
import type { Extractor } from './context.js';
import { extractDates } from './dates.js';
import { extractVisible } from './invisible.js';
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

/** Writes down what one article says, each assertion with its place. Sees this article and nothing else. */
export const extractArticle = (article: Article): Extraction => extractVisible(article, extractWhole);

function extractWhole(article: Article): Extraction {
  const doc = readDoc(article.text, article.zones);
  const sentences = doc.sentences.map((s) => ({ from: s.start, to: s.end, paragraph: s.paragraph }));
  const found: Extraction = { ...empty(article.id), zones: article.zones, sentences };
  for (const extract of extractors) extract({ article, doc, found });
  return found;
}

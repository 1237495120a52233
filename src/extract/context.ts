import type { Article } from '../model/article.js';
import type { Extraction } from '../model/extraction.js';
import type { Doc } from '../text/doc.js';

/** What an extractor sees: one article, its tokens, and what the extractors before it in the table found. */
export interface Context {
  article: Article;
  doc: Doc;
  found: Extraction;
}

/** Adds its assertions to `found`; touches nothing else. */
export type Extractor = (context: Context) => void;

// Reads a text the short way: what the tests compare is what a reader would underline.
import { extractArticle } from '../../../src/extract/index.js';
import type { Extraction, Quote } from '../../../src/model/extraction.js';
import { article } from '../../factory.js';

export const extract = (text: string): Extraction => extractArticle(article('a', text));

export const marked = (text: string): Quote[] => extract(text).quotes.filter((q) => q.type !== 'indirect');
export const reported = (text: string): Quote[] => extract(text).quotes.filter((q) => q.type === 'indirect');

/** "words | speaker's name" for each marked quotation. */
export const said = (text: string): string[] => marked(text).map((q) => `${q.text} | ${q.speaker?.name ?? '?'}`);

/** "name, title, affiliation" of the speaker of the first quotation. */
export function office(text: string): string {
  const speaker = marked(text)[0]?.speaker;
  return [speaker?.name, speaker?.title, speaker?.affiliation].map((x) => x ?? '-').join(', ');
}

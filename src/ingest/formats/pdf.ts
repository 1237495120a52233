import { refused, type FormatReader } from './format.js';
import { readLines } from './pdf/lines.js';
import { writePages } from './pdf/paragraphs.js';
import { unpackPdf } from './pdf/unpack.js';

/** A PDF: its text page by page, without running headers, with words and paragraphs put together again. */
export const readPdf: FormatReader = async ({ bytes, stem }) => {
  if (!bytes.subarray(0, 1024).includes('%PDF')) return refused('not a PDF, whatever its name says');
  const pages = await unpackPdf(bytes);
  if (typeof pages === 'string') return refused(pages);
  const article = writePages(stem, pages.map(readLines));
  if (article.text.trim() === '')
    return refused(
      'no text in it: its pages are pictures; run text recognition over it, or type the text into a .txt file',
    );
  return { articles: [article], encoding: 'utf-8', remarks: [] };
};

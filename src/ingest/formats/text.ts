import type { FormatReader } from './index.js';

/** Plain text and Markdown: the file is the article, untouched. */
export const readPlain: FormatReader = (text, stem) => ({ articles: [{ id: stem, text }], problems: [] });

import type { RawArticle } from '../prepare.js';
import type { FormatReader } from './index.js';

const OPTIONAL = ['outlet', 'title', 'published', 'url'] as const;

/** One line of NDJSON as an article, or what is wrong with it. `id` is kept where the line has one, so that the answer can name it. */
export function parseArticleLine(line: string): RawArticle | { id: string | number | null; error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'not JSON: expected one object a line, such as {"id": "a", "text": "..."}' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, error: 'expected an object with "id" and "text"' };
  const { id, text, ...rest } = value as Record<string, unknown>;
  if (typeof id !== 'string') return { id: typeof id === 'number' ? id : null, error: '"id" must be a string' };
  if (typeof text !== 'string') return { id, error: '"text" must be a string' };
  const article: RawArticle = { id, text };
  for (const key of OPTIONAL) {
    const given = rest[key];
    if (given === undefined || given === null) continue;
    if (typeof given !== 'string') return { id, error: `"${key}" must be a string` };
    article[key] = given;
  }
  return article;
}

/** One article a line. */
export const readNdjson: FormatReader = (text) => {
  const articles: RawArticle[] = [];
  const problems: { place: string; reason: string }[] = [];
  text.split(/\r?\n/u).forEach((line, i) => {
    if (line.trim() === '') return;
    const read = parseArticleLine(line);
    if ('error' in read) problems.push({ place: `line ${i + 1}`, reason: read.error });
    else articles.push(read);
  });
  return { articles, problems };
};

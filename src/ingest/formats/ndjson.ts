import type { RawArticle } from '../prepare.js';
import type { InputFile, Parsed, Remark } from './format.js';
import { articleOfRecord } from './records.js';
import { readDecoded } from './text.js';

const OPTIONAL = ['outlet', 'title', 'published', 'url'] as const;

/** One line of NDJSON as an article, or what is wrong with it. `id` is kept where the line has one, so that the answer can name it. */
export function parseArticleLine(line: string): RawArticle | { id: string | number | null; error: string } {
  const value = parseLine(line);
  if (value === undefined)
    return { id: null, error: 'not JSON: expected one object a line, such as {"id": "a", "text": "..."}' };
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

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** A file with one article a line; its fields may have other names than on a pipe. */
export const readNdjson = (file: InputFile): Parsed =>
  readDecoded(file, (text) => {
    const articles: RawArticle[] = [];
    const remarks: Remark[] = [];
    text.split(/\r?\n/u).forEach((line, i) => {
      if (line.trim() === '') return;
      const read = readLine(line, `${file.stem}-${i + 1}`);
      if ('wrong' in read) remarks.push({ stage: 'read', place: `line ${i + 1}`, reason: read.wrong });
      else articles.push(read);
    });
    return { articles, remarks };
  });

function readLine(line: string, id: string): RawArticle | { wrong: string } {
  const value = parseLine(line);
  if (value === undefined) return { wrong: 'not JSON: expected one object a line, such as {"id": "a", "text": "..."}' };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { wrong: 'expected an object with "id" and "text"' };
  return articleOfRecord(value, id);
}

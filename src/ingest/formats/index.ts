import { extname } from 'node:path';
import type { RawArticle } from '../prepare.js';
import { readNdjson } from './ndjson.js';
import { readPlain } from './text.js';

/** What a file holds: articles, and the entries of it that are none. */
export interface Parsed {
  articles: RawArticle[];
  problems: { place: string; reason: string }[];
}

/** Reads the articles out of one decoded file. `stem` is the file's name without its ending. */
export type FormatReader = (text: string, stem: string) => Parsed;

const formats: ReadonlyMap<string, FormatReader> = new Map([
  ['.txt', readPlain],
  ['.md', readPlain],
  ['.ndjson', readNdjson],
  ['.jsonl', readNdjson],
]);

/** True for a file whose name ends as one of the formats read. */
export const isArticleFile = (path: string): boolean => formats.has(extname(path).toLowerCase());

/** The reader of a file's format, by the end of its name. */
export const formatOf = (path: string): FormatReader => formats.get(extname(path).toLowerCase()) ?? readPlain;

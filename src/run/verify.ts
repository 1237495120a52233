import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { decodeText, readBytes } from '../ingest/index.js';
import type { Original } from '../model/article.js';
import type { EventArticle } from '../model/event.js';
import { datasetFolders, readDataset } from './datasets.js';
import { userFailure } from './failure.js';
import { readRecord, sha256 } from './record.js';
import { isUnfinished, linkOnTheWay } from './workshop.js';

/** What a check of a written result found; `faults` is empty where everything is as it was. */
export interface Verified {
  articles: number;
  spans: number;
  files: number;
  faults: string[];
}

/**
 * Checks a written result against the files it was made from: the hash of every input and output, and that every span
 * still stands where the dataset says.
 * @param inputs a folder or file in which to look for the articles, where they no longer lie where they lay
 */
export function verifyOutput(given: string, inputs?: string): Verified {
  const dir = resolve(given);
  if (!existsSync(dir) || !statSync(dir).isDirectory())
    throw userFailure(`${given}: no such folder`, 'Give the folder that a run has written, such as output.');
  const result: Verified = { articles: 0, spans: 0, files: 0, faults: [] };
  const record = readRecord(dir);
  if (!record || isUnfinished(dir)) {
    const why = record ? 'a run was ended while it put its files in place' : 'it holds no finished run.json';
    result.faults.push(`interrupted: ${given} is not whole (${why}); the next run of analyze into it completes it`);
    return result;
  }
  for (const output of record.outputs) {
    result.files++;
    const leadsOut = output.file.split('/').includes('..') || linkOnTheWay(dir, output.file) !== undefined;
    const bytes = leadsOut ? 'leads out of the folder: not read' : readBytes(join(dir, ...output.file.split('/')));
    if (typeof bytes === 'string') result.faults.push(`${output.file}: ${bytes}`);
    else if (sha256(bytes) !== output.sha256) result.faults.push(`${output.file}: not as the run wrote it`);
  }
  for (const folder of datasetFolders(dir)) checkDataset(folder, inputs, result);
  return result;
}

function checkDataset(folder: string, inputs: string | undefined, result: Verified): void {
  const dataset = readDataset(folder);
  if (!dataset) {
    result.faults.push(`interrupted: ${basename(folder)} holds no whole dataset.json`);
    return;
  }
  for (const event of dataset.events) {
    const spans = spansByArticle(event);
    for (const article of [...event.articles, ...(event.versions ?? [])]) {
      result.articles++;
      checkArticle(folder, article, spans.get(article.id) ?? [], inputs, result);
    }
  }
}

interface PlacedSpan {
  start: number;
  end: number;
  text: string;
  at: string;
}

function checkArticle(
  folder: string,
  article: EventArticle,
  spans: readonly PlacedSpan[],
  inputs: string | undefined,
  result: Verified,
): void {
  const { original } = article;
  if (original) checkOriginal(folder, article, original, inputs, result);
  // A text that was taken out of a file, or piped in, lies in the result itself; any other is the file.
  const written = original !== undefined;
  const elsewhere = written ? undefined : inputs;
  const bytes = readBytes(elsewhere === undefined ? resolve(folder, article.source) : inInputs(elsewhere, article));
  if (typeof bytes === 'string') {
    result.faults.push(`${article.file}: ${notFound(article.source, elsewhere)}`);
    return;
  }
  const text = written ? bytes.toString('utf8') : textOf(bytes);
  const changed = sha256(bytes) !== article.sha256;
  const broken = spans
    .filter((span) => text.slice(span.start, span.end) !== span.text)
    .reduce<PlacedSpan | undefined>((first, span) => (first && first.start <= span.start ? first : span), undefined);
  result.spans += spans.length;
  if (!changed && !broken) return;
  const what = changed ? 'its bytes have changed since the run' : 'the dataset does not fit it';
  result.faults.push(`${article.file}: ${what}; ${broken ? describe(broken, text) : 'no span affected'}`);
}

/** The page, document or table that a text was taken out of: its bytes alone, for its spans stand in the text. */
function checkOriginal(
  folder: string,
  article: EventArticle,
  original: Original,
  inputs: string | undefined,
  result: Verified,
): void {
  const path =
    inputs === undefined ? resolve(folder, original.source) : inInputs(inputs, { ...article, source: original.source });
  const bytes = readBytes(path);
  if (typeof bytes === 'string') result.faults.push(`${article.file}: ${notFound(original.source, inputs)}`);
  else if (sha256(bytes) !== original.sha256)
    result.faults.push(
      `${article.file}: its bytes have changed since the run; the text taken out of it is checked by itself`,
    );
}

const notFound = (source: string, inputs: string | undefined): string =>
  inputs === undefined
    ? `not found at ${source}; say where the articles are with --inputs PATH`
    : `not found in ${inputs}`;

const describe = (span: PlacedSpan, text: string): string =>
  `first broken span ${span.start}-${span.end} (${span.at}): the dataset has ${JSON.stringify(cut(span.text))}, the file ${JSON.stringify(cut(text.slice(span.start, span.end)))}`;
const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);

function inInputs(inputs: string, article: EventArticle): string {
  const path = resolve(inputs);
  if (!existsSync(path))
    throw userFailure(`${inputs}: no such file or folder`, 'Give the folder that holds the articles.');
  if (!statSync(path).isDirectory()) return path;
  const candidates = [
    join(path, article.file),
    join(path, article.source),
    join(path, ...article.source.split('/').slice(-2)),
  ];
  return candidates.find((file) => existsSync(file)) ?? candidates[0]!;
}

function textOf(bytes: Buffer): string {
  const decoded = decodeText(bytes);
  return 'refused' in decoded ? '' : decoded.text;
}

/** Every span below an event by the article it is of, in the order of the dataset. A span without an article's name belongs to the one around it. */
function spansByArticle(event: unknown): Map<string, PlacedSpan[]> {
  const spans = new Map<string, PlacedSpan[]>();
  const stack: { value: unknown; article: string | undefined; at: string }[] = [
    { value: event, article: undefined, at: '' },
  ];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    const {
      article: named,
      start,
      end,
      text,
    } = next.value as { article?: unknown; start?: unknown; end?: unknown; text?: unknown };
    const article = typeof named === 'string' ? named : next.article;
    if (article !== undefined && typeof start === 'number' && typeof end === 'number' && typeof text === 'string') {
      const list = spans.get(article) ?? [];
      list.push({ start, end, text, at: next.at });
      spans.set(article, list);
    }
    for (const [key, value] of Object.entries(next.value).reverse())
      stack.push({ value, article, at: next.at ? `${next.at}.${key}` : key });
  }
  return spans;
}

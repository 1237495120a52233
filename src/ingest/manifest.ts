import type { Problem } from '../model/dataset.js';
import { printedDate } from './dates.js';
import { problemAt, readTable, type Cell, type Table } from './table.js';

/** What sources.csv says of one article; null where its cell is empty. */
export interface SourceRow {
  outlet: string | null;
  url: string | null;
  title: string | null;
  author: string | null;
  published: string | null;
  event: string | null;
  role: 'article' | 'reference';
  versionOf: string | null;
}

export interface Manifest {
  byFile: Map<string, SourceRow>;
  problems: Problem[];
}

const SHAPE = {
  name: 'sources.csv',
  required: ['file'],
  optional: ['outlet', 'url', 'published', 'event', 'role', 'version_of', 'title', 'author'],
};

/**
 * Reads sources.csv: what a person knows of the articles beside it.
 * @param files the names the table may speak of; null where only some of a folder's files are looked at
 */
export function readManifest(bytes: Buffer, files: readonly string[] | null): Manifest {
  const { rows, problems } = readTable(bytes, SHAPE);
  const byFile = new Map<string, SourceRow>();
  for (const { line, cell } of rows) {
    const file = cell('file');
    if (!file) problems.push(problemAt(SHAPE.name, line, 1, 'expected a file name in the column "file"'));
    else if (byFile.has(file.value))
      problems.push(at(file, `"${file.value}" stands here a second time; the first row is used`));
    else if (files && !files.includes(file.value) && !files.includes(file.value.replace(/#[^#]*$/u, '')))
      problems.push(at(file, `expected the name of a file beside sources.csv; there is no "${file.value}"`));
    else byFile.set(file.value, readRow(cell, problems));
  }
  return { byFile, problems: problems.sort((a, b) => lineOf(a) - lineOf(b)) };
}

const lineOf = ({ reason }: Problem): number => Number(/^line (\d+)/u.exec(reason)?.[1] ?? 0);
const at = ({ line, column }: Cell, reason: string): Problem => problemAt(SHAPE.name, line, column, reason);

function readRow(cell: Table['rows'][number]['cell'], problems: Problem[]): SourceRow {
  const url = cell('url');
  const published = cell('published');
  const role = cell('role');
  const day = published ? printedDate(published.value) : null;
  if (published && !day) problems.push(at(published, `expected a date such as 2018-04-18, found "${published.value}"`));
  const webAddress = url && /^https?:\/\/\S+$/u.test(url.value);
  if (url && !webAddress)
    problems.push(at(url, `expected an address that begins with http:// or https://, found "${url.value}"`));
  const said = role?.value.toLowerCase();
  const known = said === undefined || said === 'article' || said === 'reference';
  if (role && !known) problems.push(at(role, `expected article or reference, found "${role.value}"; read as article`));
  return {
    outlet: cell('outlet')?.value ?? null,
    url: webAddress ? url.value : null,
    title: cell('title')?.value ?? null,
    author: cell('author')?.value ?? null,
    published: day,
    event: cell('event')?.value ?? null,
    role: said === 'reference' ? 'reference' : 'article',
    versionOf: cell('version_of')?.value ?? null,
  };
}

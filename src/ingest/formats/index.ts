import { extname } from 'node:path';
import { readTableOfArticles } from './csv.js';
import type { Format } from './format.js';
import { readJson } from './json.js';
import { readNdjson } from './ndjson.js';
import { readPlain } from './text.js';

/** Every format that is read. To add one: a file in this folder and a line here. */
export const formats: readonly Format[] = [
  { title: 'plain text', endings: ['.txt', '.md', '.text', '.markdown'], extracted: false, read: readPlain },
  { title: 'one article a line', endings: ['.ndjson', '.jsonl'], extracted: true, read: readNdjson },
  { title: 'JSON of articles', endings: ['.json'], extracted: true, read: readJson },
  { title: 'table of articles', endings: ['.csv', '.tsv'], extracted: true, read: readTableOfArticles },
];

const byEnding: ReadonlyMap<string, Format> = new Map(
  formats.flatMap((format) => format.endings.map((ending) => [ending, format] as const)),
);

/** The endings of the files that are read, as a sentence has them: ".txt, .md and .csv". */
export const endingsRead = [...byEnding.keys()].join(', ').replace(/, (\S+)$/u, ' and $1');

/** The format of a file, by the end of its name; undefined where none of those read has it. */
export const formatOf = (path: string): Format | undefined => byEnding.get(extname(path).toLowerCase());

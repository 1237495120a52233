import { extname } from 'node:path';
import { readTableOfArticles } from './csv.js';
import type { Format, FormatReader } from './format.js';
import { readJson } from './json.js';
import { withoutMarkup } from './markup.js';
import { readNdjson } from './ndjson.js';
import { readPlain } from './text.js';

/** A reader that is loaded when the first file of its format comes. */
const later =
  (load: () => Promise<FormatReader>): FormatReader =>
  async (file) =>
    (await load())(file);

/** Every format that is read. To add one: a file in this folder and a line here. */
export const formats: readonly Format[] = [
  { title: 'plain text', endings: ['.txt', '.md', '.text', '.markdown'], extracted: false, read: readPlain },
  {
    title: 'saved web page',
    endings: ['.html', '.htm', '.xhtml'],
    extracted: true,
    read: later(async () => (await import('./html.js')).readHtml),
  },
  {
    title: 'web page in one file',
    endings: ['.mhtml', '.mht'],
    extracted: true,
    read: later(async () => (await import('./mhtml.js')).readMhtml),
  },
  {
    title: 'document of Word',
    endings: ['.docx'],
    extracted: true,
    read: later(async () => (await import('./docx.js')).readDocx),
  },
  { title: 'PDF', endings: ['.pdf'], extracted: true, read: later(async () => (await import('./pdf.js')).readPdf) },
  { title: 'one article a line', endings: ['.ndjson', '.jsonl'], extracted: true, read: withoutMarkup(readNdjson) },
  { title: 'JSON of articles', endings: ['.json'], extracted: true, read: withoutMarkup(readJson) },
  { title: 'table of articles', endings: ['.csv', '.tsv'], extracted: true, read: withoutMarkup(readTableOfArticles) },
];

const byEnding: ReadonlyMap<string, Format> = new Map(
  formats.flatMap((format) => format.endings.map((ending) => [ending, format] as const)),
);

/** The endings of the files that are read, as a sentence has them: ".txt, .md and .csv". */
export const endingsRead = [...byEnding.keys()].join(', ').replace(/, (\S+)$/u, ' and $1');

/** The format of a file, by the end of its name; undefined where none of those read has it. */
export const formatOf = (path: string): Format | undefined => byEnding.get(extname(path).toLowerCase());

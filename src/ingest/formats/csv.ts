import type { RawArticle } from '../prepare.js';
import { delimiterOf, parseRows } from '../table.js';
import type { InputFile, Parsed, Remark } from './format.js';
import { articleOfRecord, fieldNames, foldField } from './records.js';
import { readDecoded } from './text.js';

/** A table with one article a row and a first row that names the columns. */
export const readTableOfArticles = (file: InputFile): Parsed =>
  readDecoded(file, (text) => {
    const { records, error } = parseRows(text, delimiterOf(text));
    const remarks: Remark[] = [];
    if (error) remarks.push(left(`line ${error.line}, column ${error.column}`, error.expected));
    const [head, ...body] = records;
    const columns = (head?.record ?? []).map((name) => name.trim());
    if (!columns.some((name) => fieldNames.text.includes(foldField(name))))
      return { articles: [], remarks: [left(null, noTexts(columns))] };
    const articles: RawArticle[] = [];
    for (const { record, info, raw } of body) {
      if (record.every((cell) => cell.trim() === '')) continue;
      const line = info.lines - (raw.trimEnd().split('\n').length - 1);
      const read =
        record.length > columns.length
          ? {
              wrong: `expected ${columns.length} cells, found ${record.length}: a cell with a comma in it needs "quotation marks"`,
            }
          : articleOfRecord(
              new Map(columns.map((name, i) => [name, record[i] ?? ''])),
              `${file.stem}-${articles.length + 1}`,
            );
      if ('wrong' in read) remarks.push(left(`line ${line}`, read.wrong));
      else articles.push(read);
    }
    return { articles, remarks };
  });

const left = (place: string | null, reason: string): Remark => ({ stage: 'read', place, reason });

const noTexts = (columns: readonly string[]): string =>
  `no column of texts: expected one called text, body or content, found ${columns.slice(0, 12).join(', ') || 'none'}`;

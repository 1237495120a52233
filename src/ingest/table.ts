import { createRequire } from 'node:module';
import type { Problem } from '../model/dataset.js';
import { didYouMean } from '../text/nearest.js';
import { decodeText } from './decode.js';

/** A cell with the place where an editor shows it. */
export interface Cell {
  value: string;
  line: number;
  /** in characters, from 1 */
  column: number;
}

export type Row = Readonly<Record<string, Cell>> & { readonly line: number };

export interface Table {
  rows: { line: number; cell: (column: string) => Cell | undefined }[];
  problems: Problem[];
}

export interface TableShape {
  /** the file's name as outputs show it */
  name: string;
  required: readonly string[];
  optional: readonly string[];
}

interface Parsed {
  record: string[];
  info: { lines: number };
  raw: string;
}

/**
 * Reads a CSV file that a person wrote: comma, semicolon or tab, with or without byte order mark, columns in any order.
 * Everything that does not fit is a problem with file, line, column and what was expected; the rest is used.
 */
export function readTable(bytes: Buffer, shape: TableShape): Table {
  const decoded = decodeText(bytes);
  if ('refused' in decoded) return { rows: [], problems: [problemAt(shape.name, 1, 1, decoded.refused)] };
  const delimiter = delimiterOf(decoded.text);
  const { records, error } = parseRows(decoded.text, delimiter);
  const problems = error ? [problemAt(shape.name, error.line, error.column, error.expected)] : [];
  const [head, ...body] = records;
  if (!head)
    return {
      rows: [],
      problems: [
        ...problems,
        problemAt(shape.name, 1, 1, `expected a first line with the columns ${shape.required.join(', ')}`),
      ],
    };
  const columns = head.record.map((name) => name.trim().toLowerCase());
  problems.push(...headProblems(shape, columns, head.raw, delimiter));
  if (shape.required.some((name) => !columns.includes(name))) return { rows: [], problems };
  const rows = body.flatMap((parsed) => {
    const line = parsed.info.lines - (parsed.raw.trimEnd().split('\n').length - 1);
    if (parsed.record.every((value) => value.trim() === '')) return [];
    if (parsed.record.length !== columns.length) {
      const at = Math.min(parsed.record.length, columns.length);
      problems.push(
        problemAt(
          shape.name,
          line,
          columnOf(parsed.raw, at, delimiter),
          `expected ${columns.length} cells, found ${parsed.record.length}: a cell with a comma in it needs "quotation marks"`,
        ),
      );
      return [];
    }
    return [{ line, cell: cellsOf(parsed, columns, line, delimiter) }];
  });
  return { rows, problems };
}

const cellsOf =
  (parsed: Parsed, columns: readonly string[], line: number, delimiter: string) =>
  (name: string): Cell | undefined => {
    const at = columns.indexOf(name);
    const value = parsed.record[at]?.trim();
    return value ? { value, line, column: columnOf(parsed.raw, at, delimiter) } : undefined;
  };

/** A problem that says where in the file it is. */
export const problemAt = (file: string, line: number, column: number, reason: string): Problem => ({
  file,
  stage: 'table',
  reason: `line ${line}, column ${column}: ${reason}`,
});

function headProblems(shape: TableShape, columns: readonly string[], raw: string, delimiter: string): Problem[] {
  const known = [...shape.required, ...shape.optional];
  const missing = shape.required
    .filter((name) => !columns.includes(name))
    .map((name) => problemAt(shape.name, 1, 1, `expected a column "${name}"; the columns are ${columns.join(', ')}`));
  const unknown = columns.flatMap((name, i) =>
    known.includes(name)
      ? []
      : [
          problemAt(
            shape.name,
            1,
            columnOf(raw, i, delimiter),
            `unknown column "${name}" is not read; expected ${known.join(', ')}${didYouMean(name, known)}`,
          ),
        ],
  );
  return [...missing, ...unknown];
}

/** The parser counts blank lines above a row as part of it. */
const withoutBlankLines = (parsed: Parsed): Parsed => ({ ...parsed, raw: parsed.raw.replace(/^[\r\n]+/u, '') });

/** The mark between the cells, by the first line. */
export function delimiterOf(text: string): string {
  const head = text.slice(0, 2000).split(/\r?\n/u)[0] ?? '';
  const counts = [',', ';', '\t'].map((mark) => ({ mark, n: head.split(mark).length }));
  return counts.reduce((best, next) => (next.n > best.n ? next : best)).mark;
}

/** The rows of a table as the parser has them, and where it broke off. */
export function parseRows(
  text: string,
  delimiter: string,
): { records: Parsed[]; error: { line: number; column: number; expected: string } | null } {
  const require = createRequire(import.meta.url);
  const csv = require('csv-parse/sync') as typeof import('csv-parse/sync');
  const records: Parsed[] = [];
  const options = {
    delimiter,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    raw: true,
    on_record: (record: unknown) => (records.push(withoutBlankLines(record as Parsed)), null),
  };
  try {
    csv.parse(text, options as never);
    return { records, error: null };
  } catch (problem) {
    const { lines, column, code } = problem as { lines?: number; column?: number; code?: string };
    const expected =
      code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a quotation mark opens a cell here or above and none closes it'
        : 'expected a comma or the end of the line after a closing quotation mark (a mark inside a cell is written twice: "")';
    return { records, error: { line: lines ?? 1, column: typeof column === 'number' ? column + 1 : 1, expected } };
  }
}

/** Where in its line the cell at `index` begins, in characters from 1. */
function columnOf(raw: string, index: number, delimiter: string): number {
  let quoted = false;
  let cell = 0;
  let start = 0;
  for (let at = 0; at < raw.length && cell < index; at++) {
    if (raw[at] === '"') quoted = !quoted;
    else if (raw[at] === '\n' && quoted) start = at + 1;
    else if (raw[at] === delimiter && !quoted && ++cell === index) return at + 2 - start;
  }
  return raw.replace(/\r?\n$/u, '').length * Number(cell < index) + 1;
}

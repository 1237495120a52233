import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { decodeText, readBytes, readRulings, RULING_COLUMNS } from '../ingest/index.js';
import { placed, userFailure } from './failure.js';

/** A row of a person's file, by its columns. */
export type RulingCells = Record<(typeof RULING_COLUMNS)[number], string | null>;

/** A row without its day or hash is still a decision; one without these would say something else. */
const NEEDED = ['target', 'verdict', 'value', 'note'] as const;

/**
 * Adds a row to a person's file, in the columns, the separator and the line ends that the file has. What stands in it is kept
 * as it is; a file with a fault is not written to, because the row could be lost in it.
 */
export function appendRuling(file: string, row: RulingCells): void {
  const there = existsSync(file);
  const text = there ? checked(file) : `\uFEFF${RULING_COLUMNS.join(',')}\r\n`;
  const head = text.replace(/^\uFEFF/u, '').split(/\r?\n/u, 1)[0]!;
  const delimiter = [';', '\t'].find((mark) => head.includes(mark)) ?? ',';
  const columns = head.split(delimiter).map((name) => name.trim().replaceAll('"', '').toLowerCase());
  const missing = NEEDED.filter((name) => row[name] && !columns.includes(name));
  if (missing.length > 0)
    throw userFailure(`${file} has no column ${missing.join(', ')}`, 'Add it to the first line and run again.');
  const lineEnd = /\r\n/u.test(text) ? '\r\n' : '\n';
  const cells = columns.map((name) => row[name as keyof RulingCells] ?? '');
  const line = stringify([cells], {
    delimiter,
    record_delimiter: lineEnd,
    quoted_match: /[\r\n]/u,
    escape_formulas: true,
  });
  save(file, `${text}${/\n$/u.test(text) ? '' : lineEnd}${line}`);
}

function checked(file: string): string {
  const bytes = readBytes(file);
  const decoded = typeof bytes === 'string' ? { refused: bytes } : decodeText(bytes);
  if ('refused' in decoded || typeof bytes === 'string')
    throw userFailure(
      `${file}: ${'refused' in decoded ? decoded.refused : ''}`,
      'Correct the file, or decide under another name with --who.',
    );
  const [first] = readRulings(bytes, basename(file)).problems;
  if (first) throw userFailure(placed(file, first.reason), 'Correct the file and run again.');
  return `\uFEFF${decoded.text}`;
}

/** Written beside and renamed, so that a run that is stopped leaves the file as it was. */
function save(file: string, text: string): void {
  const staged = join(dirname(file), `.${basename(file)}.new`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(staged, text);
    renameSync(staged, file);
  } catch (problem) {
    rmSync(staged, { force: true });
    const code = (problem as NodeJS.ErrnoException).code ?? 'unknown error';
    throw userFailure(`cannot write ${file} (${code})`, 'Name another folder with --rulings DIR.');
  }
}

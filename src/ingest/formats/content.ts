import { decodeText } from '../decode.js';
import { delimiterOf } from '../table.js';
import { fieldNames, foldField } from './records.js';

/** Formats that say in their first characters what they are. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/u, '.pdf'],
  [/^PK\u0003\u0004/u, '.docx'],
  [/^\s*<(?:!doctype html|html)\b/iu, '.html'],
];

/** An object or an array; a text may begin with a bracket too ("[Update] The mill ..."). */
const JSON_BEGINS = /^\s*(?:\{|\[\s*[[{"\]])/u;

/** The ending that a file of these bytes would have: what comes through a pipe has no name. Plain text where they say nothing. */
export function endingOfContent(bytes: Buffer): string {
  const head = bytes.toString('utf8', 0, 1000);
  const sure = BEGINNINGS.find(([begins]) => begins.test(head));
  if (sure) return sure[1];
  const decoded = decodeText(bytes);
  if ('refused' in decoded) return '.txt';
  if (JSON_BEGINS.test(decoded.text)) return isOneALine(decoded.text) ? '.ndjson' : '.json';
  return namesColumns(decoded.text) ? '.csv' : '.txt';
}

/** No JSON as a whole, but a line of it is. */
const isOneALine = (text: string): boolean =>
  !isJson(text) && text.split('\n').some((line) => line.startsWith('{') && isJson(line));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const known = new Set(Object.values(fieldNames).flat());

/** A first line that names a column of texts and another one that articles have. */
function namesColumns(text: string): boolean {
  const [first = ''] = text.slice(0, 2000).split(/\r?\n/u, 1);
  const columns = first.split(delimiterOf(first)).map(foldField);
  return columns.some((name) => fieldNames.text.includes(name)) && columns.filter((name) => known.has(name)).length > 1;
}

import type { RawArticle } from '../prepare.js';
import { refused, type InputFile, type Parsed, type Remark } from './format.js';
import { articleOfRecord, holdsText } from './records.js';
import { readDecoded } from './text.js';

const DEEPEST = 4;

/** JSON of articles: an array of them, one alone, or an answer of a service that holds the array somewhere inside. */
export const readJson = (file: InputFile): Parsed => {
  let value: unknown;
  const parsed = readDecoded(file, (text) => {
    try {
      value = JSON.parse(text);
      return { articles: [], remarks: [] };
    } catch (problem) {
      return refused(`not JSON: ${placeOf(problem, text)}`);
    }
  });
  if (parsed.remarks.some(({ stage }) => stage === 'read')) return parsed;
  const records = findRecords(value);
  if (!records) return refused('no articles in it: expected objects with a field such as text, body or content');
  const articles: RawArticle[] = [];
  const remarks: Remark[] = [...parsed.remarks];
  records.forEach((record, i) => {
    const read: RawArticle | { wrong: string } =
      typeof record === 'object' && record !== null
        ? articleOfRecord(record, records.length === 1 ? file.stem : `${file.stem}-${i + 1}`)
        : { wrong: 'expected an object' };
    if ('wrong' in read) remarks.push({ stage: 'read', place: `entry ${i + 1}`, reason: read.wrong });
    else articles.push(read);
  });
  return { articles, encoding: parsed.encoding, remarks };
};

/** The first array that holds an article, level by level from the outside, else an object that is one. */
function findRecords(value: unknown): readonly unknown[] | undefined {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const list = level.filter(isList).find((items) => items.some(holdsText));
    if (list) return list;
    const one = level.filter(holdsText);
    if (one.length > 0) return one;
    level = level.flatMap(partsOf).slice(0, 10_000);
  }
  return undefined;
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const partsOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];

function placeOf(problem: unknown, text: string): string {
  const at = Number(/position (\d+)/u.exec(problem instanceof Error ? problem.message : '')?.[1] ?? text.length);
  const before = text.slice(0, at).split('\n');
  return `it breaks off or has a fault at line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

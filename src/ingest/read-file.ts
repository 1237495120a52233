import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { defaultLimits } from '../model/config.js';
import type { Problem } from '../model/dataset.js';
import type { Parsed } from './formats/format.js';
import { endingOfContent } from './formats/content.js';
import { formatOf, formats } from './formats/index.js';
import { judgeArticle } from './judge.js';
import type { RawArticle } from './prepare.js';

/** One article as it came out of a file, before anything is known of its neighbours. */
export interface Item {
  raw: RawArticle;
  file: string;
  path: string;
  /** where in a file of many articles, else '' */
  place: string;
  /** of the file, or of the text where it was taken out of one */
  sha256: string;
  /** hash of the file that the text was taken out of, else null */
  original: string | null;
  /** it came through standard input: there is no file */
  piped: boolean;
  encoding: string;
}

export const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

/** "1840", "5.0 million" */
const amount = (n: number): string => (n < 1e6 ? String(n) : `${(n / 1e6).toFixed(1)} million`);

const tooLong = (text: string, most: number): string =>
  `${amount(text.length)} characters are no news article (at most ${amount(most)} are read, see --max-text): split it, or give one article a line as .ndjson`;

/**
 * The articles of one file. Whatever is wrong with it is told in `problems` and costs the other files nothing.
 * @param piped its content, where it is no file on disk: then what it holds says its format
 */
export async function readFile(
  name: string,
  path: string,
  problems: Problem[],
  limits = defaultLimits,
  piped?: Buffer | string,
): Promise<Item[]> {
  const tell = (stage: string, reason: string): void => void problems.push({ file: name, stage, reason });
  const bytes = piped ?? readBytes(path, limits.maxFileSize);
  if (typeof bytes === 'string') return (tell('read', bytes), []);
  const format = formatOf(piped === undefined ? path : `${name}${endingOfContent(bytes)}`) ?? formats[0]!;
  const extracted = format.extracted || piped !== undefined;
  const { articles, encoding, remarks } = await parseFile(format.read, name, bytes);
  for (const { stage, place, reason } of remarks) tell(stage, place === null ? reason : `${place}: ${reason}`);
  const several = articles.length > 1;
  const usable = articles.filter((raw) => {
    const verdict =
      raw.text.length > limits.maxText
        ? { stage: 'read', reason: tooLong(raw.text, limits.maxText) }
        : judgeArticle(raw);
    if (verdict) tell(verdict.stage, several ? `${raw.id}: ${verdict.reason}` : verdict.reason);
    return verdict?.stage !== 'read';
  });
  const whole = hashOf(bytes);
  return usable.map((given) => {
    const raw = extracted ? { ...given, text: asWritten(given.text) } : given;
    return {
      raw,
      file: name,
      path,
      place: several ? raw.id : '',
      sha256: extracted ? hashOf(raw.text) : whole,
      original: extracted ? whole : null,
      piped: piped !== undefined,
      encoding,
    };
  });
}

/** The text as a file will hold it: half a surrogate pair, which JSON can carry, is none of UTF-8. The length stays. */
const asWritten = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

/** A reader that meets what nobody foresaw costs its own file and no other. */
export async function parseFile(read: (typeof formats)[number]['read'], name: string, bytes: Buffer): Promise<Parsed> {
  try {
    return await read({ name, stem: basename(name, extname(name)), bytes });
  } catch (problem) {
    const why = problem instanceof Error ? problem.message.split('\n')[0]!.slice(0, 200) : 'unknown fault';
    return { articles: [], encoding: '', remarks: [{ stage: 'read', place: null, reason: `cannot be read: ${why}` }] };
  }
}

/**
 * The bytes of a file, or in plain words why there are none.
 * @param most in millions of bytes
 */
export function readBytes(path: string, most = defaultLimits.maxFileSize): Buffer | string {
  try {
    const before = statSync(path);
    // A pipe or a device could have no end.
    if (!before.isFile()) return 'not a file';
    if (before.size > most * 1e6)
      return `${(before.size / 1e6).toFixed(1)} million bytes are too many for one file (at most ${most}, see --max-file-size)`;
    const bytes = readFileSync(path);
    const after = statSync(path);
    const same = before.mtimeMs === after.mtimeMs && bytes.length === after.size;
    return same ? bytes : 'it was written to while it was read: run again when that has ended';
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM') return 'cannot be read: no permission';
    return code === 'ENOENT' ? 'no such file' : `cannot be read (${code ?? 'unknown error'})`;
  }
}

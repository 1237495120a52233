import { sameCompany } from '../normalise/company.js';
import { settingsOf, type SettingsOptions } from './settings.js';
import { safeJson } from '../text/escape.js';
import { inputLines } from './lines.js';
import { print } from './streams.js';

/** Pairs of company names in, one a line; for each whether they are the same company, the normalised names, and why. */
export async function normalise(options: SettingsOptions): Promise<number> {
  const { aliases } = settingsOf(options);
  const answerTo = (line: string | null): object => {
    const pair = line === null ? undefined : parsePair(line);
    return pair
      ? sameCompany(pair.a, pair.b, { aliases })
      : { error: 'expected an object with two strings, {"a": "...", "b": "..."}' };
  };
  for await (const lines of inputLines(process.stdin, LONGEST_PAIR))
    await print(lines.map((line) => `${safeJson(answerTo(line))}\n`).join(''));
  return 0;
}

/** In characters: two names are far shorter. */
const LONGEST_PAIR = 1_000_000;

function parsePair(line: string): { a: string; b: string } | undefined {
  try {
    const { a, b } = JSON.parse(line) as { a?: unknown; b?: unknown };
    return typeof a === 'string' && typeof b === 'string' ? { a, b } : undefined;
  } catch {
    return undefined;
  }
}

import { sameCompany } from '../normalise/company.js';
import { settingsOf, type SettingsOptions } from './settings.js';
import { safeJson } from '../text/escape.js';
import { inputLines } from './lines.js';
import { print } from './streams.js';

/** Pairs of company names in, one a line; for each whether they are the same company, the normalised names, and why. */
export async function normalise(options: SettingsOptions): Promise<number> {
  const { aliases } = settingsOf(options);
  for await (const line of inputLines(process.stdin, LONGEST_PAIR)) {
    const pair = line === null ? undefined : parsePair(line);
    const answer = pair
      ? sameCompany(pair.a, pair.b, { aliases })
      : { error: 'expected an object with two strings, {"a": "...", "b": "..."}' };
    await print(`${safeJson(answer)}\n`);
  }
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

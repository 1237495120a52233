import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the development data and its scorers lie, and a folder for what is handed to them. */
export interface Bench {
  data: string;
  scratch: string;
}

/** The development data beside the repository; null where it is not there. */
export function findBench(data = join('..', 'shared', 'bench')): Bench | null {
  return existsSync(join(data, 'score-companies.mjs'))
    ? { data, scratch: mkdtempSync(join(tmpdir(), 'bench-')) }
    : null;
}

/**
 * Runs a scorer that prints JSON.
 * @throws Error with the scorer's own words where it fails
 */
export function runScorer(bench: Bench, scorer: string, args: readonly string[]): unknown {
  const out = execFileSync(process.execPath, [join(bench.data, scorer), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(out) as unknown;
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Limits, Settings } from '../model/config.js';

export const RUN_FILE = 'run.json';

export interface OutputHash {
  file: string;
  sha256: string;
  bytes: number;
}

/** run.json: what a run read, how it was set, and what it wrote. Written last; a result without it did not finish. */
export interface RunRecord {
  program: string;
  version: string;
  schemaVersion: string;
  configuration: { keepFurniture: boolean; aliases: number; rulings: number; limits: Limits; excerpts: boolean };
  inputs: { event: string; file: string; sha256: string }[];
  outputs: OutputHash[];
  /** milliseconds, only where they were asked for: they are never the same twice */
  timings?: Record<string, number>;
  finished: true;
}

export const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

/** What of the settings changes a result, in short. */
export const configurationOf = (settings: Settings): Omit<RunRecord['configuration'], 'excerpts'> => ({
  keepFurniture: settings.keepFurniture,
  aliases: settings.aliases.length,
  rulings: settings.rulings.length,
  limits: settings.limits,
});

/** The record of a finished run in `dir`; undefined where there is none or it breaks off. */
export function readRecord(dir: string): RunRecord | undefined {
  try {
    const record = JSON.parse(readFileSync(join(dir, RUN_FILE), 'utf8')) as Partial<RunRecord>;
    return record.finished === true && Array.isArray(record.outputs) && Array.isArray(record.inputs)
      ? (record as RunRecord)
      : undefined;
  } catch {
    return undefined;
  }
}

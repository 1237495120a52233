import { levels, type Level } from '../model/finding.js';

export const exitCodes = { done: 0, found: 1, unusable: 2, interrupted: 130 } as const;

/** What decides how a run ends. */
export interface Outcome {
  /** events that were analysed */
  events: number;
  /** inputs that had to be left out */
  skipped: number;
  strict: boolean;
  /** the levels of all findings that nobody dismissed */
  found: readonly Level[];
  failOn: Level | null;
}

/** 2 where nothing could be used, or anything could not and `strict` was asked for; 1 for a finding at or over `failOn`; else 0. */
export function exitCode({ events, skipped, strict, found, failOn }: Outcome): number {
  if (events === 0 || (strict && skipped > 0)) return exitCodes.unusable;
  const limit = failOn === null ? Infinity : levels.indexOf(failOn);
  return found.some((level) => levels.indexOf(level) >= limit) ? exitCodes.found : exitCodes.done;
}

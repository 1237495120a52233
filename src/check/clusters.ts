import { byCodeUnit } from '../text/fold.js';
import { isContent, stemOf } from '../text/stem.js';
import type { Word } from '../text/words.js';

/** Findings that come down to the same content words, there or not there, stem from one difference. */
export const missingCluster = (words: readonly Word[]): string =>
  stemCluster(words.filter(isContent).map((w) => stemOf(w.norm)));

export const stemCluster = (stems: Iterable<string>): string =>
  `words ${[...new Set(stems)].sort(byCodeUnit).join(' ')}`;

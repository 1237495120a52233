import type { DiffPart } from '../text/diff-words.js';

/** `[-removed-]{+added+}`, where there is no colour (as `git diff --word-diff` writes it). */
export const plainDiff = (parts: readonly DiffPart[]): string =>
  parts.map(({ op, text }) => (op === 'del' ? `[-${text}-]` : op === 'ins' ? `{+${text}+}` : text)).join('');

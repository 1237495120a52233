import { diffWordsWithSpace } from 'diff/lib/diff/word.js';

/** A stretch of words that both sides have, or only the first (`del`) or the second (`ins`). */
export interface DiffPart {
  text: string;
  op: 'same' | 'del' | 'ins';
}

/** Past this many edits two passages have too little in common for a reader to follow them word by word. */
const MOST_EDITS = 400;

/** Compares two passages word by word (Myers 1986, by the package `diff`). The parts spell out both sides in full. */
export function diffWords(a: string, b: string): DiffPart[] {
  const parts = diffWordsWithSpace(a, b, { maxEditLength: MOST_EDITS });
  if (!parts) return [{ text: a, op: 'del' } as const, { text: b, op: 'ins' } as const].filter((part) => part.text);
  return joinIslands(
    parts.map(({ value, added, removed }) => ({ text: value, op: added ? 'ins' : removed ? 'del' : 'same' })),
  );
}

/**
 * A shared word between two insertions often only looks shared: in "x [and] y and" the later "and" does as well, and
 * the insertion is then one. Moves such words to the far end of the second insertion (or deletion).
 */
function joinIslands(parts: DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  for (const part of parts) {
    const island = joined.at(-1);
    const before = joined.at(-2);
    if (part.op !== 'same' && island?.op === 'same' && before?.op === part.op && part.text.endsWith(island.text)) {
      before.text += island.text + part.text.slice(0, -island.text.length);
    } else if (island && island.op === part.op) island.text += part.text;
    else joined.push({ ...part });
  }
  return joined;
}

import type { Doc, Token } from '../../text/doc.js';
import { plainKey } from './shape.js';

const SMALL = /^(?:of|the|and|for|in|on|to|de|et|&|-)$/u;
const LONGEST = 12;

/** Initials an article explains in brackets, "Marlow Trade Council (MTC)", by key: the tokens of the words they stand for. */
export function definedInitials(doc: Doc): Map<string, { first: number; last: number }> {
  const found = new Map<string, { first: number; last: number }>();
  const { tokens } = doc;
  for (let at = 1; at + 2 < tokens.length; at++) {
    if (tokens[at]!.text !== '(' || !/^\)/u.test(tokens[at + 2]!.text)) continue;
    const letters = /^(\p{Lu}{2,8})s?$/u.exec(tokens[at + 1]!.text)?.[1];
    if (!letters) continue;
    const first = wordsFor(tokens, at, letters.toLowerCase());
    if (first >= 0) found.set(plainKey(tokens[at + 1]!.text), { first, last: at });
  }
  return found;
}

/** The first of the words before token `at` whose initials are `letters`, small words skipped; -1 where they are not. */
function wordsFor(tokens: readonly Token[], at: number, letters: string): number {
  let left = letters.length;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
    const token = tokens[i]!;
    if (token.sentence !== tokens[at]!.sentence) return -1;
    if (token.lower[0] === letters[left - 1]) {
      left--;
      if (left === 0) return i;
    } else if (!SMALL.test(token.lower)) return -1;
  }
  return -1;
}

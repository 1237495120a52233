// Initials that an article explains: "Marlow Trade Council (MTC)", "MTC (Marlow Trade Council)", "trade centres, or TCs".
import type { Doc, Token } from '../../text/doc.js';
import { landmark, placesOf } from '../../text/landmarks.js';
import { ofWord } from '../../text/word.js';
import { plainKey } from './shape.js';

const SMALL = /^(?:of|the|and|for|in|on|to|de|et|&|-|,)$/u;
const LONGEST = 12;

interface Words {
  first: number;
  last: number;
}

/** The letters of "MTC" and "MTCs", small; null for any other word. */
const initialsOf = ofWord(({ text, lower }) =>
  text.length < 2 || text.length > 9 || text === lower
    ? null
    : (/^(\p{Lu}{2,8})s?$/u.exec(text)?.[1]?.toLowerCase() ?? null),
);

const initialsWord = landmark((token) => initialsOf(token) !== null);

/** The words that initials stand for, by the initials' key. One pass over the initials. */
export function definedInitials(doc: Doc): Map<string, Words> {
  const found = new Map<string, Words>();
  const { tokens } = doc;
  for (const at of placesOf(doc, initialsWord)) {
    const token = tokens[at]!;
    const letters = initialsOf(token)!;
    const words = wordsBefore(tokens, at, letters) ?? wordsAfter(tokens, at, letters);
    if (words) found.set(plainKey(token.text), words);
  }
  return found;
}

/** "... (MTC)", "..., or MTC" */
function wordsBefore(tokens: readonly Token[], at: number, letters: string): Words | null {
  const previous = tokens[at - 1]?.lower;
  const bracket = previous === '(' && tokens[at + 1]?.text.startsWith(')') === true;
  const or = previous === 'or' && tokens[at - 2]?.text === ',';
  if (!bracket && !or) return null;
  const end = bracket ? at - 1 : at - 2;
  return (
    backwards(tokens, end, letters) ?? (letters.endsWith('s') ? backwards(tokens, end, letters.slice(0, -1)) : null)
  );
}

/** Reads initials back from token `end`; small words may be skipped. */
function backwards(tokens: readonly Token[], end: number, letters: string): Words | null {
  let left = letters.length;
  for (let i = end - 1; i >= Math.max(0, end - LONGEST); i--) {
    const token = tokens[i]!;
    if (token.paragraph !== tokens[end]!.paragraph) return null;
    if (token.lower[0] === letters[left - 1]) {
      left--;
      if (left === 0) return { first: i, last: end };
    } else if (!SMALL.test(token.lower)) return null;
  }
  return null;
}

/** "MTC (...)" */
function wordsAfter(tokens: readonly Token[], at: number, letters: string): Words | null {
  if (tokens[at + 1]?.text !== '(') return null;
  let read = 0;
  for (let i = at + 2; i < Math.min(tokens.length, at + 2 + LONGEST); i++) {
    const token = tokens[i]!;
    if (token.text === ')') return read === letters.length ? { first: at + 2, last: i } : null;
    if (token.lower[0] === letters[read]) read++;
    else if (!SMALL.test(token.lower)) return null;
  }
  return null;
}

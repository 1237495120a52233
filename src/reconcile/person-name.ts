import { foldedWords } from '../text/fold.js';

const HONORIFICS = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev sen senator rep gov president judge justice king queen pope chancellor minister captain colonel general'.split(
    ' ',
  ),
);
const SUFFIXES = new Set('jr sr ii iii iv phd md esq mp qc kc'.split(' '));

function nameWords(name: string): string[] {
  // "Tidewatch's Holt" is Holt; a possessive at the end is the case of the name.
  const bare = name.replace(/^.*\p{L}[’']s\s+(?=\p{Lu})/u, '').replace(/[’']s?$/u, '');
  const words = foldedWords(bare);
  while (words.length > 1 && HONORIFICS.has(words[0]!)) words.shift();
  while (words.length > 1 && SUFFIXES.has(words[words.length - 1]!)) words.pop();
  return words;
}

/** First and last name, folded: middle names and initials, honorifics and suffixes vary between outlets. */
export function personKey(name: string): string {
  const words = nameWords(name);
  return words.length > 1 ? `${words[0]!} ${words[words.length - 1]!}` : (words[0] ?? '');
}

/** The last name, folded; empty for a name without letters. */
export const surnameKey = (name: string): string => nameWords(name).at(-1) ?? '';

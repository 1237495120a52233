import type { Token } from './doc.js';
import { ofWord, withPlainApostrophe, type Lexical } from './word.js';

type Phrases = readonly (readonly string[])[];

/** Phrases by their first and by their last word, longest first. */
export interface PhraseIndex {
  /** the first words of all phrases */
  firsts: readonly string[];
  startingWith: (token: Token) => Phrases;
  endingWith: (token: Token) => Phrases;
}

/** Indexes lower-case phrases whose words are separated by spaces; a hyphenated word is met as one token or as three. */
export function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const byFirst = new Map<string, string[][]>();
  const byLast = new Map<string, string[][]>();
  const apart = phrases.map((phrase) => phrase.replace(/(?<=\p{L})-(?=\p{L})/gu, ' - '));
  const split = [...new Set([...phrases, ...apart])].map((phrase) => phrase.split(' '));
  for (const words of split.sort((a, b) => b.length - a.length)) {
    add(byFirst, words[0]!, words);
    add(byLast, words[words.length - 1]!, words);
  }
  return {
    firsts: [...byFirst.keys()],
    startingWith: ofWord((token) => byFirst.get(plain(token)) ?? NONE),
    endingWith: ofWord((token) => byLast.get(plain(token)) ?? NONE),
  };
}

function add(table: Map<string, string[][]>, key: string, words: string[]): void {
  const row = table.get(key);
  if (row) row.push(words);
  else table.set(key, [words]);
}

const NONE: Phrases = [];

const plain = ({ lower }: Lexical): string => withPlainApostrophe(lower);
const plainOf = ofWord(plain);

/** How many tokens the longest phrase that starts at token `at` has; 0: none starts there. Stays in the sentence. */
export function phraseAt({ startingWith }: PhraseIndex, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  for (const words of startingWith(token)) if (agrees(words, tokens, at)) return words.length;
  return 0;
}

/** How many tokens the longest phrase that ends before token `at` has; 0: none ends there. */
export function phraseBefore({ endingWith }: PhraseIndex, tokens: readonly Token[], at: number): number {
  const token = tokens[at - 1];
  if (!token) return 0;
  for (const words of endingWith(token)) if (agrees(words, tokens, at - words.length)) return words.length;
  return 0;
}

function agrees(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  const last = tokens[at + words.length - 1];
  if (!first || first.sentence !== last?.sentence) return false;
  for (let i = 0; i < words.length; i++) if (plainOf(tokens[at + i]!) !== words[i]) return false;
  return true;
}

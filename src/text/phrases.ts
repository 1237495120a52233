import type { Token } from './doc.js';

/** Phrases by their first and by their last word, longest first. */
export interface PhraseIndex {
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  byLast: ReadonlyMap<string, readonly (readonly string[])[]>;
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
  return { byFirst, byLast };
}

function add(table: Map<string, string[][]>, key: string, words: string[]): void {
  const row = table.get(key);
  if (row) row.push(words);
  else table.set(key, [words]);
}

const plain = (token: Token | undefined): string => {
  const lower = token?.lower ?? '';
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

/** How many tokens the longest phrase that starts at token `at` has; 0: none starts there. Stays in the sentence. */
export function phraseAt({ byFirst }: PhraseIndex, tokens: readonly Token[], at: number): number {
  const candidates = byFirst.get(plain(tokens[at]));
  if (!candidates) return 0;
  for (const words of candidates) if (agrees(words, tokens, at)) return words.length;
  return 0;
}

/** How many tokens the longest phrase that ends before token `at` has; 0: none ends there. */
export function phraseBefore({ byLast }: PhraseIndex, tokens: readonly Token[], at: number): number {
  const candidates = byLast.get(plain(tokens[at - 1]));
  if (!candidates) return 0;
  for (const words of candidates) if (agrees(words, tokens, at - words.length)) return words.length;
  return 0;
}

function agrees(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  const last = tokens[at + words.length - 1];
  if (!first || first.sentence !== last?.sentence) return false;
  for (let i = 0; i < words.length; i++) if (plain(tokens[at + i]) !== words[i]) return false;
  return true;
}

import { z } from 'zod';
import { loadLexicon } from './load.js';

const entry = z.object({
  rule: z.string(),
  match: z.enum(['line', 'start', 'label', 'edge']),
  most: z.number().optional(),
  phrases: z.array(z.string()),
});

/** One printed phrase of a page's furniture, as the lexicon gives it. */
export interface FurniturePhrase {
  rule: string;
  match: 'line' | 'start' | 'label' | 'edge';
  phrase: string;
  /** the most words a line that starts with the phrase may have */
  most: number;
}

/** The phrases by their first word, so that a line is compared with few of them. */
export const furnitureByFirstWord: ReadonlyMap<string, readonly FurniturePhrase[]> = index();

function index(): Map<string, FurniturePhrase[]> {
  const byWord = new Map<string, FurniturePhrase[]>();
  for (const { rule, match, most = 12, phrases } of loadLexicon('page-furniture', entry))
    for (const phrase of phrases) {
      const word = firstWord(phrase);
      const list = byWord.get(word) ?? [];
      list.push({ rule, match, phrase, most });
      byWord.set(word, list);
    }
  return byWord;
}

/** The key a folded line is looked up by: its first run of letters and digits, else its first character. */
export function firstWord(folded: string): string {
  return /[\p{L}\p{N}]+/u.exec(folded.slice(0, 40))?.[0] ?? folded.slice(0, 1);
}

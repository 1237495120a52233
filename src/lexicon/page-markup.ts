import { z } from 'zod';
import { loadLexicon } from './load.js';

const entry = z.object({
  rule: z.string(),
  words: z.string(),
  sure: z.boolean().optional(),
  as: z.enum(['caption', 'byline', 'bio', 'standfirst', 'pull quote']).optional(),
});

/** What a class or component name says of its block. */
export interface MarkupWord {
  rule: string;
  /** left out however much it says */
  sure: boolean;
  /** stays in the text, as this; null: is left out */
  as: 'caption' | 'byline' | 'bio' | 'standfirst' | 'pull quote' | null;
}

/** By a part of a name ("newsletter") or two parts side by side ("sign+up"). */
export const markupWords: ReadonlyMap<string, MarkupWord> = new Map(
  loadLexicon('page-markup', entry).flatMap(({ rule, words, sure = false, as = null }) =>
    words.split(' ').map((word) => [word, { rule, sure, as }] as const),
  ),
);

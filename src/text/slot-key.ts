import { forceOf } from '../lexicon/force-verbs.js';
import { negations, scopeWords } from '../lexicon/scope-words.js';
import type { Slot } from '../model/extraction.js';
import { byCodeUnit } from './fold.js';
import { topicsOf } from './topic.js';
import { wordsOf } from './words.js';

/** From the weakest: what governs a verb most weakly says how firm it is. */
const WEAK = ['consider', 'may', 'urge', 'aim', 'help', 'oppose'];

/**
 * What the words of a slot come to when slots are compared, distinct and in order: the class of the weakest verb and whether
 * it is negated for a force, stems and classes of paraphrase for the others. `compounds`: words printed apart by some and joined by others.
 */
export function slotKey({ slot, text }: Pick<Slot, 'slot' | 'text'>, compounds: ReadonlySet<string>): string[] {
  const keys = wordsOf(text).map((w) => w.key);
  if (slot === 'force') {
    const classes = keys.flatMap((key) => forceOf.get(key) ?? []);
    const weakest = WEAK.find((strength) => classes.includes(strength)) ?? classes[0] ?? 'commit';
    return [keys.some((key) => negations.has(key)) ? `${weakest} not` : weakest];
  }
  const scope = slot === 'scope' ? keys.filter((key) => scopeWords.has(key)).map(slotWord) : [];
  return [...new Set([...topicsOf(text, compounds), ...scope])].sort(byCodeUnit);
}

/** What one word of scope counts as: its class of paraphrase or stem; a function word ("any") stands for itself. */
export const slotWord = (word: string): string => topicsOf(word)[0] ?? word;

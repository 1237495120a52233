import { negations } from '../lexicon/scope-words.js';
import type { EventQuote, QuoteInstance } from '../model/event.js';
import { isContent, stemOf } from '../text/stem.js';
import type { Word } from '../text/words.js';
import type { ArticleView } from './view.js';

/** A place inside a quotation where another article prints words besides. */
export interface Gap {
  quote: EventQuote;
  /** every print of the words that the place stands in */
  prints: readonly QuoteInstance[];
  other: ArticleView;
  /** the quotation's words, and those of the other article that they were aligned with */
  words: readonly Word[];
  here: readonly Word[];
  missing: readonly Word[];
  /** the last content word before the gap, for the id */
  before: string;
  /** words that agree on both sides together */
  shared: number;
  /** the other has the words as a quotation of the same utterance */
  kin: boolean;
}

/** More words than this between two shared runs are another passage. */
export const LONGEST_GAP = 14;
/** The stem of the last content word before a place. */
export const wordBefore = (words: readonly Word[], at: number): string =>
  stemOf(words.slice(0, at).filter(isContent).at(-1)?.norm ?? '');

/** A word that a quotation with fewer words lacks. Between two quotations a lone "not" or "the" is another wording. */
export const isLacking = (word: Word): boolean => isContent(word) && !negations.has(word.key);

/** What a text has besides says something: a content word, or a negation. */
export const saysMore = (words: readonly Word[]): boolean => words.some((w) => isContent(w) || negations.has(w.key));

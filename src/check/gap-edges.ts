// Where a few words hold one side of a gap: whether they are those words, or the same ones of another sentence.
import type { Word } from '../text/words.js';
import { sentenceAt, type ArticleView } from './view.js';

/** Fewer words than this on one side may be those of another sentence by chance. */
const BY_CHANCE = 3;

/**
 * The words between the gap and an edge of the quotation stand again at the far end of what the gap leaves out: of "We
 * have waited" against "We will stay. We have waited" the quotation begins later, and lacks nothing.
 * @param missing words that the longer text has in the gap
 * @param lead the quotation's words before the gap
 * @param tail the quotation's words after the gap
 */
export const isOutside = (missing: readonly Word[], lead: readonly Word[], tail: readonly Word[]): boolean =>
  repeats(missing.slice(-lead.length), lead) || repeats(missing.slice(0, tail.length), tail);

const repeats = (words: readonly Word[], edge: readonly Word[]): boolean =>
  edge.length > 0 && words.length === edge.length && words.every((w, i) => w.norm === edge[i]!.norm);

/**
 * The longer text has the words on one side of the gap in another sentence than those on the other side, and too few of
 * them agree for that to tell anything.
 * @param from the longer text's last word before the gap
 * @param to the longer text's first word after it
 * @param flanks words that agree before and after the gap
 */
export const isOtherSentence = (
  article: ArticleView,
  from: Word | undefined,
  to: Word | undefined,
  flanks: readonly [number, number],
): boolean =>
  Math.min(...flanks) < BY_CHANCE &&
  from !== undefined &&
  to !== undefined &&
  sentenceAt(article, from.start) !== sentenceAt(article, to.start);

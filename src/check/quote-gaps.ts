import type { EventQuote } from '../model/event.js';
import type { AlignOp, Range } from '../text/align.js';
import type { Word } from '../text/words.js';
import { isLacking, LONGEST_GAP, wordBefore, type Gap } from './gap.js';
import { isOtherSentence, isOutside } from './gap-edges.js';
import {
  flank,
  isEqual,
  isHeld,
  isShown,
  pairsOf,
  pieceAt,
  wordingsOf,
  type Pair,
  type Wording,
} from './quote-prints.js';
import { textGaps } from './text-gaps.js';
import { once, type ArticleView, type View } from './view.js';

/** Share of the words of a piece that the other quotation must have. */
const CONTAINED = 0.75;
const FEWEST = 4;

/** Every gap in a quotation that nothing in it shows. */
export const quoteGaps = (view: View): Gap[] => once(view, findGaps);

const findGaps = (view: View): Gap[] =>
  view.event.quotes.flatMap((quote) => {
    const wordings = wordingsOf(view, quote);
    return [...pairsOf(wordings, FEWEST).flatMap((pair) => kinGaps(quote, pair)), ...textGaps(view, quote, wordings)];
  });

function kinGaps(quote: EventQuote, pair: Pair): Gap[] {
  return pair.ops.flatMap((op, i) => {
    if (op.kind !== 'insert' && op.kind !== 'delete') return [];
    if (!isHeld(pair, i) || isByChance(pair, i)) return [];
    return op.kind === 'insert'
      ? gapIn(quote, pair.a, pair.b, op.a, op.b, sharedIn(pair.ops, 'a'))
      : gapIn(quote, pair.b, pair.a, op.b, op.a, sharedIn(pair.ops, 'b'));
  });
}

/** The side with more words goes on to another sentence within the gap, where a word or two hold the one side of it. */
function isByChance({ a, b, ops }: Pair, i: number): boolean {
  const op = ops[i]!;
  const [long, { first, last }] = op.kind === 'insert' ? [b, op.b] : [a, op.a];
  const flanks = [flank(ops, i, -1), flank(ops, i, 1)] as const;
  return isOtherSentence(long.article, long.words[first - 1], long.words[last], flanks);
}

/** Tells how many words of a stretch of one side the other side has. */
const sharedIn =
  (ops: readonly AlignOp[], side: 'a' | 'b') =>
  (first: number, last: number): number =>
    ops
      .filter(isEqual)
      .reduce((n, op) => n + Math.max(0, Math.min(last, op[side].last) - Math.max(first, op[side].first)), 0);

function gapIn(
  quote: EventQuote,
  short: Wording,
  long: Wording,
  at: Range,
  more: Range,
  shared: (first: number, last: number) => number,
): Gap[] {
  const missing = long.words.slice(more.first, more.last);
  if (missing.length > LONGEST_GAP || !missing.some(isLacking)) return [];
  if (isShown(short, at) || isEditorial(long.article, missing)) return [];
  const own = pieceAt(short, at.first);
  const [lead, tail] = [short.words.slice(own.first, at.first), short.words.slice(at.first, own.last)];
  if (isOutside(missing, lead, tail)) return [];
  const agreed = shared(own.first, own.last);
  if (agreed < CONTAINED * (own.last - own.first)) return [];
  const [from, to] = [pieceAt(long, more.first), pieceAt(long, more.last - 1)];
  return [
    {
      quote,
      prints: short.prints.map((print) => pieceAt(print, at.first).piece),
      other: long.article,
      words: short.words,
      here: long.words.slice(from.first, to.last),
      missing,
      before: wordBefore(short.words, at.first),
      shared: agreed,
      kin: true,
    },
  ];
}

/** Words that the outlet put into the quotation: "he [the mayor] said". */
const isEditorial = ({ text }: ArticleView, words: readonly Word[]): boolean =>
  text.charAt(words[0]!.start - 1) === '[' && text.charAt(words[words.length - 1]!.end) === ']';

// What each article prints of an utterance in quotation marks, wording by wording: however many outlets, few wordings.
import type { EventQuote, QuoteInstance } from '../model/event.js';
import { alignWords, type AlignOp, type Range } from '../text/align.js';
import { gather } from '../text/gather.js';
import type { Word } from '../text/words.js';
import { isMarked, wordsIn } from './article-words.js';
import { joinEdits, joinInsertions } from '../text/gap-steps.js';
import type { ArticleView, View } from './view.js';

/** One article's quotation of an utterance, its pieces in order. */
export interface Print {
  article: ArticleView;
  pieces: readonly QuoteInstance[];
  words: readonly Word[];
  /** indices of words that begin a piece, and the number of words */
  cuts: ReadonlySet<number>;
}

/** The same words in the same pieces, with every article that prints them so; the first of them speaks for all. */
export interface Wording extends Print {
  prints: Print[];
}

/** Two wordings of an utterance, and the steps from one to the other. */
export interface Pair {
  a: Wording;
  b: Wording;
  ops: readonly AlignOp[];
}

/** Wordings with which every other one is compared: those that most articles print. */
const HUBS = 12;

/** The wordings of an utterance in quotation marks, those that most articles print first. */
export function wordingsOf(view: View, quote: EventQuote): Wording[] {
  const byArticle = new Map<string, QuoteInstance[]>();
  for (const instance of quote.instances)
    if (instance.type !== 'indirect') gather(byArticle, instance.article, instance);
  const wordings = new Map<string, Wording>();
  for (const article of view.articles) {
    const print = printOf(article, byArticle.get(article.id) ?? []);
    if (!print) continue;
    const known = wordings.get(keyOf(print));
    if (known) known.prints.push(print);
    else wordings.set(keyOf(print), { ...print, prints: [print] });
  }
  return [...wordings.values()].sort((x, y) => y.prints.length - x.prints.length);
}

function printOf(article: ArticleView, instances: readonly QuoteInstance[]): Print | undefined {
  const pieces = [...instances].sort((x, y) => x.start - y.start);
  const words: Word[] = [];
  const cuts = new Set<number>([0]);
  for (const piece of pieces) {
    words.push(...wordsIn(article, piece));
    cuts.add(words.length);
  }
  return words.length ? { article, pieces, words, cuts } : undefined;
}

/** An ellipsis or a bracket makes another wording: it shows what it leaves out. */
const keyOf = ({ article, pieces, words, cuts }: Print): string => {
  const marked = pieces.filter((p) => isMarked(article, p.start, p.end)).map((p) => p.text);
  const whole = pieces.map((p) => p.type);
  return `${words.map((w) => w.key).join(' ')}|${[...cuts].join(' ')}|${whole.join(' ')}|${marked.join(' ')}`;
};

/** Every two wordings, where there are many each with the most common ones: alignments grow with the wordings alone. */
export function pairsOf(wordings: readonly Wording[], fewest: number): Pair[] {
  const long = wordings.filter((w) => w.words.length >= fewest);
  return long.slice(0, HUBS).flatMap((a, i) =>
    long.slice(i + 1).map((b): Pair => {
      const ops = joinInsertions(alignWords(a.words, b.words), a.words, b.words);
      return { a, b, ops: joinEdits(ops, a.words) };
    }),
  );
}

export const isEqual = (op: AlignOp | undefined): boolean => op?.kind === 'equal' || op?.kind === 'spelling';

/** Equal words right before (-1) or after (1) step `i`. */
export function flank(ops: readonly AlignOp[], i: number, step: -1 | 1): number {
  let n = 0;
  for (let k = i + step; isEqual(ops[k]); k += step) n += ops[k]!.a.last - ops[k]!.a.first;
  return n;
}

/** Words that agree on either side of a difference, and on one side where the marks hold the other. */
const FLANK = 2;
const FAR_FLANK = 4;

/**
 * Whether enough words agree on both sides of step `i`. Where both quotations, or pieces of them, begin or end with the
 * same words, one word there is enough: the marks themselves hold that side.
 */
export function isHeld({ a, b, ops }: Pair, i: number): boolean {
  const [before, after] = [flank(ops, i, -1), flank(ops, i, 1)];
  if (before >= FLANK && after >= FLANK) return true;
  const { first: fromA } = ops[i]!.a;
  const { first: fromB } = ops[i]!.b;
  const opens = a.cuts.has(fromA - before) && b.cuts.has(fromB - before);
  const ends = a.cuts.has(ops[i]!.a.last + after) && b.cuts.has(ops[i]!.b.last + after);
  return (opens && before >= 1 && after >= FAR_FLANK) || (ends && after >= 1 && before >= FAR_FLANK);
}

/** The range touches the edge of a piece, or an ellipsis, a bracket or an inner mark stands there. */
export function isShown(print: Print, range: Range): boolean {
  for (let i = range.first; i <= range.last; i++) if (print.cuts.has(i)) return true;
  return hasMark(print, range);
}

/** An ellipsis, a bracket or an inner mark stands at or in the range. What stands between two pieces is the writer's. */
export function hasMark({ article, words, cuts }: Print, { first, last, start, end }: Range): boolean {
  const from = cuts.has(first) ? (words[first]?.start ?? start) : (words[first - 1]?.end ?? start);
  const to = cuts.has(last) ? (words[last - 1]?.end ?? end) : (words[last]?.start ?? end);
  return from < to && isMarked(article, from, to);
}

/** The piece that holds word `at`. */
export function pieceAt(
  { pieces, words, cuts }: Print,
  at: number,
): { piece: QuoteInstance; first: number; last: number } {
  const starts = [...cuts];
  let k = 0;
  while (k + 1 < pieces.length && starts[k + 1]! <= at) k++;
  return { piece: pieces[k]!, first: starts[k]!, last: starts[k + 1] ?? words.length };
}

// A quotation beside the text of articles that do not have it in quotation marks: only what the quotation lacks counts.
import type { EventQuote, QuoteInstance } from '../model/event.js';
import type { AlignOp } from '../text/align.js';
import { findPassage } from '../text/passage.js';
import { shingle } from '../text/shingles.js';
import type { Word } from '../text/words.js';
import { articlesByRun, isMarked, wordIndexes, wordsIn } from './article-words.js';
import { joinInsertions } from '../text/gap-steps.js';
import { isOtherSentence, isOutside } from './gap-edges.js';
import { isLacking, LONGEST_GAP, saysMore, wordBefore, type Gap } from './gap.js';
import { isEqual, type Wording } from './quote-prints.js';
import type { ArticleView, View } from './view.js';
import { negationCount } from './weight.js';

/** Words a quotation needs. */
const FEWEST = 8;
/** Words that must agree on either side of a gap; where the quotation begins or ends, fewer there and more beyond. */
const FLANK = 3;
const NEAR_END = { near: 1, far: 5 };
/** Share of the quotation's words that the passage must have, and of its runs of three words that must stand there at all. */
const CONTAINED = 0.75;
const SEEN = 0.4;
/** Share of a quotation from which an article that has its words in marks is compared as a quotation. */
const QUOTED = 0.5;
/** Wordings of one utterance that are looked for in texts: those that most articles print. */
const MOST_WORDINGS = 12;

/** One piece of a quotation, with every print of just these words. */
interface Piece {
  article: ArticleView;
  words: readonly Word[];
  prints: QuoteInstance[];
}

/** The gaps of an utterance's quotations beside unquoted text. */
export function textGaps(view: View, quote: EventQuote, wordings: readonly Wording[]): Gap[] {
  const quoted = new Map(
    wordings.flatMap((w) => w.prints.map((p) => [p.article.id, new Set(p.words.map((x) => x.norm))])),
  );
  return piecesOf(wordings).flatMap((piece) =>
    candidates(view, piece.words).flatMap((other) => {
      const has = quoted.get(other.id);
      if (has && piece.words.filter((w) => has.has(w.norm)).length >= QUOTED * piece.words.length) return [];
      return gapsBeside(view, quote, piece, other);
    }),
  );
}

function piecesOf(wordings: readonly Wording[]): Piece[] {
  const pieces = new Map<string, Piece>();
  for (const { prints } of wordings.slice(0, MOST_WORDINGS))
    for (const print of prints)
      for (const instance of print.pieces) {
        const words = wordsIn(print.article, instance);
        if (words.length < FEWEST) continue;
        const marks = isMarked(print.article, instance.start, instance.end) ? instance.text : '';
        const key = `${words.map((w) => w.norm).join(' ')} ${marks}`;
        const known = pieces.get(key);
        if (known) known.prints.push(instance);
        else pieces.set(key, { article: print.article, words, prints: [instance] });
      }
  return [...pieces.values()];
}

/** Articles that have enough of the quotation's runs of three words for an alignment to be worth its cost. */
function candidates(view: View, words: readonly Word[]): ArticleView[] {
  const holders = articlesByRun(view);
  const seen = new Map<number, number>();
  for (let i = 0; i + 3 <= words.length; i++)
    for (const article of holders.get(shingle(words, i, 3)) ?? []) seen.set(article, (seen.get(article) ?? 0) + 1);
  return [...seen]
    .filter(([, n]) => n >= SEEN * words.length)
    .sort((a, b) => a[0] - b[0])
    .map(([i]) => view.articles[i]!);
}

function gapsBeside(view: View, quote: EventQuote, { article, words, prints }: Piece, other: ArticleView): Gap[] {
  if (prints.some((p) => p.article === other.id)) return [];
  const index = wordIndexes(view).get(other.id)!;
  const passage = findPassage(words, index);
  if (!passage) return [];
  const here = index.words.slice(passage.first, passage.last);
  const ops = joinInsertions(passage.ops, words, here);
  const shared = ops.filter(isEqual).reduce((n, op) => n + op.a.last - op.a.first, 0);
  if (shared < CONTAINED * words.length) return [];
  const turned = negationCount(words) % 2 !== negationCount(here) % 2;
  return ops.flatMap((op, i): Gap[] => {
    if (op.kind !== 'insert' || !isAnchored(other, ops, i, words, here)) return [];
    const missing = here.slice(op.b.first, op.b.last);
    const [before, after] = [words[op.a.first - 1]!, words[op.a.first]!];
    if (missing.length > LONGEST_GAP || !saysMore(missing)) return [];
    // "will not sell more than ten" and "will sell no more than ten" say the same.
    if (!turned && !missing.some(isLacking)) return [];
    if (isPrintedSo(view, other, words, op.a.first)) return [];
    if (isOutside(missing, words.slice(0, op.a.first), words.slice(op.a.first))) return [];
    if (isMarked(article, before.end, after.start) || isAside(other, missing)) return [];
    return [{ quote, prints, other, words, here, missing, shared, before: wordBefore(words, op.a.first), kin: false }];
  });
}

/** Words on either side of a place by which it is found in a reference text. */
const BESIDE = 3;

/** A reference text has the quotation's words there as the quotation has them: what another article has besides is its own. */
function isPrintedSo(view: View, other: ArticleView, words: readonly Word[], at: number): boolean {
  const first = Math.max(0, at - BESIDE);
  const around = words.slice(first, at + BESIDE);
  if (other.isReference || around.length < BESIDE + 1) return false;
  const line = ` ${around.map((w) => w.norm).join(' ')} `;
  return view.references.some(({ id }) =>
    ` ${wordIndexes(view)
      .get(id)!
      .words.map((w) => w.norm)
      .join(' ')} `.includes(line),
  );
}

/** Enough words agree on both sides; the first and the last words of the quotation are held by its marks. */
function isAnchored(
  other: ArticleView,
  ops: readonly AlignOp[],
  i: number,
  words: readonly Word[],
  here: readonly Word[],
): boolean {
  const [before, after] = [flank(ops, i, -1, words, here), flank(ops, i, 1, words, here)];
  if (before.shared >= FLANK && after.shared >= FLANK) return true;
  const { first, last } = ops[i]!.b;
  if (isOtherSentence(other, here[first - 1], here[last], [before.shared, after.shared])) return false;
  const held = (near: Flank, far: Flank): boolean =>
    near.toEdge && near.shared >= NEAR_END.near && far.shared >= NEAR_END.far;
  return held(before, after) || held(after, before);
}

interface Flank {
  /** words that agree */
  shared: number;
  /** they reach to the quotation's first or last word */
  toEdge: boolean;
}

/** Words that agree on one side of step `i`; a single "and" that one side has besides does not end them. */
function flank(ops: readonly AlignOp[], i: number, step: -1 | 1, words: readonly Word[], here: readonly Word[]): Flank {
  let shared = 0;
  for (let k = i + step; ; k += step) {
    const op = ops[k];
    if (!op) return { shared, toEdge: true };
    if (isEqual(op)) shared += op.a.last - op.a.first;
    else if (!isSmall(op, words, here)) return { shared, toEdge: false };
  }
}

const isSmall = ({ a, b }: AlignOp, words: readonly Word[], here: readonly Word[]): boolean => {
  const both = [...words.slice(a.first, a.last), ...here.slice(b.first, b.last)];
  return both.length <= 2 && !saysMore(both);
};

/** The other article's words are its "he said", or stand partly outside its marks: nothing that the quotation lacks. */
function isAside(other: ArticleView, missing: readonly Word[]): boolean {
  const [from, to] = [missing[0]!.start, missing[missing.length - 1]!.end];
  if (/["“”«»]/u.test(other.text.slice(from - 2, to + 2))) return true;
  return other.found.quotes.some((q) =>
    [q.cue, q.speaker].some((span) => span !== null && span.start < to && span.end > from),
  );
}

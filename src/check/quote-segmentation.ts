import type { EventQuote, QuoteInstance } from '../model/event.js';
import { sharedInOrder } from '../text/align.js';
import { wordsOf } from '../text/words.js';
import { defineCheck } from './define.js';
import { wordingsOf, type Wording } from './quote-prints.js';
import { sidesOf } from './sides.js';
import { bare, type View } from './view.js';
import { withWords } from './wording.js';

/** Pieces shorter than this are fragments chosen by a writer, not halves of a quotation. */
const FEWEST = 5;
/** Wordings of an utterance that are compared: those that most articles print. */
const MOST_WORDINGS = 12;
/** Share of a piece's words that must stand in the whole, in order. */
const INSIDE = 0.8;

/** One article prints in one quotation what others print in two or more. */
export const quoteSegmentation = defineCheck('quote-segmentation', (view) =>
  view.event.quotes.flatMap((quote) => {
    const wordings = wordingsOf(view, quote).slice(0, MOST_WORDINGS).sort(byFirstArticle(view));
    for (const wording of wordings)
      for (const one of wording.pieces.filter(isLong)) {
        const split = wordings.filter((other) => other !== wording && piecesOf(one, other.pieces).length > 1);
        if (split.length) {
          const prints = split.flatMap((other) => other.prints);
          return [
            draftOf(
              view,
              quote,
              one,
              prints.map((print) => piecesOf(one, print.pieces)),
            ),
          ];
        }
      }
    return [];
  }),
);

function byFirstArticle(view: View): (a: Wording, b: Wording) => number {
  const order = new Map(view.articles.map((article, i) => [article.id, i]));
  return (a, b) => order.get(a.article.id)! - order.get(b.article.id)!;
}

const isLong = (piece: QuoteInstance): boolean => wordsOf(piece.text).length >= FEWEST;

/** The pieces of another article that stand inside this one, each once. */
function piecesOf(whole: QuoteInstance, parts: readonly QuoteInstance[]): QuoteInstance[] {
  const shorter = parts.filter((p) => p.text.length < whole.text.length && isLong(p));
  if (shorter.length < 2) return [];
  const words = wordsOf(whole.text);
  const seen = new Set<string>();
  return shorter.filter((p) => sharedInOrder(wordsOf(p.text), words) > INSIDE && !seen.has(p.text) && seen.add(p.text));
}

function draftOf(view: View, quote: EventQuote, whole: QuoteInstance, split: QuoteInstance[][]) {
  const statements = split.flat().map((p) => ({ key: 'pieces', value: p.text, evidence: bare(p) }));
  const [pieces] = sidesOf(view, statements);
  return {
    subject: quote.id,
    topic: withWords(quote.speaker ? `${quote.speaker}'s statement` : 'the statement', whole.text),
    sides: [{ articles: [whole.article], value: whole.text, evidence: [bare(whole)] }, pieces!],
    disposition: 'difference' as const,
    detail: String(split[0]!.length),
  };
}

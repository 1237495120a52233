import type { EventQuote, QuoteInstance } from '../model/event.js';
import { sharedInOrder } from '../text/align.js';
import { wordsOf } from '../text/words.js';
import { defineCheck } from './define.js';
import { sidesOf } from './sides.js';
import { bare, type View } from './view.js';
import { printed } from './wording.js';
import { gather } from '../text/gather.js';

/** Pieces shorter than this are fragments chosen by a writer, not halves of a quotation. */
const FEWEST = 5;

/** One article prints in one quotation what others print in two or more. */
export const quoteSegmentation = defineCheck('quote-segmentation', (view) =>
  view.event.quotes.flatMap((quote) => {
    const pieces = piecesByArticle(quote);
    for (const [, whole] of pieces)
      for (const one of whole) {
        const split = [...pieces].filter(
          ([article, parts]) => article !== one.article && piecesOf(one, parts).length > 1,
        );
        if (split.length)
          return [
            draftOf(
              view,
              quote,
              one,
              split.map(([, parts]) => piecesOf(one, parts)),
            ),
          ];
      }
    return [];
  }),
);

function piecesByArticle(quote: EventQuote): Map<string, QuoteInstance[]> {
  const pieces = new Map<string, QuoteInstance[]>();
  for (const i of quote.instances)
    if (i.type !== 'indirect' && wordsOf(i.text).length >= FEWEST) gather(pieces, i.article, i);
  return pieces;
}

/** The pieces of another article that stand inside this one, each once. */
function piecesOf(whole: QuoteInstance, parts: readonly QuoteInstance[]): QuoteInstance[] {
  const words = wordsOf(whole.text);
  const inside = parts.filter((p) => p.text.length < whole.text.length && sharedInOrder(wordsOf(p.text), words) > 0.8);
  const seen = new Set<string>();
  return inside.filter((p) => !seen.has(p.text) && seen.add(p.text));
}

function draftOf(view: View, quote: EventQuote, whole: QuoteInstance, split: QuoteInstance[][]) {
  const statements = split.flat().map((p) => ({ key: 'pieces', value: p.text, evidence: bare(p) }));
  const [pieces] = sidesOf(view, statements);
  return {
    subject: quote.id,
    topic: `${quote.speaker ? `${quote.speaker}'s statement` : 'the statement'} ${printed(whole.text)}`,
    sides: [{ articles: [whole.article], value: whole.text, evidence: [bare(whole)] }, pieces!],
    disposition: 'difference' as const,
    detail: String(split[0]!.length),
  };
}

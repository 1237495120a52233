import type { EventQuote, QuoteInstance } from '../model/event.js';
import type { Evidence } from '../model/span.js';
import { makeVoice, type Voice } from '../text/voice.js';
import { groupBy } from './choose.js';
import type { Source } from './source.js';

/** Tells in whose voice a span of an article stands. */
export function voices(sources: readonly Source[]): (source: Source, span: { start: number; end: number }) => Voice {
  const made = new Map(sources.map((s) => [s.article.id, makeVoice(s.kept.quotes, s.article.text)]));
  return (source, span) => made.get(source.article.id)!(span);
}

/** Finds the quotation that holds the middle of some evidence; marked words before reported ones, the shortest first. */
export function quoteAt(
  quotes: readonly EventQuote[],
): (at: Evidence) => (QuoteInstance & { quote: EventQuote }) | undefined {
  const instances = quotes.flatMap((quote) => quote.instances.map((instance) => ({ ...instance, quote })));
  const byArticle = groupBy(
    instances.sort((a, b) => rank(a) - rank(b) || a.end - a.start - (b.end - b.start) || a.start - b.start),
    (i) => i.article,
  );
  return ({ article, start, end }) => {
    const middle = (start + end) / 2;
    return byArticle.get(article)?.find((i) => i.start <= middle && middle < i.end);
  };
}

const rank = (instance: QuoteInstance): number => (instance.type === 'indirect' ? 1 : 0);

import type { EventQuote, ReuseRun } from '../model/event.js';
import type { Evidence } from '../model/span.js';
import { distinct } from './choose.js';
import type { Source } from './source.js';
import { quoteAt } from './voices.js';

/** Shared words from which two articles count as drawing on one text. */
const SAME_TEXT_WORDS = 12;
const SAME_STATEMENT_WORDS = 8;

/** Counts the independent sources behind some evidence. */
export type CountOrigins = (evidence: readonly Evidence[]) => number;

/**
 * Five outlets that print one statement are one origin: articles that share a statement or a longer run of text are
 * taken as drawing on one announcement. What a speaker says to one article alone is the speaker's.
 * @returns a count over counted articles; a reference text is the announcement, not a further origin
 */
export function makeOrigins(
  sources: readonly Source[],
  quotes: readonly EventQuote[],
  reuse: readonly ReuseRun[],
): CountOrigins {
  const parent = new Map<string, string>(sources.filter((s) => s.counted).map((s) => [s.article.id, s.article.id]));
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at)!;
    return at;
  };
  const join = (ids: readonly string[]): void => {
    const roots = distinct(ids.filter((id) => parent.has(id)).map(root));
    for (const other of roots.slice(1)) parent.set(other, roots[0]!);
  };
  for (const run of reuse) {
    const quoted = run.sides.some((s) => s.voice === 'quoted');
    if (run.words >= (quoted ? SAME_STATEMENT_WORDS : SAME_TEXT_WORDS)) join(run.sides.map((s) => s.article));
  }
  const inQuote = quoteAt(quotes);
  return (evidence) => {
    const origins = new Set<string>();
    for (const at of evidence) {
      if (!parent.has(at.article)) continue;
      const quote = inQuote(at)?.quote;
      const speaker = quote && distinct(quote.instances.map((i) => i.article)).length === 1 ? quote.speaker : null;
      origins.add(speaker === null ? `text ${root(at.article)}` : `speaker ${speaker}`);
    }
    return origins.size;
  };
}

// The words that stand beside a number and widen it or tell its stage: "more than", "an initial", "or so".
import { hedgesAfter, hedgesBefore, longestHedge, type HedgeEffect } from '../lexicon/hedges.js';
import type { Span } from '../model/span.js';
import { spanOf } from '../model/span.js';
import type { Doc, Token } from '../text/doc.js';

/** Words beside a number and what they do to it. */
export interface Hedged {
  effect: HedgeEffect;
  span: Span;
}

/** The hedges right before token `at`, the nearest last; `from` is where the outermost begins. */
export function hedgesEndingAt(doc: Doc, at: number): { from: number; hedges: Hedged[] } {
  const hedges: Hedged[] = [];
  let from = at;
  for (let round = 0; round < 3; round++) {
    const found = hedgeBefore(doc, from);
    if (!found) break;
    from = found.from;
    hedges.push(found.hedge);
  }
  return { from, hedges };
}

function hedgeBefore(doc: Doc, at: number): { from: number; hedge: Hedged } | undefined {
  const { tokens } = doc;
  const paragraph = tokens[at]?.paragraph;
  for (let n = Math.min(longestHedge, at); n > 0; n--) {
    if (tokens[at - n]!.paragraph !== paragraph) continue;
    const effect = hedgesBefore.get(joined(tokens, at - n, at));
    if (effect && !isParticle(tokens, at - n))
      return { from: at - n, hedge: { effect, span: spanOf(doc.text, tokens[at - n]!.start, tokens[at - 1]!.end) } };
  }
  return undefined;
}

/** "hand over", "turn over": the word belongs to the verb. */
const isParticle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'over' &&
  /^(?:hand|hands|handed|handing|turn|turned|turning|take|took|taking|taken|carry|carried|win|won|sign|signed|went|go|passed)$/.test(
    tokens[at - 1]?.lower ?? '',
  );

/** The hedge that starts at token `at`, right behind a number: "or more", "- odd". */
export function hedgeStartingAt(doc: Doc, at: number): { to: number; hedge: Hedged } | undefined {
  const { tokens } = doc;
  for (let n = Math.min(4, tokens.length - at); n > 0; n--) {
    if (tokens[at + n - 1]!.paragraph !== tokens[at - 1]!.paragraph) continue;
    const effect = hedgesAfter.get(joined(tokens, at, at + n));
    if (effect && !isParticle(tokens, at - n))
      return { to: at + n, hedge: { effect, span: spanOf(doc.text, tokens[at]!.start, tokens[at + n - 1]!.end) } };
  }
  return undefined;
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  let text = tokens[from]!.lower;
  for (let i = from + 1; i < to; i++) text += ` ${tokens[i]!.lower}`;
  return text;
}

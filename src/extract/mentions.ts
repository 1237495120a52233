// Looking up mentions by place. The lists are in text order and do not overlap, so binary search finds them.
import type { Span } from '../model/span.js';

/** The last span that starts before offset `at`, by index; -1 where none does. */
export function lastBefore(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The span that holds offset `at`. */
export function spanHolding<T extends Span>(spans: readonly T[], at: number): T | undefined {
  const span = spans[lastBefore(spans, at + 1)];
  return span && span.end > at ? span : undefined;
}

/** The span that ends exactly at offset `end`. */
export function spanEndingAt<T extends Span>(spans: readonly T[], end: number): T | undefined {
  const span = spans[lastBefore(spans, end)];
  return span?.end === end ? span : undefined;
}

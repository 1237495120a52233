import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/index.js';
import { prepareArticle } from '../../src/ingest/index.js';
import { defaultSettings } from '../../src/model/config.js';
import { reconcileEvent } from '../../src/reconcile/index.js';

const PIECES =
  '“ ” " \' Acme Corp said told the Smith Ann Li 34 companies signed and including not will . , | - First, Second, HP ’s ( ) … pledge to protect'.split(
    ' ',
  );
const texts = fc.array(
  fc
    .array(fc.constantFrom(...PIECES, '\n', '\n\n', '\uFEFF', '\u2028', '𝒜'), { maxLength: 60 })
    .map((t) => t.join(' ')),
  { maxLength: 3 },
);

function reconcile(from: readonly string[], order: 1 | -1) {
  const articles = from.map((text, i) => prepareArticle({ id: `a${i}`, text }));
  if (order === -1) articles.reverse();
  return reconcileEvent({ id: 'e', name: 'e', articles, extractions: articles.map(extractArticle) }, defaultSettings);
}

function* evidenceIn(value: unknown): Generator<{ article: string; start: number; end: number; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  const at = value as Record<string, unknown>;
  if (typeof at.article === 'string' && typeof at.start === 'number' && typeof at.text === 'string') yield at as never;
  for (const inner of Object.values(at)) yield* evidenceIn(inner);
}

describe('an event of any texts whatever', () => {
  it('quotes its evidence to the letter, whatever the order of the articles', () => {
    fc.assert(
      fc.property(texts, (from) => {
        const event = reconcile(from, 1);
        for (const { article, start, end, text } of evidenceIn(event))
          expect(from[Number(article.slice(1))]!.slice(start, end)).toBe(text);
        expect(reconcile(from, -1)).toEqual(event);
      }),
      { numRuns: 40 },
    );
  });
});

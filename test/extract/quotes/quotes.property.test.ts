// No text at all makes the reading of quotations throw, loop, cost more than linear time or point beside its words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPeople } from '../../../src/extract/people.js';
import { extractQuotes } from '../../../src/extract/quotes.js';
import type { Extraction } from '../../../src/model/extraction.js';
import type { Span } from '../../../src/model/span.js';
import type { Doc } from '../../../src/text/doc.js';
import { readDoc } from '../../../src/text/tokens.js';
import { article } from '../../factory.js';
import { extract } from './read.js';

const pieces = [
  ...'"“”„«»‘’\'`,.:;!?—-()…\n\n'.split(''),
  ...[
    "''",
    ' said ',
    ' he said',
    'Ann Li',
    ' told reporters that ',
    ' according to ',
    'The company',
    ' who ',
    'Mr. ',
    ' 6’2” ',
    ' and ',
    '\u2028',
    '\uFEFF',
    '\u0000',
    '😀',
    ' of the ',
  ],
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 60 })
  .map((p) => p.join(''));

describe('any text', () => {
  it('yields spans that hold the words they point at', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { quotes, people, refusedMarks } = extract(text);
        const spans: Span[] = [...people, ...refusedMarks];
        for (const q of quotes) spans.push(q, ...[q.speaker, q.cue, q.channel].filter((s) => s !== null));
        for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
      }),
      { numRuns: 80 },
    );
  });

  it('gives every passage in marks once, as a quotation or as refused', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { quotes, refusedMarks } = extract(text);
        const marked = quotes.filter((q) => q.type !== 'indirect');
        for (let i = 1; i < marked.length; i++) expect(marked[i]!.start).toBeGreaterThanOrEqual(marked[i - 1]!.end);
        for (const q of marked) expect(refusedMarks.some((r) => r.start < q.end && q.start < r.end)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

const empty = (): Extraction => ({
  id: 'a',
  zones: [],
  companies: [],
  candidates: [],
  people: [],
  quotes: [],
  refusedMarks: [],
  counts: [],
  quantities: [],
  lists: [],
  memberships: [],
  principles: [],
  dates: [],
  sentences: [],
});

/** Least time of two readings in milliseconds; the tokens are made before the clock starts. */
function cost(text: string): number {
  const a = article('a', text);
  let best = Infinity;
  for (let i = 0; i < 2; i++) {
    const doc: Doc = readDoc(text, a.zones);
    const context = { article: a, doc, found: empty() };
    const from = performance.now();
    extractPeople(context);
    extractQuotes(context);
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

describe('twice the text costs at most 2.3 times the time', { retry: 3 }, () => {
  it.each([
    ['opening marks', '“', 1500],
    ['closing marks', '” ', 1500],
    ['straight marks', '" ', 1500],
    ['single marks', "' a' ", 1000],
    ['doubled apostrophes', "''a ", 800],
    ['opening marks, a paragraph each', '“a\n', 800],
    ['nested pairs', '“a ‘b “c ', 600],
    ['verbs of saying', 'said ', 800],
    ['one sentence of asides', 'Ann Li, who said, ', 250],
    ['names of one person', 'Ann Li met Bo Li. ', 300],
    ['names of many persons', 'Ann Li said that he said. ', 300],
    ['prepositions', 'head of the ', 1000],
    ['according to', 'according to Ann, ', 300],
    ['a quotation in every sentence', '“It is so,” he said. ', 250],
  ])('%s', (_, piece, count) => {
    const once = cost(piece.repeat(count));
    const twice = cost(piece.repeat(count * 2));
    expect(twice).toBeLessThan(once * 2.3 + 15);
  });
  it('reads a hundred thousand marks', () => {
    expect(cost('“"’ '.repeat(33_334))).toBeLessThan(4000);
  });
});

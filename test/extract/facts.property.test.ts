import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDates } from '../../src/extract/dates.js';
import { extractArticle } from '../../src/extract/index.js';
import { extractMemberships } from '../../src/extract/memberships.js';
import { extractNumbers } from '../../src/extract/numbers.js';
import { extractPrinciples } from '../../src/extract/principles.js';
import { prepareArticle } from '../../src/ingest/index.js';
import type { Extraction } from '../../src/model/extraction.js';
import { readDoc } from '../../src/text/tokens.js';

/** Words that the readers of numbers, dates, names and commitments act upon, in any order. */
const words = fc.constantFrom(
  ...'34 12 of its and , . : ; ( ) a b the companies firms Nokia Cisco have not signed join accord pledge to will agreed first second is being include including such as among no nor but more than nearly dozens half million one in eight $ % May Thursday last month 2018 by 2030 | - “ ” ‘ ’ four principles They not only neither 3/4/2021 18th April \n'.split(
    ' ',
  ),
);
const texts = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));

const spansOf = (x: Extraction) => [
  ...x.counts.flatMap((c) => [c, ...c.named]),
  ...x.quantities,
  ...x.dates,
  ...x.lists.flatMap((l) => [l, ...l.items]),
  ...x.memberships.flatMap((m) => [m, m.cue, m.group]),
  ...x.principles.flatMap((p) => [p, p.label, p.actor, p.force]),
];

describe('facts of any text', () => {
  it('never throws, and every span is the text at its place', () => {
    fc.assert(
      fc.property(texts, fc.string({ unit: 'binary', maxLength: 20 }), (text, noise) => {
        const whole = noise + text + noise;
        for (const span of spansOf(extractArticle(prepareArticle({ id: 'a', text: whole }))))
          if (span) expect(whole.slice(span.start, span.end)).toBe(span.text);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['numbers', '34 companies and 12 of its 30 plants, '],
    ['names', 'members include Acme, including Beta, such as Quell, '],
    ['commitments', 'pledged to cut and the companies will not share, '],
    ['lines', 'We will:\n- share data;\n- stop oil;\n\n'],
  ])('reads a page of nothing but %s in linear time', (_name, piece) => {
    const text = piece.repeat(Math.ceil(40_000 / piece.length));
    const article = prepareArticle({ id: 'a', text: 'x' });
    const doc = readDoc(text, [{ kind: 'body', start: 0, end: text.length, rule: 'whole text' }]);
    const found = extractArticle(article);
    const start = process.hrtime.bigint();
    for (const extract of [extractDates, extractNumbers, extractMemberships, extractPrinciples])
      extract({ article, doc, found });
    // A tenth of this is usual; a quadratic reader would need several times as much.
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(2500);
  });
});

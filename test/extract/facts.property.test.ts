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
      { numRuns: 60 },
    );
  });

  it.each([
    ['numbers', '34 companies and 12 of its 30 plants, '],
    ['names', 'members include Acme, including Beta, such as Quell, '],
    ['verbs', 'Acme, Borealis and Quell have signed the accord and '],
    ['commitments', 'pledged to cut and the companies will not share, '],
    ['marks', '‘a’ means '],
    ['lines', 'We will:\n- share data;\n- stop oil;\n\n'],
  ])('costs no more than linear time: %s', (_name, piece) => {
    const cost = (size: number): number => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const article = prepareArticle({ id: 'a', text: 'x' });
      const doc = readDoc(text, [{ kind: 'body', start: 0, end: text.length, rule: 'whole text' }]);
      let best = Infinity;
      for (let round = 0; round < 2; round++) {
        const found: Extraction = {
          ...extractArticle(article),
          counts: [],
          quantities: [],
          lists: [],
          memberships: [],
          principles: [],
          dates: [],
          companies: [],
          candidates: [],
        };
        const start = process.hrtime.bigint();
        for (const extract of [extractDates, extractNumbers, extractMemberships, extractPrinciples])
          extract({ article, doc, found });
        best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
      }
      return best;
    };
    const small = cost(3_000);
    // Four times the text; a quadratic reader would take sixteen times as long.
    expect(cost(12_000)).toBeLessThan(9 * small + 20);
  });
});

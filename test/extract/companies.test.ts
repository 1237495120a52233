import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractCompanies } from '../../src/extract/companies.js';
import type { Context } from '../../src/extract/context.js';
import { prepareArticle } from '../../src/ingest/index.js';
import { readDoc } from '../../src/text/tokens.js';

function extract(text: string): Pick<Context['found'], 'companies' | 'candidates'> {
  const article = prepareArticle({ id: 'a', text });
  const found = { companies: [], candidates: [] } as unknown as Context['found'];
  extractCompanies({ article, doc: readDoc(text, article.zones), found });
  return found;
}
const names = (text: string): string[] => extract(text).companies.map((c) => c.text);

describe('edges of a company’s name', () => {
  it.each([
    ['a legal form', 'She works at Vordale Micro Inc. in Leeds.', ['Vordale Micro Inc.']],
    ['no leading article', 'The deal was announced by the Norland Times Co. on Friday.', ['Norland Times Co.']],
    ['an ampersand and a form', 'Shares of Q.P. Marlow Chase & Co. fell.', ['Q.P. Marlow Chase & Co.']],
    ['two that are one', 'Halden & Halden, a maker of tape, said no.', ['Halden & Halden']],
    ['two that are two', 'Firms such as Zelphar and Morvenna signed.', ['Zelphar', 'Morvenna']],
    ['no possessive', 'Vordale’s chief executive resigned.', ['Vordale']],
    ['a hyphen', 'Shares of K-Sentry rose.', ['K-Sentry']],
    ['a digit', 'Customers of 5M Corp. complained.', ['5M Corp.']],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('every mention', () => {
  it('has the words of its span, on any text', () => {
    const word = fc.constantFrom(
      'Acme',
      'Inc.',
      'the',
      '|',
      '&',
      ',',
      '\n',
      '’s',
      'Bank',
      'of',
      'ÀÇ',
      '3M',
      '(',
      'NYSE:',
      'ACM)',
      '\u2028',
      '-',
      'Mr.',
      'said',
      '.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(word, { maxLength: 40 }).map((w) => w.join(' ')),
        ),
        (text) => {
          const found = extract(text);
          for (const span of [...found.companies, ...found.candidates])
            expect(text.slice(span.start, span.end)).toBe(span.text);
        },
      ),
      { numRuns: 200 },
    );
  });
});

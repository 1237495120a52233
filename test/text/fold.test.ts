import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/text/fold.js';

describe('folding', () => {
  it.each([
    ['case and accents', 'Telefónica SA', 'telefonica sa'],
    ['marks', '“Don’t”', '"don\'t"'],
    ['dashes', 'nation–state', 'nation-state'],
    ['spaces', '  two \u00a0 words\n', 'two words'],
    ['a grave accent as an apostrophe', 'it`s', "it's"],
  ])('levels %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('says the same of plain text by its short way as by the long one', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'Z', ' ', '`', '"', "'", '-', '\t', '9'), maxLength: 12 });
    fc.assert(fc.property(plain, (text) => foldText(text) === foldText(`${text} é`).replace(/ ?e$/u, '')));
  });
});

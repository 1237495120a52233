import { describe, expect, it } from 'vitest';
import { readDoc } from '../../src/text/tokens.js';

const split = (text: string): string[] => readDoc(text, []).sentences.map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  it.each([
    ['an abbreviation before a name', 'He met Mr. Smith. They spoke.', ['He met Mr. Smith.', 'They spoke.']],
    ['a country before a noun', 'The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    ['a mark after the full stop', '“We go.” She left.', ['“We go.”', 'She left.']],
    ['a quotation that its speaker follows', '“We are together.” said Ann.', ['“We are together.” said Ann.']],
    ['two lines', 'A headline here\nA line below', ['A headline here', 'A line below']],
    ['a legal form at the end', 'She joined Acme Corp. The firm grew.', ['She joined Acme Corp.', 'The firm grew.']],
  ])('ends where a reader ends it: %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

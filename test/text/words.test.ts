import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, wordsOf } from '../../src/text/words.js';

describe('wordsOf', () => {
  it('gives each word its place, one key for its forms, and one norm for its spellings', () => {
    const words = wordsOf('“Telefónica’s 1,200 staff,” towards R&D');
    expect(words.map((w) => w.key)).toEqual(["telefonica's", '1,200', 'staff', 'towards', 'r', 'd']);
    expect(words[3]!.norm).toBe('toward');
  });

  it('never leaves the text and never overlaps, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          last = word.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('countWords', () => {
  it.each([
    ['a hyphen joins', 'the long-term goal', 3],
    ['a dash alone is no word', 'one - or two — words', 4],
    ['marks are no words', '“ We ”  go .', 2],
    ['nothing', '', 0],
  ])('counts as a reader does: %s', (_, text, n) => {
    expect(countWords(text)).toBe(n);
  });
});

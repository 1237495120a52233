import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/text/words.js';

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

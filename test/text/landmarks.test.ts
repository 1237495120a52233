import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFrom, holds, landmark, openingBracket, placesOf } from '../../src/text/landmarks.js';
import { readDoc } from '../../src/text/tokens.js';

const ferry = landmark(({ lower }) => lower === 'ferry');

describe('landmarks', () => {
  it('are the words of a kind, wherever they stand', () => {
    const doc = readDoc('The ferry sank (no one drowned).\nA second Ferry came.', []);
    expect(placesOf(doc, ferry).map((at) => doc.tokens[at]!.text)).toEqual(['ferry', 'Ferry']);
    expect(placesOf(doc, openingBracket)).toEqual([3]);
    const [first, second] = doc.sentences;
    expect(holds(doc, openingBracket, first!.first, first!.last)).toBe(true);
    expect(holds(doc, openingBracket, second!.first, second!.last)).toBe(false);
  });

  it('are all of them and in order, in any text', () => {
    const words = fc.array(fc.constantFrom('ferry', 'Ferry', 'x'.repeat(600), '(', 'a', '“', '\n', '7', '’s'));
    fc.assert(
      fc.property(words, (parts) => {
        const doc = readDoc(parts.join(' '), []);
        const every = doc.tokens.filter((token) => token.lower === 'ferry').map((token) => token.index);
        expect(placesOf(doc, ferry)).toEqual(every);
        for (const at of [0, 1, 5, doc.tokens.length])
          expect(firstFrom(every, at)).toBe(every.filter((place) => place < at).length);
      }),
    );
  });
});

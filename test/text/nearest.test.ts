import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/text/nearest.js';

describe('the word that was probably meant', () => {
  it.each([
    ['a letter too few', 'dismis', 'dismiss'],
    ['two letters swapped', 'acecpt', 'accept'],
    ['capitals', 'ACCEPT', 'accept'],
    ['another word altogether', 'forget', undefined],
    ['a short word with another letter', 'not', 'now'],
    ['nothing', '', undefined],
  ])('%s: %s', (_name, word, meant) => {
    expect(nearest(word, ['accept', 'dismiss', 'now'])).toBe(meant);
  });

  it('is said at the end of a message, or not at all', () => {
    expect(didYouMean('dismis', ['dismiss'])).toBe('; did you mean "dismiss"?');
    expect(didYouMean('x', ['dismiss'])).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { foldSpelling } from '../../src/lexicon/spelling.js';

describe('foldSpelling', () => {
  it.each([
    ['towards', 'toward'],
    ['defences', 'defenses'],
    ['organisation', 'organization'],
    ['organised', 'organized'],
    ['colourful', 'colorful'],
    ['centres', 'centers'],
    ['analyse', 'analyze'],
  ])('%s and %s are one word', (uk, us) => {
    expect(foldSpelling(uk)).toBe(foldSpelling(us));
  });

  it.each([
    ['four', 'for'],
    ['rise', 'rize'],
    ['hour', 'hor'],
    ['wise', 'wize'],
  ])('%s and %s stay two words', (a, b) => {
    expect(foldSpelling(a)).not.toBe(foldSpelling(b));
  });
});

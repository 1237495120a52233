import { describe, expect, it } from 'vitest';
import { compoundsIn, cosine, topicsOf, vectorsOf } from '../../src/text/topic.js';

const near = (a: string, b: string): number => {
  const texts = [a, b, 'The mayor opened a bridge over the river.'];
  const compounds = compoundsIn(texts);
  const [x, y] = vectorsOf(texts.map((text) => topicsOf(text, compounds)));
  return cosine(x!, y!);
};

describe('topics', () => {
  it.each([
    ['inflection', 'They will protect customers', 'protecting a customer', 1],
    ['words put for one another', 'They will defend their clients', 'protecting consumers', 1],
    ['compounds', 'limit ransom ware attacks', 'limiting ransomware attacks', 1],
    ['spelling', 'organised defence', 'organized defense', 1],
  ])('meet over %s', (_, a, b, expected) => {
    expect(near(a, b)).toBeCloseTo(expected);
  });

  it('do not meet over words without a topic', () => {
    expect(near('they will do this for all that', 'it is what they had in this')).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { hedge, readDigits, singular } from '../../src/normalise/quantity.js';

describe('reading digits', () => {
  it.each([
    ['34', 34],
    ['1,500', 1500],
    ['12,34,567', 1234567],
    ['2.5', 2.5],
    ['1,2', null],
    ['3-1', null],
    ['5G', null],
    ['', null],
  ])('%s', (text, value) => {
    expect(readDigits(text)).toBe(value);
  });
});

describe('words that widen a number', () => {
  it.each([
    ['over', 30, 31, null],
    ['least', 30, 30, null],
    ['under', 40, 0, 39],
    ['most', 40, 0, 40],
    ['nearly', 40, 36, 39],
    ['about', 30, 27, 33],
    ['initial', 30, 30, 30],
  ] as const)('%s %i', (effect, value, min, max) => {
    expect(hedge({ min: value, max: value }, effect)).toEqual({ min, max });
  });

  it('counts nearly three dozen by half dozens', () => {
    expect(hedge({ min: 36, max: 36 }, 'nearly', true)).toEqual({ min: 30, max: 35 });
  });

  it('leaves a lower bound without an upper one as it is', () => {
    expect(hedge({ min: 24, max: null }, 'about')).toEqual({ min: 24, max: null });
  });
});

it.each([
  ['companies', 'company'],
  ['people', 'person'],
  ['banks', 'bank'],
  ['breaches', 'breach'],
  ['boss', 'boss'],
  ['news', 'news'],
])('the singular of %s', (many, one) => {
  expect(singular(many)).toBe(one);
});

import { describe, expect, it } from 'vitest';
import { meet } from '../../src/check/intervals.js';

const exact = (n: number, text = String(n)) => ({ min: n, max: n, text });

describe('numbers that fit each other', () => {
  it.each([
    ['a sum cut to two digits', exact(1.2e9), exact(1_175_000_000), true],
    ['a sum in a headline', exact(58e6), exact(58.2e6), true],
    ['thousands cut to hundreds', exact(1200), exact(1157), true],
    ['a share without its decimal', exact(7), exact(7.3), true],
    ['another sum', exact(1.2e9), exact(1.4e9), false],
    ['small numbers are counted to the last', exact(120), exact(117), false],
    ['one digit is no rounding of a third more', exact(3e9), exact(3.4e9), false],
    ['digits in another order', exact(47_000), exact(74_000), false],
    ['a share in words', exact(1175, 'one in eight of its 9,400 staff'), exact(1157), true],
    ['a share in words and another', exact(1175, 'one in eight of its 9,400 staff'), exact(1757), false],
    ['a lower bound', { min: 30, max: null }, exact(34), true],
    ['a lower bound that is not reached', { min: 31, max: null }, exact(30), false],
  ])('%s', (_name, a, b, expected) => {
    expect([meet(a, b), meet(b, a)]).toEqual([expected, expected]);
  });
});

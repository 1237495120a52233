import { describe, expect, it } from 'vitest';
import { makeLocator } from '../../src/text/locate.js';
import { makeVoice } from '../../src/text/voice.js';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return makeLocator(text, [])({ start, end: start + words.length });
};

describe('where a span stands', () => {
  it.each([
    ['the first word', 'One two.', 'One', { line: 1, column: 1, paragraph: 1 }],
    ['after a blank line', 'One.\n\nTwo three.', 'three', { line: 3, column: 5, paragraph: 2 }],
    ['after CRLF', 'One.\r\nTwo.', 'Two', { line: 2, column: 1, paragraph: 2 }],
    ['after a lone CR', 'One.\rTwo.', 'Two', { line: 2, column: 1, paragraph: 2 }],
    ['after an emoji', '🚢 Two.', 'Two', { column: 4, startCodePoint: 2, endCodePoint: 5 }],
    ['an emoji itself', 'a 🚢', '🚢', { startCodePoint: 2, endCodePoint: 3 }],
  ])('%s', (_, text, words, expected) => {
    expect(at(text, words)).toMatchObject(expected);
  });

  it('gives the words before and after, and never half a character', () => {
    const text = `${'x'.repeat(10)}🚢${'y'.repeat(31)}Two${'z'.repeat(31)}🚢`;
    expect(at(text, 'Two')).toMatchObject({ prefix: 'y'.repeat(31), suffix: `${'z'.repeat(31)}🚢` });
  });
});

describe('in whose voice a span stands', () => {
  const voice = makeVoice([
    { start: 10, end: 20, type: 'direct' },
    { start: 15, end: 30, type: 'partial' },
    { start: 40, end: 60, type: 'indirect' },
  ]);
  it.each([
    ['inside a quotation', 12, 18, 'quoted'],
    ['over two quotations that touch', 12, 28, 'quoted'],
    ['mostly before one', 0, 14, 'own'],
    ['inside reported speech', 45, 50, 'reported'],
    ['between them', 31, 39, 'own'],
  ])('%s', (_, start, end, expected) => {
    expect(voice({ start, end })).toBe(expected);
  });
});

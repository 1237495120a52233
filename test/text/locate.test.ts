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
  const voice = makeVoice(
    [
      { start: 10, end: 20, type: 'direct' },
      { start: 15, end: 30, type: 'partial' },
      { start: 40, end: 60, type: 'indirect' },
    ],
    '',
  );
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

describe('the clause around marked words', () => {
  const voiceOf = (text: string, cue: string, words: string): string => {
    const [marked] = [...text.matchAll(/“[^”]*”/gu)].map((m) => m[0]);
    const span = (piece: string): { start: number; end: number } => {
      const start = text.indexOf(piece);
      return { start, end: start + piece.length };
    };
    return makeVoice([{ ...span(marked!), type: 'partial', cue: span(cue) }], text)(span(words));
  };
  it.each([
    ['Li said it was “late” and might sink.', 'said', 'might sink', 'reported'],
    ['Li said the ferry “will sink”, she fears.', 'said', 'the ferry', 'reported'],
    ['Li told the court it was “late”. The ferry may sink.', 'told', 'may sink', 'own'],
    ['Li thinks it is “late”, but the ferry may sink.', 'thinks', 'may sink', 'own'],
    ['Li called it “late” and may leave.', 'called', 'may leave', 'own'],
    ['It may sink “today”, Li said.', 'said', 'It may sink', 'own'],
  ])('%s', (text, cue, words, expected) => expect(voiceOf(text, cue, words)).toBe(expected));
});

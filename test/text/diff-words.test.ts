import { describe, expect, it } from 'vitest';
import { diffWords } from '../../src/text/diff-words.js';

const marked = (a: string, b: string): string =>
  diffWords(a, b)
    .map(({ text, op }) => (op === 'same' ? text : op === 'ins' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

describe('word diff', () => {
  it.each([
    ['equal', 'one two', 'one two', 'one two'],
    ['a word more', 'more effective steps', 'more very effective steps', 'more {+very +}effective steps'],
    ['another word', 'it will help', 'it may help', 'it [-will-]{+may+} help'],
    [
      'an insertion that holds a shared word',
      'launch and will',
      'launch at towns and ports, and will',
      'launch {+at towns and ports, +}and will',
    ],
    ['nothing on one side', '', 'words', '{+words+}'],
  ])('%s', (_, a, b, expected) => {
    expect(marked(a, b)).toBe(expected);
  });

  it('spells out both sides, however little they share', () => {
    const a = Array.from({ length: 900 }, (_, i) => `a${i}`).join(' ');
    const b = Array.from({ length: 900 }, (_, i) => `b${i}`).join(' ');
    const parts = diffWords(a, b);
    const side = (op: string): string =>
      parts
        .filter((p) => p.op === 'same' || p.op === op)
        .map((p) => p.text)
        .join('');
    expect([side('del'), side('ins')]).toEqual([a, b]);
  });
});

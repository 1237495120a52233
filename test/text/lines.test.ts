import { describe, expect, it } from 'vitest';
import { lineRuns } from '../../src/text/lines.js';

describe('the lines of a text', () => {
  it.each([
    ['with each kind of break', 'a\nb\r\nc\rd\u2028e\u2029f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['without the empty ones', '\n\na\n\n\nb\n', ['a', 'b']],
    ['of none', '', []],
  ])('%s', (_name, text, lines) => {
    expect([...lineRuns(text)].map(({ start, end }) => text.slice(start, end))).toEqual(lines);
  });

  it('may be as long as the text', () => {
    expect([...lineRuns('ab '.repeat(3_000_000))]).toEqual([{ start: 0, end: 9_000_000 }]);
  });
});

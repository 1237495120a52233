import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/check/kinds.js';
import { printed, series, tell } from '../../src/check/wording.js';
import type { FindingKind } from '../../src/model/finding.js';

const VERDICT = /\b(?:elided|lost|dropped|silent|wrong|false|misquoted|omitted)\b/i;
const sides = [
  { who: 'The Courier', says: printed('30 mills'), many: false },
  { who: 'The Herald and The Post', says: printed('32 mills'), many: true },
];
const all = Object.keys(kinds) as FindingKind[];

describe('wording', () => {
  it.each(all)('%s has a sentence that names the outlets and gives no verdict', (kind) => {
    for (const variant of ['', 'form', 'weekday', 'order']) {
      const sentence = tell(kind, {
        topic: 'the mills that close',
        sides,
        detail: 'as printed',
        variant,
        reference: false,
      });
      expect(sentence).toMatch(/The Courier.*\.$/);
      expect(sentence).not.toMatch(VERDICT);
    }
  });

  it.each(all)('%s gives no verdict even where an article prints one', (kind) => {
    const hostile = sides.map((side) => ({ ...side, says: printed('the claim was false and the money lost') }));
    expect(
      tell(kind, { topic: 'words that were wrong', sides: hostile, detail: 'dropped', variant: '', reference: true }),
    ).not.toMatch(VERDICT);
  });

  it.each(all)('%s has a plain title and one line that give no verdict', (kind) => {
    expect(kinds[kind].title).not.toMatch(VERDICT);
    expect(kinds[kind].line).toMatch(/^[A-Z].*\.$/);
    expect(kinds[kind].line).not.toMatch(VERDICT);
  });

  it('shows printed words on one line and cuts long ones at a word', () => {
    expect(printed('two\n lines')).toBe('“two lines”');
    expect(printed('word '.repeat(60))).toMatch(/word …”$/);
  });

  it('joins names as a reader would', () => {
    expect(series(['A', 'B', 'C'])).toBe('A, B and C');
    expect(series(['A'])).toBe('A');
  });
});

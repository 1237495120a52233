import { describe, expect, it } from 'vitest';
import { alignWords, sharedInOrder } from '../../src/text/align.js';
import { wordsOf } from '../../src/text/words.js';

function edits(a: string, b: string): string[] {
  return alignWords(wordsOf(a), wordsOf(b))
    .filter((op) => op.kind !== 'equal')
    .map((op) => `${op.kind}: ${a.slice(op.a.start, op.a.end)} > ${b.slice(op.b.start, op.b.end)}`);
}

describe('alignWords', () => {
  it.each([
    ['nothing, where only marks and case differ', 'We will “repay” all.', "WE will 'repay' all", []],
    ['a spelling', 'a step towards peace', 'a step toward peace', ['spelling: towards > toward']],
    ['an insertion', 'repay customers', 'repay all customers', ['insert:  > all']],
    ['a deletion', 'repay all customers', 'repay customers', ['delete: all > ']],
    ['a substitution', 'close three plants in May', 'close two plants in May', ['replace: three > two']],
    ['words put for other words', 'we shall pay', 'we may never pay', ['replace: shall > may never']],
  ])('names %s', (_, a, b, expected) => {
    expect(edits(a, b)).toEqual(expected);
  });

  it('covers both passages without gap', () => {
    const ops = alignWords(wordsOf('one two three four five'), wordsOf('zero two 3 four five six'));
    expect(ops[0]!.a.first).toBe(0);
    for (let k = 1; k < ops.length; k++) {
      expect(ops[k]!.a.first).toBe(ops[k - 1]!.a.last);
      expect(ops[k]!.b.first).toBe(ops[k - 1]!.b.last);
    }
    expect(ops[ops.length - 1]!.b.last).toBe(6);
  });

  it('gives one replacement for passages that have nothing in common', () => {
    const long = (word: string): string => Array.from({ length: 600 }, (_, n) => `${word}${n}`).join(' ');
    expect(alignWords(wordsOf(long('a')), wordsOf(long('b')))).toHaveLength(1);
  });
});

describe('sharedInOrder', () => {
  it('is the share of the first passage that stands in the second', () => {
    expect(sharedInOrder(wordsOf('repay every customer'), wordsOf('They will repay every customer by May'))).toBe(1);
    expect(sharedInOrder(wordsOf('a b c d'), wordsOf('d c b a'))).toBe(0.25);
    expect(sharedInOrder([], wordsOf('a'))).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { contentStems, stemOf } from '../../src/text/stem.js';
import { wordsOf } from '../../src/text/words.js';

describe('stems', () => {
  it.each([
    ['protects', 'protection'],
    ['protecting', 'protect'],
    ['companies', 'company'],
    ['exploited', 'exploitation'],
    ['planned', 'plans'],
    ['coordinate', 'coordinated'],
    ['closed', 'close'],
    ['attacks', 'attack'],
  ])('%s and %s meet', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });

  it.each([
    ['ship', 'shop'],
    ['unite', 'union'],
    ['press', 'pres'],
  ])('%s and %s stay apart', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });

  it('keeps the words that carry a topic', () => {
    expect(contentStems(wordsOf('The mills will close and the workers were told.'))).toEqual([
      'mill',
      'will',
      'clos',
      'work',
    ]);
  });
});

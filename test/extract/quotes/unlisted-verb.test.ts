import { describe, expect, it } from 'vitest';
import { marked, said } from './read.js';

describe('a verb that no lexicon lists, between the words and a person’s name', () => {
  it.each([
    [
      'full name with an apposition',
      '‘It leaks,’ stormed Ann Li, head of Harbour Watch. ‘Nobody cares.’',
      ['It leaks | Ann Li', 'Nobody cares. | Ann Li'],
    ],
    [
      'behind an exclamation mark',
      '“It leaks!” stormed Ann Li of Harbour Watch. “Nobody cares.”',
      ['It leaks! | Ann Li', 'Nobody cares. | Ann Li'],
    ],
    ['behind a question mark, with a title', '“Who paid?” stormed Mayor Ann Li.', ['Who paid? | Ann Li']],
    ['known family name', 'Ann Li came late. “It leaks,” stormed Li.', ['It leaks | Ann Li']],
    ['with a particle', 'Ann Li came late. “It leaks,” snarled back Li.', ['It leaks | Ann Li']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
    expect(marked(text)[0]?.type).toBe('direct');
  });

  it.each([
    ['behind a full stop', 'The song is called “Home.” Stormed by fans, Ann Li left.'],
    ['inside a sentence of the writer', 'They sang “Come home,” joined Ann Li and danced.'],
    ['no person', 'They left. “Come home,” stormed the wind.'],
  ])('not %s', (_, text) => {
    expect(marked(text).filter((q) => q.rule === 'after-unlisted')).toEqual([]);
  });
});

it.each(['“It leaks,” stormed the', '“It leaks!” stormed', '“It leaks,” stormed back the'])(
  'a text that ends behind the verb names nobody: %s',
  (text) => {
    expect(said(text).every((line) => line.endsWith('| ?'))).toBe(true);
  },
);

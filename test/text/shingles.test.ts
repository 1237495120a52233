import { describe, expect, it } from 'vitest';
import { findPassage } from '../../src/text/passage.js';
import { sharedRuns, shingleIndex } from '../../src/text/shingles.js';
import { wordsOf } from '../../src/text/words.js';

const runs = (a: string, b: string, size: number): string[] => {
  const words = wordsOf(a);
  return sharedRuns(words, shingleIndex(wordsOf(b), size)).map((run) =>
    a.slice(words[run.a]!.start, words[run.a + run.length - 1]!.end),
  );
};

describe('sharedRuns', () => {
  it('extends a shared run to its full length, over marks, case and spelling', () => {
    expect(
      runs(
        'It said the plant “will move towards cleaner steel by 2030”, he wrote.',
        'The plant will move toward cleaner steel by 2030.',
        5,
      ),
    ).toEqual(['the plant “will move towards cleaner steel by 2030']);
  });

  it('leaves out runs shorter than a shingle', () => {
    expect(runs('one two three four x', 'one two three four y', 5)).toEqual([]);
  });

  it('gives two runs where a word differs between them', () => {
    expect(runs('a b c d e f g h', 'a b c d X f g h', 3)).toEqual(['a b c d', 'f g h']);
  });

  it('takes a second over 100,000 words of one word', () => {
    const same = wordsOf('the '.repeat(20_000));
    expect(sharedRuns(same, shingleIndex(same, 5)).length).toBeGreaterThan(0);
  });
});

describe('findPassage', () => {
  const text =
    'The firm makes boats. It said it will not sell boats to smugglers or their agents, and will report every sale to the port. Boats are big.';
  const look = (words: string) => {
    const found = findPassage(wordsOf(words), shingleIndex(wordsOf(text), 2));
    return found && { text: text.slice(found.start, found.end), containment: found.containment };
  };

  it.each([
    ['the same words', 'report every sale to the port', 'report every sale to the port', 1],
    [
      'words that the sought passage lacks',
      'will not sell boats to smugglers and will report every sale',
      'will not sell boats to smugglers or their agents, and will report every sale',
      1,
    ],
    ['another word in between', 'report each sale to the port', 'report every sale to the port', 5 / 6],
  ])('finds %s', (_, sought, expected, containment) => {
    expect(look(sought)).toEqual({ text: expected, containment });
  });

  it('takes the near one of two equal words', () => {
    const doors = wordsOf('Our doors are open and our boats are safe.');
    expect(findPassage(wordsOf('Our boats are safe'), shingleIndex(doors, 2))!.containment).toBe(1);
  });

  it('finds nothing where no two words follow each other', () => {
    expect(look('port the to sale every report')).toBeNull();
  });

  it('does not stretch to a chance word far away', () => {
    expect(look('sell boats to smugglers big')!.text).toBe('sell boats to smugglers');
  });
});

import { describe, expect, it } from 'vitest';
import { story, told } from '../factory.js';

const list = told(
  'list',
  'Members: HP INC, HPE, Corvid, Omni. “We are glad,” said Ana Ruiz of the “big day” idea.',
  (of) => ({
    companies: ['HP INC', 'HPE', 'Corvid', 'Omni'].map((name) => of.company(name)),
    lists: [of.list(['HP INC', 'HPE', 'Corvid', 'Omni'], true)],
    quotes: [of.quote('We are glad', of.speaker('Ana Ruiz'))],
    refusedMarks: [of.refused('big day')],
  }),
);
const prose = told('prose', 'HP joined, and Omni watched.', (of) => ({
  companies: [of.company('HP'), of.company('Omni')],
  memberships: [of.member('HP')],
}));

const figures = (): Record<string, [number, number | null]> =>
  Object.fromEntries(story([list, prose]).event.figures.map((f) => [f.what, [f.value, f.of]]));

describe('figures of an event', () => {
  it('count the words in marks, and those of them that are quotations', () => {
    expect(figures()).toMatchObject({ 'words in quotation marks': [5, 22], 'words in quotations': [3, 5] });
  });

  it('count members that one article alone names or has in, and leave open who may be named in short', () => {
    expect(figures()).toMatchObject({
      'members that one article alone names': [1, 4],
      'members by one article alone': [2, 4],
    });
    expect(story([list, prose]).event.figures.at(-1)!.because).toContain(
      'not counted: HPE, which another article may name in short',
    );
  });
});

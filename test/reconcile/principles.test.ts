import { describe, expect, it } from 'vitest';
import { story, told } from '../factory.js';

const headed = told(
  'headed',
  'Safer roads\nThe cities will lower speed limits near every school by May.\nCleaner air\nThe cities will replace diesel buses with electric ones.\nCheaper fares\nThe cities will freeze the price of tickets for two years.',
  (of) => ({
    principles: [
      of.principle('The cities will lower speed limits near every school by May.', 'Safer roads', {
        form: 'headed',
        label: of.at('Safer roads'),
      }),
      of.principle('The cities will replace diesel buses with electric ones.', 'Cleaner air', {
        form: 'headed',
        label: of.at('Cleaner air'),
      }),
      of.principle('The cities will freeze the price of tickets for two years.', 'Cheaper fares', {
        form: 'headed',
        label: of.at('Cheaper fares'),
      }),
    ],
  }),
);

const groupsOf = (parts: Parameters<typeof story>[0]): string[] =>
  story(parts).event.principles.map((p) => `${p.name}: ${p.descriptions.map((d) => d.article).join(' ')}`);

describe('principles of one event', () => {
  it('are named as the articles name them, in one spelling', () => {
    const glossed = told('gloss', 'By ‘cleaner air’ they mean that diesel goes.', (of) => ({
      principles: [of.principle('that diesel goes', 'cleaner air', { form: 'gloss', label: of.at('cleaner air') })],
    }));
    expect(groupsOf([headed, glossed])).toEqual([
      'Cheaper fares: headed',
      'Cleaner air: gloss headed',
      'Safer roads: headed',
    ]);
  });

  it('meet over ordinals, clauses of one sentence and paraphrase', () => {
    const ordinal = told(
      'ordinal',
      'The first point is a limit on speed where pupils walk. Second, old buses go. The third keeps tickets from rising.',
      (of) => ({
        principles: [
          of.principle('The first point is a limit on speed where pupils walk.', 'limit on speed', {
            form: 'ordinal',
            number: 1,
          }),
          of.principle('Second, old buses go.', 'old buses go', { form: 'ordinal', number: 2 }),
          of.principle('The third keeps tickets from rising.', 'tickets', { form: 'ordinal', number: 3 }),
        ],
      }),
    );
    const clauses = told('clauses', 'They include slower traffic, electric buses, and stable fares.', (of) => ({
      principles: ['slower traffic', 'electric buses', 'stable fares'].map((words, i) =>
        of.principle(words, words, { form: 'enumerated', number: i + 1 }),
      ),
    }));
    const pledge = told('pledge', 'Mayors promised to replace buses that burn diesel.', (of) => ({
      principles: [of.principle('replace buses that burn diesel', 'replace buses')],
    }));
    expect(groupsOf([headed, ordinal, clauses, pledge])).toEqual([
      'Cheaper fares: clauses headed ordinal',
      'Cleaner air: clauses headed ordinal pledge',
      'Safer roads: clauses headed ordinal',
    ]);
  });

  it('stay apart where their topics do', () => {
    const other = told('other', 'The union wants a pension fund for drivers.', (of) => ({
      principles: [of.principle('a pension fund for drivers', 'pension fund')],
    }));
    expect(groupsOf([headed, other])).toContain('Pension fund: other');
  });

  it('meet without any row, where two outlets paraphrase one promise', () => {
    const one = told('a', 'Vandel promised to refund every customer within 30 days.', (of) => ({
      principles: [of.principle('refund every customer within 30 days', 'refund')],
    }));
    const two = told('b', 'The firm will refund customers in full.', (of) => ({
      principles: [of.principle('refund customers in full', 'refund customers')],
    }));
    const three = told('c', 'It also plans to close two mines.', (of) => ({
      principles: [of.principle('close two mines', 'close mines')],
    }));
    expect(groupsOf([one, two, three])).toEqual(['Close mines: c', 'Refund: a b']);
  });
});

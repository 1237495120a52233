import { describe, expect, it } from 'vitest';
import { story, told } from '../factory.js';

describe('a name that articles read both ways', () => {
  it('is a person where one gives a title, and speaks as that person', () => {
    const parts = [
      told('a', 'Union president Tess Arlo spoke.', (of) => ({
        people: [of.person('Tess Arlo', { title: 'president' })],
      })),
      told('b', 'Arlo said: “We stay out until they pay.”', (of) => ({
        companies: [of.company('Arlo')],
        quotes: [of.quote('We stay out until they pay.', of.speaker('Arlo', { kind: 'organisation' }))],
      })),
    ];
    const { companies, quotes } = story(parts).event;
    expect(companies).toEqual([]);
    expect(quotes[0]!.speaker).toBe('Tess Arlo');
  });

  it('is a company where no article gives a title', () => {
    const parts = [
      told('a', 'Grace Fields sold its farms.', (of) => ({ people: [of.person('Grace Fields')] })),
      told('b', 'Grace Fields grew.', (of) => ({ companies: [of.company('Grace Fields')] })),
    ];
    const { companies, people } = story(parts).event;
    expect(people).toEqual([]);
    expect(companies[0]!.support.articles).toEqual(['a', 'b']);
  });

  it('stays a company beside a person of that surname where readers know it or a longer form stands', () => {
    const parts = [
      told('a', 'Founder Lee Marrow left Marrow Tools.', (of) => ({
        people: [of.person('Lee Marrow', { title: 'founder' })],
        companies: [of.company('Marrow Tools')],
      })),
      told('b', 'Marrow fell.', (of) => ({ companies: [of.company('Marrow')] })),
    ];
    expect(story(parts).event.companies.flatMap((c) => c.forms)).toContain('Marrow');
  });
});

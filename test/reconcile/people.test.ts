import { describe, expect, it } from 'vitest';
import { story, told } from '../factory.js';

const names = (parts: Parameters<typeof story>[0]): string[] => story(parts).event.people.map((p) => p.name);

describe('people of one event', () => {
  it('are one where an article has the surname alone, a middle name or an initial', () => {
    const parts = [
      told('a', 'Minister Lena Holm spoke.', (of) => ({ people: [of.person('Lena Holm', { title: 'Minister' })] })),
      told('b', 'Holm agreed.', (of) => ({ people: [of.person('Holm')] })),
      told('c', 'Lena M. Holm left.', (of) => ({ people: [of.person('Lena M. Holm', { title: 'minister' })] })),
      told('d', 'L. Holm paid.', (of) => ({ people: [of.person('L. Holm')] })),
    ];
    const { people } = story(parts).event;
    expect(people).toHaveLength(1);
    expect(people[0]!.titles).toEqual(['Minister']);
    expect(people[0]!.mentions.map((m) => m.article)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('stay apart where two share a surname, and the bare surname is neither of them', () => {
    const parts = [
      told('a', 'Lena Holm spoke.', (of) => ({ people: [of.person('Lena Holm')] })),
      told('b', 'Olaf Holm spoke.', (of) => ({ people: [of.person('Olaf Holm')] })),
      told('c', 'Holm agreed.', (of) => ({ people: [of.person('Holm')] })),
    ];
    expect(names(parts)).toEqual(['Holm', 'Lena Holm', 'Olaf Holm']);
  });

  it('keep to their own article before the event', () => {
    const parts = [
      told('a', 'Lena Holm spoke. Holm left.', (of) => ({
        people: [of.person('Lena Holm'), of.person('Holm left', { name: 'Holm' })],
      })),
      told('b', 'Olaf Holm spoke.', (of) => ({ people: [of.person('Olaf Holm')] })),
    ];
    expect(names(parts)).toEqual(['Lena Holm', 'Olaf Holm']);
  });
});

import { describe, expect, it } from 'vitest';
import type { CompanyMention } from '../../src/model/extraction.js';
import { find, story, told } from '../factory.js';

const companies = (text: string, names: [string, Partial<CompanyMention>?][]): string[] =>
  story([
    told('a', text, (of) => ({ companies: names.map(([words, more]) => of.company(words, more)) })),
  ]).event.companies.map((c) => c.name);
const known = { explain: [{ feature: 'a well-known name', weight: 4 }] };

describe('short forms of a name', () => {
  it('are the full name that introduced them', () => {
    const text = 'Halden Ferries has sailed for years. On Friday Halden’s owners sold it.';
    expect(companies(text, [['Halden Ferries'], ['Halden', find(text, 'Halden', 1)]])).toEqual(['Halden Ferries']);
  });

  it.each([
    ['the short form comes first', 'Halden sold Halden Ferries Nord today.', [['Halden'], ['Halden Ferries Nord']]],
    [
      'two names begin so',
      'Halden Aero and Halden Marine split. Halden fell.',
      [['Halden Aero'], ['Halden Marine'], ['Halden', {}]],
    ],
    [
      'readers know the short form',
      'Halden Ferries grew. Halden fell.',
      [['Halden Ferries'], ['Halden fell', { name: 'Halden', text: 'Halden', ...known }]],
    ],
  ] as [string, string, [string, Partial<CompanyMention>?][]][])('stay apart where %s', (_, text, names) => {
    expect(companies(text, names).length).toBe(names.length);
  });

  it('meet over articles where both have the name in their list, not where one has it out', () => {
    const full = told('a', 'Plaintiffs: Oak Row Songs, Bellwether', (of) => ({
      lists: [of.list(['Oak Row Songs', 'Bellwether'], true)],
      companies: [of.company('Oak Row Songs'), of.company('Bellwether')],
    }));
    const short = (status: 'member' | 'absent') =>
      told('b', 'Oak Row said so.', (of) => ({
        companies: [of.company('Oak Row')],
        memberships: [of.member('Oak Row', status)],
      }));
    expect(story([full, short('member')]).event.companies).toHaveLength(2);
    expect(story([full, short('absent')]).event.companies).toHaveLength(3);
  });
});

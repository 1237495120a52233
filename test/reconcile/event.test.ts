import { describe, expect, it } from 'vitest';
import { story, told } from '../factory.js';

describe('an event', () => {
  const parts = () => [
    told('b', 'Corvid grew. It hired staff in Lyon last year.', (of) => ({ companies: [of.company('Corvid')] })),
    told('a', 'Staff in Lyon were hired by Corvid last year. “We grow,” it said.', (of) => ({
      companies: [of.company('Corvid')],
      quotes: [of.quote('We grow', of.speaker('it', { name: 'Corvid', kind: 'organisation' }))],
    })),
  ];

  it('is the same whatever the order of its articles', () => {
    expect(story(parts().reverse()).event).toEqual(story(parts()).event);
  });

  it('names for each sentence what was found in it, its voice and where else it stands', () => {
    const rows = story(parts()).event.sentences.map((s) => [s.text, s.voice, s.found, s.counterparts]);
    expect(rows).toContainEqual(['Corvid grew.', 'own', ['company'], []]);
    expect(rows).toContainEqual(['It hired staff in Lyon last year.', 'own', [], ['a']]);
    expect(rows).toContainEqual(['“We grow,” it said.', 'mixed', ['quote'], []]);
  });

  it('says for each item and article whether it is said, quoted, said to be absent, unclear or silent', () => {
    const out = told('c', 'Omni is not in it.', (of) => ({
      companies: [of.company('Omni')],
      memberships: [of.member('Omni', 'absent')],
    }));
    const codes = story([...parts(), out]).event.coverage.map((c) => `${c.name} ${c.article} ${c.code}`);
    expect(codes).toEqual([
      'Corvid a said',
      'Corvid b said',
      'Corvid c silent',
      'Omni a silent',
      'Omni b silent',
      'Omni c said-absent',
      'Corvid: We grow a quoted',
      'Corvid: We grow b silent',
      'Corvid: We grow c silent',
    ]);
  });

  it('has a statement as said where an article prints most of it without marks', () => {
    const words = 'no boat of ours will leave this harbour before the storm is over';
    const marked = told('a', `“${words},” said Ana Ruiz.`, (of) => ({
      quotes: [of.quote(words, of.speaker('Ana Ruiz'))],
    }));
    const { coverage } = story([marked, told('b', `It is settled: ${words}.`), told('c', 'Boats wait.')]).event;
    expect(coverage.filter((c) => c.kind === 'quote').map((c) => c.code)).toEqual(['quoted', 'said', 'silent']);
  });

  it('has a name that may stand for two as unclear for both', () => {
    const both = told('a', 'List: HP INC | HPE', (of) => ({
      companies: [of.company('HP INC'), of.company('HPE')],
      lists: [of.list(['HP INC', 'HPE'], true)],
    }));
    const bare = told('b', 'HP joined.', (of) => ({ companies: [of.company('HP')], memberships: [of.member('HP')] }));
    const { companies, coverage } = story([both, bare]).event;
    expect(companies.map((c) => [c.name, c.status, c.ambiguous.length])).toContainEqual(['HP', 'mentioned', 2]);
    expect(coverage.filter((c) => c.article === 'b' && c.code === 'unclear')).toHaveLength(2);
  });

  it('takes an empty article and an event without articles', () => {
    expect(story([told('a', '')]).event.articles).toMatchObject([{ words: 0, wordsKept: 0 }]);
    expect(story([]).event.companies).toEqual([]);
  });

  it('compares no two of 10,000 mentions that share nothing', () => {
    const name = (n: number): string => `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[n % 26]}${'aeiou'[n % 5]}rn${n}`;
    const crowd = Array.from({ length: 200 }, (_, a) => {
      const names = Array.from({ length: 50 }, (_, m) => name((a * 37 + m * 11) % 900));
      const statement = `we from ${name(a % 7)} will keep to the promise that we gave in spring`;
      const text = `${names.map((n) => `${n} signed.`).join(' ')} “${statement},” said Ana Ruiz.`;
      return told(`a${a}`, text, (of) => ({
        companies: names.map((n) => of.company(n)),
        memberships: names.slice(0, 25).map((n) => of.member(n)),
        quotes: [of.quote(statement, of.speaker('Ana Ruiz'))],
      }));
    });
    const start = performance.now();
    const { event } = story(crowd);
    expect(event.companies.length).toBeGreaterThan(500);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

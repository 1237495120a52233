import { describe, expect, it } from 'vitest';
import { story, told } from '../factory.js';

const TABLE = 'Full list of members: ACME LABS | BOLT ENERGY | CORVID | HARBOUR FOODS';
const listed = (id = 'list') =>
  told(id, TABLE, (of) => ({
    companies: [of.company('ACME LABS'), of.company('BOLT ENERGY'), of.company('CORVID'), of.company('HARBOUR FOODS')],
    lists: [of.list(['ACME LABS', 'BOLT ENERGY', 'CORVID', 'HARBOUR FOODS'], true)],
  }));

const statuses = (parts: Parameters<typeof story>[0], settings = {}): string[] =>
  story(parts, settings).event.companies.map((c) => `${c.name}: ${c.status} (${c.support.articles.join(' ')})`);

describe('companies of one event', () => {
  it('are members where a list has them, absent where an article says so, else mentioned', () => {
    const prose = told('prose', 'Acme Labs joined. Zeta did not, and Omni watched.', (of) => ({
      companies: [of.company('Acme Labs'), of.company('Zeta'), of.company('Omni')],
      memberships: [of.member('Acme Labs'), of.member('Zeta', 'absent')],
    }));
    expect(statuses([listed(), prose])).toEqual([
      'Acme Labs: member (list prose)',
      'Bolt Energy: member (list)',
      'Corvid: member (list)',
      'Harbour Foods: member (list)',
      'Omni: mentioned (prose)',
      'Zeta: absent (prose)',
    ]);
  });

  it('are disputed where one article has them in and another out, but not by a hedge', () => {
    const out = told('out', 'Corvid is not part of it.', (of) => ({
      companies: [of.company('Corvid')],
      memberships: [of.member('Corvid', 'absent')],
    }));
    const maybe = told('maybe', 'Bolt Energy may leave.', (of) => ({
      companies: [of.company('Bolt Energy')],
      memberships: [of.member('Bolt Energy', 'absent', { hedge: 'may' })],
    }));
    expect(statuses([listed(), out, maybe])).toContain('Corvid: disputed (list out)');
    expect(statuses([listed(), out, maybe])).toContain('Bolt Energy: member (list maybe)');
  });

  it('promotes a doubtful name that another article has in its closed list, and says by what', () => {
    const doubtful = told('b', 'Corvid rose.', (of) => ({ candidates: [of.candidate('Corvid')] }));
    const { companies, candidates } = story([listed(), doubtful]).event;
    expect(companies.find((c) => c.name === 'Corvid')!.support.articles).toEqual(['b', 'list']);
    expect(candidates[0]!.promotedBy).toBe('a closed list in list');
  });

  it('leaves a doubtful name alone that its own article speaks against', () => {
    const conference = told('b', 'the Corvid Conference', (of) => ({
      candidates: [of.candidate('Corvid', { explain: [{ feature: 'event', weight: -3 }] })],
    }));
    const { companies, candidates } = story([listed(), conference]).event;
    expect(companies.find((c) => c.name === 'Corvid')!.support.articles).toEqual(['list']);
    expect(candidates[0]!.promotedBy).toBeUndefined();
  });

  it('does not count a reference text, nor an outlet that names itself', () => {
    const pledge = { ...listed('pledge') };
    pledge.article = { ...pledge.article, role: 'reference' };
    const own = told(
      'b',
      'Corvid told the Daily Post. Daily Post readers know.',
      (of) => ({
        companies: [of.company('Corvid'), of.company('Daily Post')],
      }),
      { outlet: 'The Daily Post' },
    );
    const { companies, dropped } = story([pledge, own]).event;
    expect(companies.find((c) => c.name === 'Corvid')).toMatchObject({
      status: 'member',
      support: { articles: ['b'] },
    });
    expect(companies.map((c) => c.name)).not.toContain('Daily Post');
    expect(dropped).toMatchObject([{ article: 'b', text: 'Daily Post', kind: 'name' }]);
  });

  it('keeps what stands in a bio out of the evidence, unless asked', () => {
    const text = 'Corvid rose.\nAnn Li worked at Omni.';
    const parts = [
      told('a', text, (of) => ({ companies: [of.company('Corvid'), of.company('Omni')] }), {
        zones: [
          { kind: 'body', start: 0, end: 13, rule: 'body' },
          { kind: 'bio', start: 13, end: text.length, rule: 'about the author' },
        ],
      }),
    ];
    expect(statuses(parts)).toEqual(['Corvid: mentioned (a)']);
    expect(story(parts).event.dropped).toMatchObject([{ text: 'Ann Li worked at Omni.', rule: 'about the author' }]);
    expect(statuses(parts, { keepFurniture: true })).toHaveLength(2);
  });

  it('follows a ruling on two names', () => {
    const parts = [
      told('a', 'Corvid rose.', (of) => ({ companies: [of.company('Corvid')] })),
      told('b', 'Blackbird rose.', (of) => ({ companies: [of.company('Blackbird')] })),
    ];
    const ruling = { value: null, valueHash: null, when: '', who: 'ann', note: '', file: 'ann.csv', line: 2 };
    expect(statuses(parts)).toHaveLength(2);
    expect(statuses(parts, { rulings: [{ ...ruling, target: 'Corvid|Blackbird', verdict: 'same' }] })).toHaveLength(1);
  });

  it('are one whether the s is the name’s or the case’s', () => {
    const parts = [
      told('a', 'Marden’s joined.', (of) => ({ companies: [of.company('Marden’s')] })),
      told('b', "Marden grew. Marden's fell.", (of) => ({ companies: [of.company('Marden'), of.company("Marden's")] })),
    ];
    expect(story(parts).event.companies).toHaveLength(1);
  });
});

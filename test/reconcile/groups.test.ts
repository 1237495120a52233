import { describe, expect, it } from 'vitest';
import type { Count } from '../../src/model/extraction.js';
import { story, told } from '../factory.js';

const counted = (id: string, text: string, words: string, n: number, head: string, more: Partial<Count> = {}) =>
  told(id, text, (of) => ({ counts: [of.count(words, n, head, more)] }));
const signed = (id: string, n: number, more: Partial<Count> = {}) =>
  counted(id, `${n} banks signed the code.`, `${n} banks`, n, 'bank', { predicate: 'signed', ...more });
const main = (parts: Parameters<typeof story>[0]) => story(parts).event.groups.find((g) => g.main);

describe('the group a story is about', () => {
  it('has the size on which two articles agree, whatever noun each uses', () => {
    const firms = counted('b', 'Twelve firms have joined.', 'Twelve firms', 12, 'firm', { predicate: 'joined' });
    expect(main([signed('a', 12), signed('c', 12), firms])).toMatchObject({ agreed: 12, label: 'banks that signed' });
  });

  it.each([
    ['one article alone says it', [signed('a', 12)]],
    ['two articles say different numbers', [signed('a', 12), signed('b', 14)]],
    ['one says about how many', [signed('a', 12), signed('b', 12, { min: 11, max: 13, hedge: 'about' })]],
    ['dozens is more than the number', [signed('a', 12), signed('b', 12), signed('c', 24, { max: null, vague: true })]],
  ])('has no agreed size where %s', (_, parts) => {
    expect(main(parts)!.agreed).toBeNull();
  });

  it('takes the length of a closed list as a second witness', () => {
    const list = told('b', 'Signatories: Acme, Bolt', (of) => ({ lists: [of.list(['Acme', 'Bolt'], true)] }));
    expect(main([signed('a', 2), list])!.agreed).toBe(2);
  });

  it('counts the named beside the others', () => {
    const text = 'Acme and 11 other banks have signed.';
    const named = told('b', text, (of) => ({
      companies: [of.company('Acme')],
      memberships: [of.member('Acme')],
      counts: [
        of.count('Acme and 11 other banks', 12, 'bank', { named: [{ ...of.at('Acme'), name: 'Acme' }], others: 11 }),
      ],
    }));
    expect(main([signed('a', 12), named])).toMatchObject({ agreed: 12, stated: [{}, { named: ['Acme'], others: 11 }] });
  });

  it.each([
    ['another verb', counted('b', 'Three banks collapsed.', 'Three banks', 3, 'bank', { predicate: 'collapsed' })],
    ['another noun', counted('b', 'Nine people signed.', 'Nine people', 9, 'person', { predicate: 'signed' })],
    [
      'a part of it',
      counted('b', 'The last two banks signed.', 'last two banks', 2, 'bank', {
        modifiers: ['last'],
        predicate: 'signed',
      }),
    ],
    [
      'another body for an owner, far from all others',
      counted(
        'b',
        'Ann Li of Fair Fees, which counts 14,000 members, was not convinced.',
        '14,000 members',
        14_000,
        'member',
      ),
    ],
  ])('leaves out a number with %s', (_, part) => {
    expect(main([signed('a', 12), signed('c', 12), part])!.stated.map((s) => s.article)).toEqual(['a', 'c']);
  });
});

it('of a group whose own name stands before the number is kept', () => {
  const own = counted('b', 'The Code, which counts 14 members, was signed.', '14 members', 14, 'member');
  expect(main([signed('a', 12), own])!.stated.map((s) => s.article)).toEqual(['a', 'b']);
});

describe('further groups', () => {
  it('are those that two articles count, by noun and verb', () => {
    const parts = [
      counted('a', 'Two people died in the fire.', 'Two people', 2, 'person', { predicate: 'died' }),
      counted('b', 'The fire killed 2 residents.', '2 residents', 2, 'resident', { predicate: 'killed' }),
      counted('c', 'Forty people fled.', 'Forty people', 40, 'person', { predicate: 'fled' }),
    ];
    const { groups } = story(parts).event;
    expect(groups.map((g) => [g.agreed, g.stated.length])).toEqual([[2, 2]]);
  });

  it('hold the points of a pledge under whatever name', () => {
    const parts = [
      counted('a', 'It rests on five pillars.', 'five pillars', 5, 'pillar'),
      counted('b', 'It has five goals.', 'five goals', 5, 'goal'),
      counted('c', 'The final two points are vague.', 'final two points', 2, 'point', { modifiers: ['final'] }),
    ];
    expect(story(parts).event.groups.map((g) => [g.agreed, g.stated.length])).toEqual([[5, 2]]);
  });
});

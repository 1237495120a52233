import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/model/event.js';
import type { Finding } from '../../src/model/finding.js';
import { matrices } from '../../src/report/matrix.js';
import { storyLines } from '../../src/report/story.js';
import { counted, listed, viewEvent } from '../../src/report/view.js';
import { ferries } from './fixture.js';

const ferryEvent = (change: Partial<Event> = {}): Event => ({ ...ferries().dataset.events[0]!, ...change });
const view = (change: Partial<Event> = {}) => viewEvent(ferryEvent(change), undefined);

const finding = (id: string, change: Partial<Finding> = {}): Finding => ({
  ...ferryEvent().findings[0]!,
  id,
  cluster: id,
  ...change,
});

describe('findings on the page', () => {
  it('stand worst first, and by kind and id where they weigh the same', () => {
    const { cards } = view({
      findings: [
        finding('b', { level: 'note' }),
        finding('c', { level: 'major', disposition: 'review' }),
        finding('a', { level: 'note' }),
        finding('d', { level: 'major', disposition: 'conflict' }),
      ],
    });
    expect(cards.map((card) => card.lead.id)).toEqual(['d', 'c', 'a', 'b']);
  });

  it('count once for one cluster, under the worst of them', () => {
    const { cards, byLevel } = view({
      findings: [finding('a', { cluster: 'k', level: 'minor' }), finding('b', { cluster: 'k', level: 'major' })],
    });
    expect(cards.map(({ lead, others }) => [lead.id, others.map((o) => o.id)])).toEqual([['b', ['a']]]);
    expect(byLevel.filter((l) => l.cards)).toEqual([{ level: 'major', cards: 1 }]);
  });

  it('leave style out of every count', () => {
    const { cards, style, byLevel } = view({ findings: [finding('a', { class: 'style', level: 'note' })] });
    expect([cards.length, style.length, byLevel.every((l) => l.cards === 0)]).toEqual([0, 1, true]);
  });

  it('are folded once ruled upon, and come back when their values changed', () => {
    const row = { verdict: 'dismiss', value: null, when: '', who: 'ann', note: 'seen' };
    const ruling = { ...row, state: 'settled' as const, changed: false, rows: [{ ...row, file: 'ann.csv', line: 2 }] };
    const { cards, ruled } = view({
      findings: [finding('a', { ruling }), finding('b', { ruling: { ...ruling, changed: true } })],
    });
    expect([ruled.map((c) => c.lead.id), cards.map((c) => c.lead.id)]).toEqual([['a'], ['b']]);
  });
});

describe('the story in five lines', () => {
  const line = (term: string, change: Partial<Event> = {}): string =>
    storyLines(view(change)).find((l) => l.term === term)!.text;
  const group = ferryEvent().groups[0]!;

  it.each<[string, string, Partial<Event>, string]>([
    ['who', 'Who', {}, '3 articles: Harbour Courier, Dockside Post and Tidewater Wire; published 2031-05-06.'],
    ['nobody', 'Who', { articles: [] }, 'No article could be read.'],
    ['an agreed number', 'How many', {}, 'Ferry lines that signed: 9. Harbour Courier says 9. 2 named + 7 more = 9.'],
    [
      'no agreed number',
      'How many',
      { groups: [{ ...group, agreed: null }] },
      'Ferry lines that signed: no single number. Harbour Courier prints “Nine ferry lines”.',
    ],
    [
      'a number that every article says and one shows by a list',
      'How many',
      {
        groups: [
          {
            ...group,
            stated: ['courier', 'post', 'wire'].map((article) => ({ ...group.stated[0]!, article })),
            lists: [
              {
                article: 'wire',
                closed: true,
                names: Array.from('abcdefghi'),
                evidence: group.stated[0]!,
                status: 'member',
              },
            ],
          },
        ],
      },
      'Ferry lines that signed: 9. All 3 articles say 9; Tidewater Wire shows it by a list of 9 names. 2 named + 7 more = 9.',
    ],
    ['who speaks, and where', 'Who speaks', {}, 'Ida Rask of Nordvik Lines (Harbour Courier and Dockside Post).'],
    [
      'nobody by name',
      'Who speaks',
      { measures: { ...ferryEvent().measures, voices: { ...ferryEvent().measures.voices, rows: [] } } },
      'Nobody is quoted by name.',
    ],
    ['no number at all', 'How many', { groups: [] }, 'No number for a group was recognised.'],
    [
      'nothing to differ',
      'Agreed or not',
      { findings: [] },
      'No difference found; 1 point on which all that speak of it agree; 1 point that could not be checked.',
    ],
  ])('%s', (_, term, change, expected) => {
    expect(line(term, change)).toBe(expected);
  });
});

describe('who has what', () => {
  it('has a column an article, the group apart from those not in it, and a dash where nothing is said', () => {
    const tables = matrices(view()).map(({ title, rows }) => [title, ...rows.map((row) => [row.name, ...row.codes])]);
    expect(tables).toEqual([
      ['Companies named as in the group', ['Nordvik Lines', 'said', 'said', 'said']],
      ['Companies named as not in the group', ['=Fjordbus', 'said-absent', 'silent', 'silent']],
      ['Quotations', ['Ida Rask: We will switch off', 'quoted', 'silent', 'silent']],
    ]);
  });

  it('puts first what most articles have', () => {
    const row = (item: string, article: string): Event['coverage'][number] => ({
      kind: 'person',
      item,
      name: item,
      article,
      code: 'said',
    });
    const coverage = [row('one', 'post'), row('two', 'courier'), row('two', 'post')];
    expect(matrices(view({ coverage }))[0]!.rows.map((r) => r.name)).toEqual(['two', 'one']);
  });
});

describe('words of the report', () => {
  it.each([
    ['none', [], ''],
    ['one', ['A'], 'A'],
    ['two', ['A', 'B'], 'A and B'],
    ['three', ['A', 'B', 'C'], 'A, B and C'],
    ['names with commas', ['A, Inc', 'B', 'C'], 'A, Inc; B; and C'],
  ])('list %s', (_, items, expected) => {
    expect(listed(items)).toBe(expected);
  });

  it('count in the singular and the plural', () => {
    expect([counted(1, 'article'), counted(0, 'article'), counted(2, 'party', 'parties')]).toEqual([
      '1 article',
      '0 articles',
      '2 parties',
    ]);
  });
});

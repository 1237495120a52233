// Two or three short articles, and the one finding that a reader expects of them.
import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/ingest/index.js';
import { defaultSettings } from '../../src/model/config.js';
import type { Event } from '../../src/model/event.js';
import type { Finding, FindingKind, Level } from '../../src/model/finding.js';
import { analyzeEvent } from '../../src/pipeline.js';

function analyze(texts: Record<string, string>, order = Object.keys(texts)): Event {
  const articles = order.map((id) => ({
    ...prepareArticle({ id, text: texts[id]!, outlet: id, published: '2024-05-14' }),
    file: `${id}.txt`,
    role: id === 'Reference' ? ('reference' as const) : ('article' as const),
  }));
  return analyzeEvent({ id: 'story', name: 'story', articles }, defaultSettings).event;
}

const kindsOf = (texts: Record<string, string>, kind: FindingKind): Finding[] =>
  analyze(texts).findings.filter((f) => f.kind === kind);

const QUOTE = 'The mill will stay open for as long as there is timber to cut,';

describe('findings', () => {
  it.each<[string, FindingKind, Level, string[]]>([
    [
      'numbers of one act that cannot both be meant',
      'count-conflict',
      'major',
      ['The airline cancelled 210 flights on Monday.', 'On Monday the airline cancelled 240 flights.'],
    ],
    [
      'sums of money for one thing',
      'count-conflict',
      'major',
      [
        'The court fined the bank 30 million euros for hiding losses from its clients.',
        'The bank was fined 50 million euros by the court for hiding losses from clients.',
      ],
    ],
    [
      'a vague number in a headline of nothing more than a note where no zone says so',
      'vague-count',
      'note',
      ['Dozens of flights were cancelled by the storm.', 'The storm cancelled 36 flights.'],
    ],
    [
      'a weekday that does not fit its date',
      'date-conflict',
      'minor',
      ['The court will rule on Monday 14 May 2024.', 'The ruling is expected this month.'],
    ],
    [
      'another word inside one quotation',
      'quote-wording',
      'minor',
      [
        `“${QUOTE}” said Ada Brook. She runs it.`,
        '“The mill will stay open for as long as there is money to spend,” said Ada Brook.',
      ],
    ],
    [
      'another speaker for one quotation',
      'attribution-variance',
      'major',
      [`“${QUOTE}” said Ada Brook, who runs it.`, `“${QUOTE}” said Conrad Vale, the owner.`],
    ],
    [
      'a quotation printed without marks',
      'unmarked-reuse',
      'minor',
      [
        `“${QUOTE}” said Ada Brook.`,
        'In spite of it all the mill will stay open for as long as there is timber to cut. It rained.',
      ],
    ],
    [
      'one sentence twice',
      'internal-duplicate',
      'info',
      ['The dam held through the whole night.\n\nA pause.\n\nThe dam held through the whole night.', 'The dam held.'],
    ],
    [
      'a list that is announced and not there',
      'undelivered-promise',
      'minor',
      ['The prizes were given on Sunday. The full list of winners is below.', 'The prizes were given.'],
    ],
    [
      'causes that share nothing',
      'lead-variance',
      'minor',
      ['The fire was caused by a gas heater, police said.', 'The fire was caused by old wiring, a neighbour said.'],
    ],
  ])('%s: %s, %s', (_, kind, level, texts) => {
    const found = kindsOf(Object.fromEntries(texts.map((text, i) => [`Paper ${i + 1}`, text])), kind);
    expect(found.map((f) => f.level)).toEqual([level]);
  });

  it.each<[string, FindingKind, string[]]>([
    ['numbers of two acts', 'count-conflict', ['The crash killed 12 people.', 'The crash injured 30 people.']],
    ['this year and last', 'count-conflict', ['Fires destroyed 40 homes.', 'Fires destroyed 90 homes last year.']],
    ['numbers that fit', 'count-conflict', ['More than 300 workers struck.', 'The 340 workers struck.']],
    [
      'two towns',
      'count-conflict',
      [
        'It will cut 500 jobs in Leeds and 300 in Hull. Hull was told first.',
        'It will cut 500 jobs in Leeds. In Hull it will cut 300 jobs.',
      ],
    ],
    [
      'a marked ellipsis',
      'quote-elision',
      [
        '“We will … rebuild the bridge, the school and the market before the winter comes,” said Ada Brook.',
        '“We will with your help rebuild the bridge, the school and the market before the winter comes,” said Ada Brook.',
      ],
    ],
    [
      'spelling on two sides of an ocean',
      'quote-elision',
      [
        '“We recognise the labour of our neighbours,” said Ada Brook.',
        '“We recognize the labor of our neighbors,” said Ada Brook.',
      ],
    ],
    [
      'a person and the body she speaks for',
      'attribution-variance',
      [`“${QUOTE}” said Ada Brook.`, `“${QUOTE}” the company said.`],
    ],
  ])('stays quiet about %s (%s)', (_, kind, texts) => {
    const found = kindsOf(Object.fromEntries(texts.map((text, i) => [`Paper ${i + 1}`, text])), kind);
    expect(found.filter((f) => f.level !== 'note' && f.level !== 'info')).toEqual([]);
  });

  it('gives a direction where a reference text stands beside the outlets', () => {
    const texts = {
      Reference: 'We will repay in full every town that we have harmed, and we will open our books once a year.',
      Courier:
        'The pledge says: “We will repay every town that we have harmed, and we will open our books once a year.”',
    };
    const [finding] = kindsOf(texts, 'quote-elision');
    expect(finding?.summary).toMatch(/differs from the reference\.$/);
    expect(finding?.summary).not.toContain('is not in this set');
  });
});

describe('ids', () => {
  const texts = (n: number) => ({
    Alder: `The airline cancelled ${n} flights on Monday. “${QUOTE}” said Ada Brook.`,
    Birch: 'On Monday the airline cancelled 240 flights.',
  });
  const conflict = (event: Event): Finding => event.findings.find((f) => f.kind === 'count-conflict')!;

  it('stay when a value changes, and the value hash does not', () => {
    const [before, after] = [conflict(analyze(texts(210))), conflict(analyze(texts(220)))];
    expect(after.id).toBe(before.id);
    expect(after.valueHash).not.toBe(before.valueHash);
  });

  it('are the same whatever the order of the articles', () => {
    const ids = (order: string[]): string[] =>
      analyze(texts(210), order)
        .findings.map((f) => f.id)
        .sort();
    expect(ids(['Birch', 'Alder'])).toEqual(ids(['Alder', 'Birch']));
  });
});

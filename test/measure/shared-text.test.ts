import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/model/event.js';
import { analyse, seedEvent, seeds } from './analyse.js';
import { between, words } from './by-hand.js';

const count = (event: Event, article: string, what: RegExp, category: string): number | undefined =>
  event.measures.sharedText.figures.find((f) => f.article === article && what.test(f.what) && f.category === category)
    ?.n;

/** The four paragraphs under 001's headings, as a plain text of their own. */
const cornerstones = seeds['001']!.split('\n').filter((line) => line.startsWith('The companies will'));

describe('without a reference text', () => {
  it('counts the passage that 001 announces as taken from the announcement', () => {
    const passage = between(seeds['001']!, 'as detailed in the announcement:', '“The Tech Accord');
    expect(count(seedEvent(), '001', /announced/, 'signposted')).toBe(words(passage).length);
    for (const id of ['000', '002', '003', '004']) expect(count(seedEvent(), id, /announced/, 'signposted')).toBe(0);
  });

  it('counts runs of eight words and more that another article has too, as a lower bound', () => {
    // Three words open the two sentences and are cut off here.
    const statement = between(seeds['000']!, '"The devastating', '" said') + between(seeds['000']!, '"This', '."');
    expect(count(seedEvent(), '000', /shared with another/, 'quoted')).toBe(words(statement).length + 3);
    const malicious = 'from malicious attacks by cybercriminal enterprises and nation-states';
    for (const id of ['002', '004']) expect(seeds[id]).toContain(malicious);
    expect(count(seedEvent(), '002', /shared with another/, 'unmarked')).toBe(words(malicious).length);
  });

  it('says nothing where nothing is shared', () => {
    const event = analyse({ one: 'Ten mills closed on Monday.', two: 'A ferry sank off the coast at dawn.' });
    expect(event.measures.sharedText.rows).toEqual([]);
  });
});

describe('with the four cornerstone paragraphs of 001 as a reference text', () => {
  const event = analyse({ ...seeds, pledge: cornerstones.join('\n\n') }, { pledge: { role: 'reference' } });

  it('finds all their words in 001, where they are announced', () => {
    const all = cornerstones.reduce((n, line) => n + words(line).length, 0);
    expect(all).toBeGreaterThanOrEqual(150);
    expect(count(event, '001', /reference text/, 'signposted')).toBe(all);
    expect(count(event, '001', /reference text/, 'all')).toBe(all);
  });

  it('finds three pieces of quotations in 003', () => {
    const pieces = [
      'will not help governments launch cyberattacks',
      'and will protect against tampering or exploitation of their products and services through every stage of technology development, design and distribution',
      'protect all customers globally regardless of the motivation for attacks online',
    ];
    for (const piece of pieces) expect(seeds['003']).toContain(piece);
    expect(count(event, '003', /reference text/, 'quoted')).toBe(words(pieces.join(' ')).length);
  });

  it('shows what 003 lacks of it, and says that it differs from the reference', () => {
    const lacking = event.measures.reference.rows.filter((r) => r.article === '003' && r.relation === 'lacks');
    expect(lacking.map((r) => r.reference?.text)).toEqual(['against innocent citizens and enterprises']);
    const [major] = event.findings.filter((f) => f.level === 'major');
    expect(major?.summary).toMatch(/The Stack differs from the reference\.$/u);
  });

  it('still counts five articles that say 34, and no reference text', () => {
    const says = event.agreements.find((a) => a.value === '34');
    expect(says?.articles).toEqual(['000', '001', '002', '003', '004']);
    expect(event.measures.sharedText.figures.some((f) => f.article === 'pledge')).toBe(false);
    expect(event.measures.reference.rows.some((r) => r.relation === 'unprinted')).toBe(false);
  });
});

describe('a reference text that says what the outlets say', () => {
  const outlets = {
    one: 'Nine airlines signed the Clear Sky Pledge on Friday.',
    two: 'The Clear Sky Pledge was signed by nine airlines.',
  };
  const pledge = 'Nine airlines have signed the Clear Sky Pledge.';
  const agreed = (texts: Record<string, string>) =>
    analyse(texts, { pledge: { role: 'reference' } }).agreements.map((a) => a.articles);

  it('is no outlet that agrees with them', () => {
    expect(agreed({ ...outlets, pledge })).toEqual([['one', 'two']]);
    expect(agreed({ one: outlets.one, pledge })).toEqual([]);
  });
});

describe('passages announced as taken over', () => {
  const announced = (text: string): string[] =>
    analyse({ one: text })
      .measures.sharedText.rows.filter((row) => row.from === 'announced')
      .map((row) => row.evidence!.text);

  it.each([
    [
      'in its own paragraph',
      'The notice reads: Owners should unplug the kettle. It may leak.',
      'Owners should unplug the kettle. It may leak.',
    ],
    [
      'in the next one',
      'The statement said:\n\nThe mill has lost money for years.\n\nWorkers wept.',
      'The mill has lost money for years.',
    ],
    [
      'a list',
      'According to the charter:\n\n- Nobody waits at night.\n- Gates stay open.\n\nThe mayor left.',
      '- Nobody waits at night.\n- Gates stay open.',
    ],
    ['in quotation marks it is a quotation', 'The notice reads: "Owners should unplug the kettle."', undefined],
    ['a colon alone', 'Three towns were hit: Tarn, Sund and Orvik.', undefined],
    ['no document', 'Ann Li says: Never again.', undefined],
  ])('%s', (_, text, passage) => expect(announced(text)).toEqual(passage === undefined ? [] : [passage]));
});

describe('a recall and the notice it rests on', () => {
  const notice =
    'Kettles sold between March and June may leak hot water from the base. Owners should stop using them at once and return them to the shop for a full refund. No injuries have been reported so far.';
  const event = analyse(
    {
      notice,
      marked:
        'A maker recalled its kettles.\n\n"Owners should stop using them at once and return them to the shop," it said.',
      told: 'Lumo recalls kettles.\n\nThe recall notice reads as follows:\n\n- Kettles sold between March and June may leak hot water from the base.',
      plain:
        'Lumo recalls kettles. Owners should stop using them at once and return them to the shop for a full cash refund.',
    },
    { notice: { role: 'reference' } },
  );

  it.each([
    ['marked', { quoted: 13, signposted: 0, unmarked: 0 }],
    ['told', { quoted: 0, signposted: 13, unmarked: 0 }],
    ['plain', { quoted: 0, signposted: 0, unmarked: 16 }],
  ])('%s', (id, expected) => {
    for (const [marking, n] of Object.entries(expected)) expect(count(event, id, /reference/, marking)).toBe(n);
  });

  it('names what nobody printed', () => {
    const unprinted = event.measures.reference.rows
      .filter((r) => r.relation === 'unprinted')
      .map((r) => r.evidence?.text);
    expect(unprinted.at(-1)).toBe('No injuries have been reported so far');
  });
});

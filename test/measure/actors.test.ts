import { describe, expect, it } from 'vitest';
import type { ActorRow } from '../../src/model/measures.js';
import { analyse, seedEvent, seeds } from './analyse.js';

const nouns = (rows: readonly ActorRow[], role: string): string[] =>
  rows.filter((r) => r.role === role).map((r) => r.noun);

describe('who threatens, acts and gains in the samples', () => {
  const rows = seedEvent().measures.actors.rows;
  const of = (article: string, role: string): string[] => [
    ...new Set(
      nouns(
        rows.filter((r) => r.article === article),
        role,
      ),
    ),
  ];

  it.each([
    ['000', false, false],
    ['001', true, true],
    ['002', true, true],
    ['003', false, false],
    ['004', true, false],
  ])('%s: nation-states %s, Russia %s', (id, states, russia) => {
    // By plain search: the articles that name nation-states, and Russia, are those in which they stand as a threat.
    expect([seeds[id]!.includes('nation-states'), seeds[id]!.includes('Russia')]).toEqual([states, russia]);
    expect([of(id, 'threat').includes('nation-state'), of(id, 'threat').includes('Russia')]).toEqual([states, russia]);
    expect(rows.some((r) => r.article === id && r.role === 'threat' && r.class === 'state')).toBe(states);
  });

  it('has customers, citizens and people as those who gain, and companies as those who act', () => {
    expect(of('000', 'beneficiary')).toEqual(expect.arrayContaining(['customer', 'citizen']));
    expect(of('003', 'beneficiary')).toEqual(expect.arrayContaining(['people', 'consumer', 'customer']));
    for (const id of Object.keys(seeds))
      expect(of(id, 'agent').some((n) => n === 'company' || n === 'firm')).toBe(true);
  });

  it('keeps headline and body, own voice and quotations apart', () => {
    const headline = rows.filter((r) => r.article === '002' && r.zone === 'headline');
    expect(headline.map((r) => [r.role, r.noun, r.voice])).toEqual([
      ['agent', 'firm', 'own'],
      ['beneficiary', 'citizen', 'own'],
      ['threat', 'cyberattack', 'own'],
    ]);
    const quoted = rows.filter((r) => r.article === '004' && r.noun === 'nation-state');
    expect(quoted.map((r) => r.voice)).toEqual(['quoted']);
  });
});

describe('other stories', () => {
  it.each<[string, string, string[], string[]]>([
    ['attackers and attacked', 'The attack by two gangs on hospitals began at noon.', ['gang'], ['hospital']],
    ['protected from a danger', 'The law protects tenants from eviction.', ['eviction'], ['tenant']],
    ['a recall', 'The maker hopes to prevent burns and help owners.', ['burn'], ['owner']],
    [
      'a climate pledge',
      'The pledge will cut emissions and protect rivers and forests from pollution.',
      ['emission', 'pollution'],
      ['river', 'forest'],
    ],
    [
      'any noun beside protecting',
      'The charter shields every orchard from drought and neglect.',
      ['drought', 'neglect'],
      ['orchard'],
    ],
    [
      'a row of them',
      'They protect bees, old orchards and meadows against sprays.',
      ['spray'],
      ['bee', 'orchard', 'meadow'],
    ],
    ['no verb behind "and"', 'They will combat arson and refrain from threats.', ['arson'], []],
    ['what a measure is of', 'The pact protects shops from a wave of burglaries.', ['burglary'], ['shop']],
    ['who harms', 'Trawlers that threaten young herring must leave.', ['trawler'], ['herring']],
    ['harmed by', 'The wells were poisoned by two tanneries.', ['tannery'], []],
    ['in the progressive', 'The landlords are destroying the valley.', ['landlord'], ['valley']],
    ['a participle harms nobody', 'The ward treats injured babies.', [], []],
    ['a threat of an act harms nobody', 'The pilots threatened to strike.', [], []],
    ['attacked', 'The raid on the bakery lasted an hour.', [], ['bakery']],
    ['a clause behind it', 'The fence protects the wells we use.', [], ['well']],
    ['inside a name', 'She helped found the United States Navy Museum.', [], []],
    ['helped by nobody', 'They will not help governments spy.', [], []],
    ['a modifier is no head', 'The fund supports customer research.', [], []],
    ['places linked to a danger', 'Norland and Peru have been linked to the poaching.', ['Peru'], []],
    ['not a danger', 'Peru has been linked to the new railway.', [], []],
    [
      'what is protected, not who comes behind a comma',
      'After the protection of the site, people came back.',
      [],
      ['site'],
    ],
  ])('%s', (_, text, threats, gains) => {
    const { rows } = analyse({ one: text }).measures.actors;
    expect([nouns(rows, 'threat'), nouns(rows, 'beneficiary')]).toEqual([threats, gains]);
  });
});

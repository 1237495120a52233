import { describe, expect, it } from 'vitest';
import { analyse, seedEvent, seeds } from './analyse.js';

const one = (text: string) => analyse({ one: text }).measures;

describe('hedges', () => {
  const found = (text: string): [string, string | undefined][] =>
    one(text).hedges.rows.map((r) => [r.hedge.text, r.hedged?.text]);

  it('has those of the samples, with what they hedge', () => {
    const rows = seedEvent().measures.hedges.rows;
    const hedged = (article: string, hedge: string) =>
      rows.filter((r) => r.article === article && r.hedge.text === hedge).map((r) => r.hedged?.text);
    expect(hedged('001', 'seems')).toContain('to be taking the lead on this project');
    expect(hedged('004', 'could').join()).toContain('represent a solid step forward');
    for (const words of ['seems to be taking the lead on this project', 'could represent a solid step forward'])
      expect(Object.values(seeds).filter((text) => text.includes(words))).toHaveLength(1);
  });

  it.each([
    ['a modal', 'The strike could last until June, the harbour fears.', [['could', 'last until June']]],
    ['a verb', 'The kettles appear to leak.', [['appear to', 'leak']]],
    ['at the end, what stands before', 'The plant will close, perhaps.', [['perhaps', 'The plant will close']]],
    ['a phrase', 'How many will sign remains to be seen.', [['remains to be seen', 'How many will sign']]],
    ['in a quotation it is the speaker’s', '"It could rain," said Ann Li.', []],
    ['in reported speech too', 'Ann Li said the mills might close.', []],
    ['in an announced passage it is the document’s', 'The notice reads: The kettle may leak.', []],
    ['beside marked words it is reported', 'Ann Li said it was "late" and might close.', []],
    ['a number is not cut', 'It could cost £2.3m and 4,000 jobs, too.', [['could', 'cost £2.3m and 4,000 jobs']]],
    ['would be is no would-be', 'The ferry would be late.', []],
    ['the month', 'The talks began in May. May 5 is the deadline.', []],
    ['a fixed phrase', 'The company could not be reached.', []],
    ['a number is widened, not hedged', 'About 40 people came.', []],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));

  it('says how many of the sentences in the own voice are hedged', () => {
    const text = 'It may rain. It rained. It was cold. It was dark. It seems late. "It may snow," said Ann Li.';
    expect(one(text).hedges.figures).toMatchObject([{ n: 2, of: 6, share: 0.3333 }]);
  });
});

describe('statements without a source', () => {
  const found = (text: string): [string, string][] => one(text).claims.rows.map((r) => [r.kind, r.trigger.text]);

  it('has those of the samples', () => {
    const triggers = (article: string) =>
      seedEvent()
        .measures.claims.rows.filter((r) => r.article === article)
        .map((r) => [r.kind, r.evidence!.text, r.trigger.text] as const);
    const [us] = triggers('002').filter(([, sentence]) => sentence.includes('US firms'));
    expect(us).toMatchObject([
      'quantifier',
      expect.stringContaining('most of the companies participating are US firms'),
      'most of',
    ]);
    const [wave] = triggers('003').filter(([kind]) => kind === 'superlative');
    expect(wave).toMatchObject([
      'superlative',
      expect.stringContaining('an ever-growing wave of cybercrime'),
      'ever-growing',
    ]);
  });

  it.each([
    ['a number', 'The firm sold 4,000 kettles.', [['number', '4,000 kettles']]],
    ['a quantifier', 'Most of the dockers stayed at home.', [['quantifier', 'Most of']]],
    ['a superlative', "It is Europe's longest strike.", [['superlative', 'longest']]],
    ['a source is named', 'The firm sold 4,000 kettles, according to its report.', []],
    ['reported', 'Ann Li said most of the dockers stayed at home.', []],
    ['no superlative', 'The fire began in the forest near the west coast.', []],
    [
      'a share told as a number is one claim',
      'More than a third of the mills closed.',
      [['number', 'More than a third']],
    ],
    ['a rate of exchange', 'The mill cost 40 million pounds. ($1 = 0.77 pounds)', [['number', '40 million pounds']]],
    ['many in a fixed phrase', 'As many as 40 mills closed.', [['number', 'As many as 40 mills']]],
    ['an adverb in the superlative', 'She most recently ran the port.', []],
    ['above all others of its kind', 'It is its most drastic step.', [['superlative', 'most']]],
    ['a word inside a name', 'The strike was told by Tarn Record staff.', []],
    ['a rank', 'Orvik is the second-largest port.', [['superlative', 'second-largest']]],
    ['all of a kind', 'Every kettle sold there leaks.', [['quantifier', 'Every']]],
    ['a habit', 'The ferry sails every day.', []],
    ['a source that announced it', 'The port announced that 40 cranes had failed.', []],
    ['a plain statement', 'The dockers stayed at home.', []],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('criticism', () => {
  const found = (text: string): [string, string | undefined][] =>
    one(text).criticism.rows.map((r) => [r.source, r.critic?.text]);

  it.each([
    ['by name', 'Greenpeace criticised the climate pledge.', [['named', 'Greenpeace']]],
    ['by nobody in particular', 'Critics say the targets are too soft.', [['unnamed', 'Critics']]],
    ['by a group, with a verb', 'Some residents condemned the plan.', [['unnamed', 'Some residents']]],
    ['by no one', 'The plan came under fire.', [['none', undefined]]],
    ['passive, with the critic after it', 'The plan was condemned by Greenpeace.', [['named', 'Greenpeace']]],
    ['who is criticised is no critic', 'Greenpeace was accused of fraud.', [['none', undefined]]],
    ['none', 'Residents walked to the plant.', []],
    ['a defect is no criticism', 'Vale knew of the fault. The fault was caused by a cheap clip.', []],
    ['a game of blame', 'It is the end of the blame game, and nobody was to blame.', []],
    ['a thing is blamed', 'Tarn Mills Ltd blamed the cost of coal for the closure.', []],
    ['a body is blamed', 'Tarn Mills Ltd blamed Quay Council for the closure.', [['named', 'Tarn Mills Ltd']]],
    ['people blame a body', 'Her two aunts blame the mill.', [['unnamed', 'Her two aunts']]],
    [
      'before an apposition',
      'Eva Lindt, a reader in law at the University of Marl, criticised the delay.',
      [['named', 'Eva Lindt']],
    ],
    [
      'before a place of work',
      'Dr Tom Rask, of Quay University, warned that the ice was thin.',
      [['named', 'Dr Tom Rask']],
    ],
    [
      'before a relative clause',
      'Eva Lindt, whose son fell at a fair in Bath, accused the owners.',
      [['named', 'Eva Lindt']],
    ],
    ['beside a role', 'The mayor, Eva Lindt, condemned the plan.', [['named', 'Eva Lindt']]],
    ['in the progressive', 'Eva Lindt, at a rally in Bath, is criticising the plan.', [['named', 'Eva Lindt']]],
    ['behind a place', 'In Leeds on Monday, Eva Lindt condemned the plan.', [['named', 'Eva Lindt']]],
    ['who speaks for a body', 'A spokesman for Tarn Mills Ltd criticised the plan.', [['named', 'Tarn Mills Ltd']]],
    ['those who work at a body', 'Workers at Tarn Mills Ltd criticised the plan.', [['unnamed', 'Workers']]],
    ['by a role', 'The mayor denounced the plan.', [['unnamed', 'The mayor']]],
    ['by a role, with two verbs', 'The mayor liked the plan but warned that it was late.', [['unnamed', 'The mayor']]],
    ['by some whose noun no list has', 'Bakers complained about the price of flour.', [['unnamed', 'Bakers']]],
    ['with fury', 'The parents of pupils reacted with fury.', [['unnamed', 'The parents']]],
    [
      'with a storm',
      '"It is a joke," stormed Eva Lindt. Rain fell. Troops stormed the fort.',
      [['named', 'Eva Lindt']],
    ],
    ['a bad name', 'Eva Lindt called the plan "a leaking boat".', [['named', 'Eva Lindt']]],
    ['a bad noun', 'Parents called the offer an insult.', [['unnamed', 'Parents']]],
    ['no bad name', 'Eva Lindt called the plan "a new dawn".', []],
    ['a call', 'Eva Lindt called the police after the crime.', []],
    ['a verb that brands', 'Eva Lindt branded the plan "a gift to the rich".', [['named', 'Eva Lindt']]],
    ['dismissal', 'Eva Lindt dismissed the plan as "theatre".', [['named', 'Eva Lindt']]],
    ['from work', 'Tarn Mills Ltd dismissed 40 workers.', []],
    ['of whom', 'Eva Lindt accused ministers of sleeping.', [['named', 'Eva Lindt']]],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));

  it('has the cynics of 003 and no other critic in the samples', () => {
    const critics = seedEvent().measures.criticism.rows.flatMap((r) => (r.critic ? [[r.article, r.critic.text]] : []));
    expect(critics).toEqual([['003', 'Cynics']]);
  });
});

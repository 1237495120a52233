import { describe, expect, it } from 'vitest';
import { measureStory } from '../../src/measure/index.js';
import type { Event } from '../../src/model/event.js';
import type { Extraction } from '../../src/model/extraction.js';
import type { MeasureFigure } from '../../src/model/measures.js';
import { story, told as said, type Assertions } from '../factory.js';
import { analyse, seedEvent, seeds } from './analyse.js';
import { between, marked, words } from './by-hand.js';

const figure = (event: Event, article: string | null, what: string, category: string): MeasureFigure | undefined =>
  event.measures.voices.figures.find((f) => f.article === article && f.what === what && f.category === category);

const byStatus = (event: Event, article: string | null): Record<string, number> =>
  Object.fromEntries(
    event.measures.voices.figures
      .filter((f) => f.article === article && f.what === 'words quoted, by status' && f.n > 0)
      .map((f) => [f.category, f.n]),
  );

/** Authors' notes and what follows them are no part of a story. */
const storyOf = (id: string): string => seeds[id]!.split(/\n(?:Paul Lilly\n|About the Author)/u)[0]!;

describe('voices of the samples, counted again with plain strings', () => {
  const noQuotations = ['Digital Geneva Convention', 'no offense', 'collective action'];
  const quotedIn = (id: string): number =>
    marked(storyOf(id))
      .filter((piece) => !noQuotations.includes(piece))
      .reduce((n, piece) => n + words(piece).length, 0);

  it('has 621 words quoted, and the same in each article as a count of what stands between marks', () => {
    const rows = Object.keys(seeds).map((id) => [id, quotedIn(id)] as const);
    expect(rows.reduce((n, [, quoted]) => n + quoted, 0)).toBe(621);
    for (const [id, quoted] of rows) expect(figure(seedEvent(), id, 'words of the article', 'quoted')?.n).toBe(quoted);
  });

  it('gives voices outside the pledge 121 of the 221 words quoted in 003, and none elsewhere', () => {
    const text = seeds['003']!;
    const salomon = words(between(text, 'commented: “', '”')).length;
    const alliance = words(between(text, 'sentiments, saying: “', '”')).length;
    expect([salomon, alliance, quotedIn('003')]).toEqual([70, 51, 221]);
    const outside = (id: string) => figure(seedEvent(), id, 'words quoted, by status', 'outside');
    expect(outside('003')).toMatchObject({ n: salomon + alliance, of: quotedIn('003'), share: 0.5475 });
    for (const id of ['000', '001', '002', '004']) expect(outside(id)).toMatchObject({ n: 0, share: 0 });
    expect(figure(seedEvent(), '003', 'words quoted, by speaker', 'Eve Salomon')?.n).toBe(salomon);
  });

  it('gives Brad Smith 336 of the 621', () => {
    const statement = ['The devastating attacks from', 'This tech sector accord will'];
    const said = Object.keys(seeds).flatMap((id) =>
      marked(storyOf(id)).filter((q) => statement.some((s) => q.includes(s))),
    );
    const post = marked(storyOf('002')).filter((q) => q.startsWith('We called on the world'));
    const smith = [...said, ...post].reduce((n, q) => n + words(q).length, 0);
    expect(smith).toBe(336);
    expect(figure(seedEvent(), null, 'words quoted, by speaker', 'Brad Smith')).toMatchObject({ n: 336, of: 621 });
  });

  it("takes marked words that name no speaker and tell the pledge for the pledge's own", () => {
    expect(byStatus(seedEvent(), '003')).toEqual({ member: 53, outside: 121, 'own-text': 47 });
  });
});

describe('the standing of a speaker', () => {
  it.each([
    [
      'a strike has no group to be in: both sides are mentioned',
      'Dockers at Halden Port walked out on Monday.\n\n"We were offered nothing," said Ines Moro of the Dockers\' Union.\n\n"The offer was fair," said Karl Brandt, chief executive of Halden Port Ltd.',
      { mentioned: 8 },
    ],
    [
      'a recall without affiliations: nobody is guessed',
      'Thousands of kettles are being recalled after fires.\n\n"It went up in seconds," said Rosa Lind.\n\n"I never bought one again," a neighbour said.',
      { unknown: 10 },
    ],
    [
      'a climate pledge: in, not in, and neither',
      'Nine airlines signed the Clear Sky Pledge on Friday, among them Nordal Air, Tarn Airways and Pell Jet.\n\n"We will halve our fuel," said Ida Rask, chief executive of Nordal Air.\n\nFjord Air is not among the signatories.\n\n"The targets are too soft," said Liv Aas, chief executive of Fjord Air.\n\n"A pledge is no law," said Tom Reed of Airport Watch.',
      { member: 5, absent: 5, outside: 5 },
    ],
  ])('%s', (_, text, expected) => {
    expect(byStatus(analyse({ one: text }), 'one')).toEqual(expected);
  });

  it.each(['Nine ferry operators', 'The nine operators', 'The operators'])(
    'takes "%s" for the members together',
    (speaker) => {
      const event = analyse({
        one: `Nine ferry operators signed the Quiet Bay Pledge on Friday, among them Nordal Lines and Pell Ferries.\n\n${speaker} have promised to stay in port at night.`,
      });
      expect(event.measures.voices.rows.map((row) => row.status)).toEqual(['member']);
    },
  );

  it('takes no body with members of its own for a group that the story does not have', () => {
    const event = analyse({
      one: 'Bakers walk out at Ellport.\n\nThe Bakers\' Union said its 900 members would strike. "We have had enough," said Maud Terrel, general secretary of the Bakers\' Union.',
      two: 'Bread runs short.\n\nSome 900 members of the Bakers\' Union will strike. "Nobody listened to us," said Maud Terrel of the Bakers\' Union. The members were tired, the union said.',
    });
    expect(event.groups.filter((group) => group.main)).toEqual([]);
    expect(event.measures.voices.rows.filter((row) => row.status === 'member')).toEqual([]);
  });

  it('takes no union for the group of a pledge', () => {
    const pledge =
      'Nine airlines signed the Clear Sky Pledge on Friday, among them Nordal Air, Tarn Airways and Pell Jet.';
    const union = '"It is a pledge on paper and no more," said Maud Terrel of the Pilots\' Union.';
    const event = analyse({ one: `${pledge}\n\n${union}`, two: `Air pledge.\n\n${pledge}\n\n${union}` });
    expect(event.measures.voices.rows.map((row) => row.status)).toEqual(['outside', 'outside']);
  });

  it('counts reported speech apart', () => {
    const event = analyse({ one: 'Ann Li said the mills would never reopen. She called it "a dark day".' });
    expect(byStatus(event, 'one')).toEqual({ unknown: 3 });
    expect(figure(event, 'one', 'words reported, by status', 'unknown')).toMatchObject({ n: 5, of: 5 });
  });

  it('counts marked words inside a reported clause once, as quoted', () => {
    const text = 'Ann Li said the mills "will never reopen" because of the flood.';
    const told = (a: Assertions): Partial<Extraction> => {
      const by = a.speaker('Ann Li');
      return {
        quotes: [
          a.quote('the mills "will never reopen" because of the flood', by, { type: 'indirect' }),
          a.quote('will never reopen', by, { type: 'partial' }),
        ],
      };
    };
    const { rows } = measureStory(story([said('one', text, told)])).voices;
    expect(rows.map(({ form, words: n }) => [form, n])).toEqual([
      ['reported', 6],
      ['quoted', 3],
    ]);
  });

  it('says no share of fewer than five', () => {
    const event = analyse({ one: 'The reopening was "a great day", said Ann Li.' });
    expect(figure(event, 'one', 'words quoted, by status', 'unknown')).toMatchObject({ n: 3, of: 3, share: null });
  });

  it('never counts a reference text as an outlet', () => {
    const texts = {
      one: 'Mills close.\n\n"We are sorry," said Ann Li of Tarn Mills.',
      two: '"We are sorry," said Ann Li.',
    };
    const event = analyse(texts, { two: { role: 'reference' } });
    expect(event.measures.voices.rows.map((row) => row.article)).toEqual(['one']);
  });
});

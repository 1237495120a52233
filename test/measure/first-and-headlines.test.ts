import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/model/event.js';
import { analyse, seedEvent, seeds } from './analyse.js';
import { words } from './by-hand.js';

const absent = (event: Event, article: string) =>
  event.measures.prominence.rows.find((r) => r.kind === 'absent-parties' && r.article === article);

/** Share of an article's words, from its first to its last line of prose, that stand before a word; in per cent. */
function shareBefore(id: string, word: string, first: string, last: string): number {
  const text = seeds[id]!;
  const [start, end] = [text.indexOf(first), text.lastIndexOf(last) + last.length];
  return (100 * words(text.slice(start, text.indexOf(word, start))).length) / words(text.slice(start, end)).length;
}

describe('where the samples tell who is absent', () => {
  it.each([
    ['002', 46, 'absent', 'Microsoft, Facebook, HP', 'in the past.', false],
    ['003', 12, 'omissions', 'Facebook, Microsoft and 32', 'collective action.', true],
    ['004', 72, 'Apple', 'Microsoft and 33', 'this week.', false],
  ])('%s: at about %i per cent of the body', (id, about, word, first, last, headline) => {
    const byHand = shareBefore(id, word, first, last);
    const row = absent(seedEvent(), id)!;
    expect(Math.abs(byHand - about)).toBeLessThan(2);
    expect(Math.abs(row.share! * 100 - byHand)).toBeLessThan(2);
    expect([row.evidence?.text, row.headline]).toEqual([word, headline]);
  });

  it.each(['000', '001'])('%s: never', (id) => {
    expect(absent(seedEvent(), id)).toMatchObject({ evidence: null, headline: false, before: null, share: null });
  });

  it('is silent where the story has no group', () => {
    const event = analyse({
      one: 'Three people are missing after a flood.\n\nThe names of the missing were not released.',
    });
    expect(absent(event, 'one')).toBeUndefined();
  });
});

describe('what comes first', () => {
  const TEXT =
    'Ten Mills Close\n\nBy Ann Li\n\n5 May 2024\n\nRain fell on the valley on Monday. Tarn Mills Ltd closed ten mills and said so at noon. Nobody wept.';
  const event = analyse({ one: TEXT });

  it('counts the words of the body before an item, without headline and byline', () => {
    const row = event.measures.prominence.rows.find((r) => r.name.startsWith('Tarn Mills'));
    expect(row).toMatchObject({ before: 7, of: 20, share: 0.35, headline: false });
  });
});

describe('the headline ledger', () => {
  const ledger = (event: Event, article: string): string[][] =>
    event.measures.headlines.rows
      .filter((r) => r.article === article)
      .map((r) => [r.kind, r.evidence?.text ?? '', r.where]);

  it('says "none" of 000, which has no headline', () => {
    expect(ledger(seedEvent(), '000')).toEqual([['none', '', 'none']]);
  });

  it('finds the numbers and claims of 002, 003 and 004 in their own bodies', () => {
    expect(ledger(seedEvent(), '002')).toContainEqual(['number', 'Dozens of tech firms', 'own-body']);
    expect(ledger(seedEvent(), '003')).toEqual([
      ['number', '34 firms', 'own-body'],
      ['claim', '34 firms sign Cybersecurity Tech Accord', 'own-body'],
      ['claim', 'big names missing', 'own-body'],
    ]);
    for (const row of seedEvent().measures.headlines.rows)
      if (row.evidence) expect(seeds[row.article]!.slice(row.evidence.start, row.evidence.end)).toBe(row.evidence.text);
  });

  it('tells own body, elsewhere and nowhere apart', () => {
    const event = analyse({
      one: 'Lumo recalls kettles, shoppers get refunds\n\n5 May 2024\n\nA maker is calling back 4,000 kettles after reports of fires.\n\nLumo said the kettles were sold from March.\n\nShops will take them back.',
      two: 'Fires blamed on Tarn Mills\n\n5 May 2024\n\nRain fell on the valley.\n\nNobody was hurt in the storm.\n\nShoppers will get full refunds by June, a shop owner said.',
    });
    const rows = [...ledger(event, 'one'), ...ledger(event, 'two')];
    expect(rows).toContainEqual(['name', 'Lumo', 'own-body']);
    expect(rows).toContainEqual(['claim', 'Lumo recalls kettles', 'own-body']);
    expect(rows).toContainEqual(['claim', 'shoppers get refunds', 'elsewhere']);
    expect(rows).toContainEqual(['claim', 'Fires blamed on Tarn Mills', 'nowhere']);
  });
});

import { describe, expect, it } from 'vitest';
import type { PartyType } from '../../src/model/extraction.js';
import { story, told } from '../factory.js';

const parties = (
  text: string,
  name: string,
  outlet: string | null = null,
  type: PartyType = 'organisation',
): string[] =>
  story([told('a', text, (of) => ({ companies: [of.company(name, { type })] }), { outlet })]).event.companies.map(
    (c) => c.name,
  );

describe('news media', () => {
  it.each([
    ['the outlet itself', 'She told the Harbour Herald so.', 'Harbour Herald', 'The Harbour Herald'],
    ['the outlet by its last word', 'The Herald has asked.', 'Herald', 'Harbour Herald'],
    ['a medium that is told something', 'She told the Coastal Gazette on Monday.', 'Coastal Gazette', null],
    ['a medium that reported it', 'Coastal Gazette first reported the sale.', 'Coastal Gazette', null],
    ['an agency', 'The sale was, according to Reuters, close.', 'Reuters', null],
  ])('are no parties: %s', (_, text, name, outlet) => {
    expect(parties(text, name, outlet)).toEqual([]);
  });

  it.each([
    ['a medium that acts', 'Coastal Gazette sued the port.', 'Coastal Gazette', null],
    ['a company that is told something', 'She told Acme on Monday.', 'Acme', null],
    ['a company that shares a word with the outlet', 'Harbour Foods grew.', 'Harbour Foods', 'Harbour Herald'],
  ])('are parties: %s', (_, text, name, outlet) => {
    expect(parties(text, name, outlet)).toEqual([name]);
  });
});

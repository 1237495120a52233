import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/model/event.js';
import { analyse, seeds } from '../measure/analyse.js';

const interests = (event: Event): string[] =>
  event.findings.filter((f) => f.kind === 'undisclosed-interest').map((f) => f.summary);

/** Findings of substance by kind and what they are about, whatever their words. */
const substance = (event: Event): string[] =>
  event.findings.filter((f) => f.class === 'substance').map((f) => `${f.kind} ${f.id}`);

describe('a party among the voices', () => {
  const event = analyse(seeds);

  it('is Kevin Simzer of Trend Micro in 000, which only 001 lists as a signatory', () => {
    expect(interests(event)).toEqual([expect.stringContaining('Kevin Simzer of Trend Micro')]);
    const holders = Object.keys(seeds).filter((id) => /trend ?micro/iu.test(seeds[id]!));
    expect(holders).toEqual(['000', '001']);
    expect(seeds['000']).toContain('at security firm Trend Micro');
    expect(seeds['001']).toContain('| TRENDMICRO |');
  });

  it('goes with the name in the list, and nothing else of substance but the length of the list', () => {
    const shorter = analyse({ ...seeds, '001': seeds['001']!.replace(' | TRENDMICRO', '') });
    expect(interests(shorter)).toEqual([]);
    const [before, after] = [substance(event), substance(shorter)];
    expect(before.filter((f) => !after.includes(f)).map((f) => f.split(' ')[0])).toEqual(['undisclosed-interest']);
    expect(after.filter((f) => !before.includes(f)).map((f) => f.split(' ')[0])).toEqual(['list-length']);
  });

  it('is also one whom another article names with the party and does not quote', () => {
    const wire =
      'Nine airlines signed the Clear Sky Pledge on Friday, among them Nordal Air, Tarn Airways and Pell Jet. The software was built by Nordal Air engineer Ida Rask.';
    const echo =
      'Nine airlines signed the Clear Sky Pledge on Friday.\n\n"We are ready," said Ida Rask, an engineer of twenty years.';
    expect(interests(analyse({ wire, echo }))).toEqual([
      expect.stringContaining('echo quotes Ida Rask and does not say of whom'),
    ]);
  });

  const WIRE =
    'Nine airlines signed the Clear Sky Pledge on Friday. The signatories are: Nordal Air, Tarn Airways, Pell Jet, Sorvik Air, Aero Lund, Brim Air, Catla Wings, Dorn Air and Esk Air.';
  const ECHO =
    'Nine airlines signed the Clear Sky Pledge on Friday.\n\n"Fuel is dear," said Ida Rask, chief executive of Nordal Air.';

  it.each([
    ['nothing of it in the article', ECHO, 1],
    ['the article lists it', `${ECHO}\n\nNordal Air, Tarn Airways and Pell Jet are among the signatories.`, 0],
    ['the article says so of the speaker', ECHO.replace('of Nordal Air', 'of Nordal Air, which signed the pledge'), 0],
    ['the speaker is of no party', ECHO.replace('Nordal Air', 'Airport Watch'), 0],
  ])('%s', (_, text, n) => {
    expect(interests(analyse({ wire: WIRE, echo: text }))).toHaveLength(n);
  });

  it.each([
    ['a speaker whom only another article ties to a party', '"We are ready," said Ida Rask, an engineer.', 1],
    [
      'also where the article counts the party in',
      '"We are ready," said Ida Rask, an engineer.\n\nNordal Air is among the signatories.',
      1,
    ],
    [
      'the article ties them elsewhere',
      '"We are ready," said Ida Rask, an engineer.\n\nRask works for Nordal Air, which signed the pledge.',
      0,
    ],
    ['a speaker whom the other article ties to no party', '"We are ready," said Tom Reed, a pilot.', 0],
  ])('%s', (_, said, n) => {
    const wire = `${WIRE}\n\n"It is a start," said Ida Rask, chief executive of Nordal Air.\n\n"It is late," said Tom Reed of Airport Watch.`;
    const found = interests(analyse({ wire, echo: `Nine airlines signed the Clear Sky Pledge on Friday.\n\n${said}` }));
    expect(found).toHaveLength(n);
    for (const summary of found)
      expect(summary).toMatch(
        /^echo quotes Ida Rask and does not say of whom; wire says of Nordal Air, and wire .*counts? Nordal Air in/u,
      );
  });
});

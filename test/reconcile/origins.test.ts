import { describe, expect, it } from 'vitest';
import { story, told } from '../factory.js';

const REPORT =
  'The lock at Stenbro will close for nine weeks while divers replace two gates that were bent when a barge struck them in March';
const others = ['Skippers were told of it on Friday.', 'Barges wait upstream.', 'No one was hurt then.'];
const kinds = (parts: Parameters<typeof story>[0]) =>
  story(parts).event.origins.map((o) => `${o.articles.join(' ')}: ${o.kind}, ${o.source ?? 'direction unknown'}`);

describe('origins', () => {
  it('count outlets that print one statement once, and a speaker to one outlet apart', () => {
    const statement = 'the merger will be good for every town in which we bake bread';
    const outlet = (id: string) =>
      told(id, `Crumb joined. “${statement},” said Ana Ruiz.`, (of) => ({
        companies: [of.company('Crumb')],
        quotes: [of.quote(statement, of.speaker('Ana Ruiz'))],
      }));
    const own = told('c', 'Bo Lind told us: “Crumb is ours.”', (of) => ({
      companies: [of.company('Crumb')],
      quotes: [of.quote('Crumb is ours.', of.speaker('Bo Lind'))],
    }));
    const crumb = story([outlet('a'), outlet('b'), own]).event.companies[0]!;
    expect(crumb.support).toEqual({ articles: ['a', 'b', 'c'], origins: 2, dependsOn: [] });
  });

  it('count a text and its near copy as one, and say how it shows', () => {
    const parts = [told('a', `${REPORT}. ${others[0]}`), told('b', `${REPORT}, it said.`), told('c', others[1]!)];
    expect(kinds(parts)).toEqual(['a b: near-identical, direction unknown', 'c: own text, direction unknown']);
    expect(story(parts).event.origins[0]!.because).toEqual([
      'a and b are one text but for some changes: 24 words in common',
    ]);
  });

  it('join articles that take over a long passage into texts of their own', () => {
    const filler = others.join(' ').repeat(3);
    expect(
      kinds([told('a', `${REPORT}. ${filler}`), told('b', `${REPORT}. ${'Boats of all sizes lay there. '.repeat(9)}`)]),
    ).toEqual(['a b: shared text, direction unknown']);
  });

  it.each([
    [
      'a reference text',
      told('release', `${REPORT}.`, undefined, { role: 'reference', label: 'The release' }),
      'reference text: The release',
    ],
    ['the list of sources', told('first', `${REPORT}.`), 'given as a version of first'],
  ])('have a direction where %s gives one', (_, source, wanted) => {
    const copy = told('copy', `${REPORT}. So it was.`, undefined, { versionOf: 'first' });
    expect(story([source, copy]).event.origins.map((o) => o.source)).toEqual([wanted]);
  });
});

describe('the article that a value depends on', () => {
  const counting = (id: string, words: string, n: number) =>
    told(id, `Then ${words} signed.`, (of) => ({ counts: [of.count(words, n, 'club', { predicate: 'signed' })] }));

  it('is the one without which a size would not be known', () => {
    const [group] = story([counting('a', '20 clubs', 20), counting('b', '20 clubs', 20)]).event.groups;
    expect(group!.support).toEqual({ articles: ['a', 'b'], origins: 2, dependsOn: ['a', 'b'] });
  });

  it('is none where three say the same', () => {
    const [group] = story(['a', 'b', 'c'].map((id) => counting(id, '20 clubs', 20))).event.groups;
    expect(group!.support.dependsOn).toEqual([]);
  });

  it('is the one that stands against the others', () => {
    const parts = [counting('a', '20 clubs', 20), counting('b', '20 clubs', 20), counting('c', '21 clubs', 21)];
    const group = story(parts).event.groups.find((g) => g.stated.length > 2)!;
    expect([group.agreed, group.support.dependsOn]).toEqual([null, ['c']]);
  });

  it('is for a party the one that alone says that it is in', () => {
    const named = (id: string, text: string, member: boolean) =>
      told(id, text, (of) => ({ companies: [of.company('Crumb')], memberships: member ? [of.member('Crumb')] : [] }));
    const [crumb] = story([named('a', 'Crumb signed.', true), named('b', 'Crumb bakes.', false)]).event.companies;
    expect(crumb!.support).toMatchObject({ articles: ['a', 'b'], dependsOn: ['a'] });
  });
});

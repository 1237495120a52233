import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/index.js';
import { prepareArticle } from '../../src/ingest/index.js';

const read = (text: string) => extractArticle(prepareArticle({ id: 'a', text }));
const SIGNED = 'Seven bakeries have signed the Clean Oven Pact.';

describe('a list of all the parties', () => {
  const seven = 'Tarn Bakers, Ovell, Grist Mills, Hobb & Dunn, Marle Bread, Quern and Voss Flour';
  const names = seven.split(/, | and /u);
  it.each([
    ['the number and its noun', `${SIGNED} The seven companies are ${seven}.`],
    ['a modifier before the noun', `${SIGNED} The seven family firms are ${seven}.`],
    ['they, behind the number', `${SIGNED} The seven firms bake half of all rolls. They are ${seven}.`],
    ['a clause behind the noun', `${SIGNED} The companies that have signed are: ${seven}.`],
    ['those taking part', `${SIGNED} Those taking part are ${seven}.`],
    ['the signatories', `${SIGNED} The signatories are ${seven}.`],
  ])('%s', (_, text) => {
    const { memberships, lists } = read(text);
    expect(memberships.map((m) => `${m.status} ${m.text}`)).toEqual(names.map((name) => `member ${name}`));
    expect(lists).toMatchObject([{ closed: true, status: 'member' }]);
    for (const { start, end, text: words } of memberships) expect(text.slice(start, end)).toBe(words);
  });

  it.each([
    ['no pact is spoken of', `Flour is dear. The seven companies are ${seven}.`],
    ['only the largest', `${SIGNED} The three largest companies are Tarn Bakers, Ovell and Grist Mills.`],
    ['another noun', `${SIGNED} The three streets are Tarn Row, Ovell Lane and Grist Alley.`],
  ])('not where %s', (_, text) => expect(read(text).memberships).toEqual([]));
});

describe('an entry of a list', () => {
  it.each([
    [
      'two words joined between commas',
      'The signatories are Tarn Bakers, Ovell, Crumb and Crust, Grist Mills, Marle Bread, Voss Flour and Quern.',
      ['Tarn Bakers', 'Ovell', 'Crumb and Crust', 'Grist Mills', 'Marle Bread', 'Voss Flour', 'Quern'],
    ],
    [
      'two names of which one stands elsewhere',
      'Crust said it had signed. The signatories are Tarn Bakers, Ovell, Crumb and Crust, Grist Mills, Marle Bread and Quern.',
      ['Tarn Bakers', 'Ovell', 'Crumb', 'Crust', 'Grist Mills', 'Marle Bread', 'Quern'],
    ],
    [
      'what looks like a person',
      'The companies that have signed are: Tarn Bakers, Ovell, Anna Flour, Grist Mills, Marle Bread and Quern.',
      ['Tarn Bakers', 'Ovell', 'Anna Flour', 'Grist Mills', 'Marle Bread', 'Quern'],
    ],
    [
      'a name with the ending of an owner',
      "The signatories are Tarn Bakers, Ovell, Grist Mills, St Orla's and Quern.",
      ['Tarn Bakers', 'Ovell', 'Grist Mills', "St Orla's", 'Quern'],
    ],
    [
      'not the place that says where they are',
      'The two largest bakers in Europe, Brodix and Hollin, have not signed the pact.',
      ['Brodix', 'Hollin'],
    ],
  ])('%s', (_, text, names) => {
    const { memberships } = read(`${SIGNED} ${text}`);
    expect(memberships.map((m) => m.text).slice(-names.length)).toEqual(names);
    expect(memberships.length).toBeLessThanOrEqual(names.length + 1);
  });

  it('a person of whom the article tells more stays one', () => {
    const { people } = read(
      'Anna Field, mayor of Tarn, opened it. The signatories are Ovell, Quern, Grist Mills, Anna Field and Voss Flour.',
    );
    expect(people.map((p) => p.name)).toContain('Anna Field');
  });
});

import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.js';

/** The departures of one article from one reference text: relation, the text's words, the article's. */
function departures(reference: string, article: string): string[] {
  const { rows } = analyse({ reference, article }, { reference: { role: 'reference' } }).measures.reference;
  return rows
    .filter((row) => row.article === 'article')
    .map(({ relation, reference: theirs, evidence }) =>
      [relation, ...(theirs ? [theirs.text] : []), ...(relation === 'lacks' ? [] : [evidence!.text])].join(' | '),
    );
}

const unprinted = (reference: string, article: string): string[] =>
  analyse({ reference, article }, { reference: { role: 'reference' } })
    .measures.reference.rows.filter((row) => row.relation === 'unprinted')
    .map((row) => row.evidence!.text);

const choir =
  'Harbour Choir opens a new hall\n\nHarbour Choir, 3 May 2022\n\n' +
  'The choir will not rent out the hall to parties or firms, and every concert on a Sunday will be free for children.\n\n' +
  '"We sang in a boat shed for eleven winters and we loved its echo," said Tove Marsh, chair of the Harbour Choir. ' +
  '"The new hall belongs to every street on the island and to every school."\n\n' +
  '1. Doors open at noon on the first Sunday of each month until the end of 2031.\n\n' +
  '2. Members give two evenings a year to teach a class in the old school.';

describe('where a passage taken from a reference text departs', () => {
  it.each([
    [
      'a single word between short runs',
      'The choir will rent out the hall to parties or firms, and every concert on a Sunday will be free for children.',
      ['lacks | not'],
    ],
    [
      'a negation at the beginning of an unmarked sentence that goes on otherwise',
      'It will rent out the hall to parties or firms, and every concert on a Sunday will cost nothing.',
      ['lacks | not', 'replaces | be free for children | cost nothing'],
    ],
    [
      'the first word of a quotation',
      '"I sang in a boat shed for eleven winters and we loved its echo," said Tove Marsh.',
      ['replaces | We | I'],
    ],
    [
      'the end of a quotation',
      '"We sang in a boat shed for eleven winters and we loved its smell," said Tove Marsh.',
      ['replaces | echo | smell'],
    ],
    [
      'the end of a list item before the next one',
      'The rules:\n\n- Doors open at noon on the first Sunday of each month until the end of 2034.\n- Members give two evenings a year to teach a class in the old school.',
      ['replaces | 2031 | 2034'],
    ],
    [
      'who speaks is no part of what is said',
      '"We sang in a boat shed for eleven winters and we loved its echo," said Marsh, a retired pilot who runs the choir. "The new hall belongs to every street on the island and to every school."',
      [],
    ],
    [
      'the number of a list item is none either',
      'Doors open at noon on the first Sunday of each month until the end of 2031.\n\nMembers give two evenings a year to teach a class in the old school.',
      [],
    ],
    ['a paraphrase is no departure', 'Concerts on Sundays cost children nothing, and firms may not rent the hall.', []],
  ])('%s', (_, article, expected) => expect(departures(choir, `Hall opens\n\n${article}`)).toEqual(expected));

  it.each([
    ['"The new hall belongs to every street [...] and to every school," Tove Marsh said.', 'dots-or-brackets'],
    ['"The new hall belongs to every street ... and to every school," Tove Marsh said.', 'dots-or-brackets'],
    ['"The new hall belongs to every street," Tove Marsh said, "and to every school."', 'marks'],
    ['"The new hall belongs to every street and to every school," Tove Marsh said.', 'nothing'],
  ])('says what shows a cut: %s', (article, shown) => {
    const { rows } = analyse({ choir, article }, { choir: { role: 'reference' } }).measures.reference;
    expect(rows.filter((row) => row.article === 'article').map((row) => [row.reference?.text, row.shown])).toEqual([
      ['on the island', shown],
    ]);
  });
});

describe('what nobody printed of a reference text', () => {
  const article =
    'Hall opens\n\nThe choir will not rent out the hall to parties or firms, and every concert on a Sunday will be free for children.\n\n' +
    '"We sang in a boat shed for eleven winters and we loved its echo," said Tove Marsh, chair of the Harbour Choir. ' +
    '"The new hall belongs to every street on the island and to every school."';

  it('is given by paragraph, without heading, day and list numbers', () =>
    expect(unprinted(choir, article)).toEqual([
      'Doors open at noon on the first Sunday of each month until the end of 2031',
      'Members give two evenings a year to teach a class in the old school',
    ]));

  it('holds no names that an outlet prints in a row', () => {
    const list = 'The harbours are: Sund, Orvik, Quist, Tarn Head, Ness Point and Ulm.';
    expect(unprinted(list, 'These took part: Sund, Orvik, Tarn Head, Ness Point and Ulm.')).toEqual([]);
  });
});

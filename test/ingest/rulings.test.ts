import { describe, expect, it } from 'vitest';
import { readRulings, readRulingsFolder } from '../../src/ingest/index.js';
import { folderWith } from '../folder.js';

const read = (csv: string | Buffer): ReturnType<typeof readRulings> => readRulings(Buffer.from(csv), 'rulings/ann.csv');

describe('a file of decisions', () => {
  it('gives each row with its person, by the file’s name, and its line', () => {
    expect(read('target,verdict,value,when,note,value_hash\nabc123,dismiss,,2031-05-04,only spelling,ff00\n')).toEqual({
      rulings: [
        {
          target: 'abc123',
          verdict: 'dismiss',
          value: null,
          valueHash: 'ff00',
          when: '2031-05-04',
          who: 'ann',
          note: 'only spelling',
          file: 'rulings/ann.csv',
          line: 2,
        },
      ],
      problems: [],
    });
  });

  it.each([
    ['a mark at the beginning and CRLF', '\uFEFFtarget,verdict,note\r\nabc,Accept,yes\r\n'],
    ['semicolons', 'target;verdict;note\nabc;accept;yes\n'],
    ['tabs in UTF-16', Buffer.from('\uFEFFtarget\tverdict\tnote\r\nabc\taccept\tyes\r\n', 'utf16le')],
    ['columns in another order, and a blank line', 'note,verdict,target\n\nyes,accept,abc\n'],
    ['an apostrophe that guards a formula', "target,verdict,note\nabc,accept,'=yes\n"],
  ])('may have %s', (_name, csv) => {
    const { rulings, problems } = read(csv);
    expect(problems).toEqual([]);
    expect(rulings).toMatchObject([{ target: 'abc', verdict: 'accept', note: expect.stringMatching(/^=?yes$/) }]);
  });

  it('tells what is wrong with its line and column, and keeps the other rows', () => {
    const { rulings, problems } = read(
      'target,verdict,value,when,not\nabc,forget,,,\nabc,dismis,,,\nabc,set-value,,,\n,accept,,,\nA|B,accept,,,\nA,same,,,\nabc,accept,,soon,\n',
    );
    expect(problems.map(({ reason }) => reason)).toEqual([
      'line 1, column 27: unknown column "not" is not read; expected target, verdict, value, when, note, value_hash; did you mean "note"?',
      'line 2, column 5: expected one of same, not-same, accept, dismiss, set-value, found "forget"',
      'line 3, column 5: expected one of same, not-same, accept, dismiss, set-value, found "dismis"; did you mean "dismiss"?',
      'line 4, column 1: expected a value in the column "value" for set-value',
      'line 5, column 1: expected the id of a finding, or two names with | between them, in the column "target"',
      'line 6, column 1: of two names say same or not-same; found accept',
      'line 7, column 1: same is said of two names, "First Name|Second Name"; found "A"',
      'line 8, column 13: expected a day such as 2024-03-05, found "soon"',
    ]);
    expect(rulings).toMatchObject([{ target: 'abc', verdict: 'accept', when: '' }]);
  });
});

describe('a folder of decisions', () => {
  it('holds one file for each person; what is hidden or no CSV is passed over', () => {
    const row = 'target,verdict\nabc,accept\n';
    const folder = folderWith({
      'ben.csv': row,
      'Ann.CSV': row,
      '.ann.csv.new': row,
      '~lock.csv': row,
      'notes.md': row,
    });
    expect(readRulingsFolder(folder, 'rulings').rulings.map(({ who, file }) => [who, file])).toEqual([
      ['Ann', 'rulings/Ann.CSV'],
      ['ben', 'rulings/ben.csv'],
    ]);
  });
});

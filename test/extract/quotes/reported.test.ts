import { describe, expect, it } from 'vitest';
import { reported } from './read.js';

const clauses = (text: string): string[] => reported(text).map((q) => `${q.text} | ${q.speaker?.name ?? '?'}`);

describe('reported speech', () => {
  it.each([
    ['with that', 'Ann Li said that the dam would hold.', ['the dam would hold | Ann Li']],
    ['without that', 'Ann Li said the dam would hold.', ['the dam would hold | Ann Li']],
    ['person told first', 'Ann Li told reporters on Monday that the dam would hold.', ['the dam would hold | Ann Li']],
    ['question', 'Ann Li asked whether the dam would hold.', ['whether the dam would hold | Ann Li']],
    ['verb at the end', 'The dam would hold, Ann Li said.', ['The dam would hold | Ann Li']],
    ['verb in the middle', 'The dam, Ann Li said, would hold.', ['The dam | Ann Li', 'would hold | Ann Li']],
    ['according to, first', 'According to Ann Li, the dam will hold.', ['the dam will hold | Ann Li']],
    ['according to, last', 'The dam will hold, according to Ann Li.', ['The dam will hold | Ann Li']],
    [
      'according to, with a relative clause',
      'According to Ann Li, who owns the Harbour Inn, most of her guests left.',
      ['most of her guests left | Ann Li'],
    ],
    [
      'a pledge up to a dash and "but"',
      'Brightwave Inc. has vowed to stop dumping oil in the bay - but angry fishermen say the vow is empty.',
      ['to stop dumping oil in the bay | Brightwave', 'the vow is empty | angry fishermen'],
    ],
    [
      'a report up to a dash and "but"',
      'Ann Li said the dam would hold — but engineers say it leaks.',
      ['the dam would hold | Ann Li', 'it leaks | engineers'],
    ],
    ['pledge', 'Brightwave Inc. pledged to protect its customers.', ['to protect its customers | Brightwave']],
    [
      'two speakers',
      'Ann Li said the dam would hold, but Tom Reed said it leaked.',
      ['the dam would hold | Ann Li', 'it leaked | Tom Reed'],
    ],
    ['saying', 'Ann Li dismissed the report, saying the dam would hold.', ['the dam would hold | Ann Li']],
    [
      'the writer takes over',
      'Ann Li said the dam would hold, while rain fell for a week.',
      ['the dam would hold | Ann Li'],
    ],
    [
      'transcript without marks',
      'Ann Li met Tom Reed.\nLI: Where were you on Monday?\nREED: I was at home.',
      ['Where were you on Monday | Ann Li', 'I was at home | Tom Reed'],
    ],
    ['headline', 'Ann Li: Dam will hold all winter\n\nAnn Li spoke on Monday.', ['Dam will hold all winter | Ann Li']],
  ])('%s', (_, text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  it.each([
    ['a noun', 'The report on the dam is long.'],
    ['a question in an introduction', 'Asked whether she would stay, Ann Li laughed.'],
    ['a question of the writer', 'We asked Ann Li whether the bridge was safe.'],
    ['a source without a report', 'According to Ann Li, who owns the Harbour Inn.'],
    ['an object', 'Ann Li added two jobs after the flood.'],
    ['no report', 'Ann Li said goodbye to the guests.'],
    ['a relative clause', 'Ann Li appeared in a film that showed the dam.'],
    ['an introduction', 'After the vote, Ann Li declined to comment.'],
  ])('%s reports nothing', (_, text) => {
    expect(clauses(text)).toEqual([]);
  });

  it('leaves a clause with marks to the quotation inside it', () => {
    expect(clauses('Ann Li said the dam was “a wonder” of its age.')).toEqual([]);
  });
});

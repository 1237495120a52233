import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/extract/index.js';
import { article } from '../../factory.js';
import { extract, marked, office, said } from './read.js';

const lastSaid = (text: string): string | undefined => said(text).at(-1);

describe('a body that is described stands for itself where no named body fits', () => {
  it.each([
    ['government', 'Norden Freight Inc. shut two piers. The government said it was “very sorry”.', 'The government'],
    ['parliament', 'Norden Freight Inc. shut two piers. The parliament said it was “a shame”.', 'The parliament'],
    ['union', 'Norden Freight Inc. shut two piers. The union said it was “a shame”.', 'The union'],
    ['ministry', 'The Dockers Union met Norden Freight Inc. on Friday. “We came,” the ministry said.', 'the ministry'],
    [
      'ministry, named',
      'The Harbour Ministry met Norden Freight Inc. on Friday. “We came,” the ministry said.',
      'Harbour Ministry',
    ],
    ['company', 'Norden Freight Inc. met the Dockers Union. “We came,” the company said.', 'Norden Freight'],
    ['initials are no government', 'The NLF met us. The government said it was “a shame”.', 'The government'],
    [
      'it, behind a body that spoke',
      'Norden Freight Inc. shut two piers. The government called it “sad”. “We had no choice,” it added.',
      'The government',
    ],
    [
      'another noun does not fit',
      'Norden Freight Inc. closed. “We came,” the council said. “We left,” the board said.',
      'the board',
    ],
  ])('%s', (_, text, name) => {
    expect(marked(text).at(-1)?.speaker?.name).toBe(name);
  });
  it('gives a clerk of one body no other body', () => {
    expect(office('Norden Freight Inc. shut two piers. A spokesman for the council said it was “hasty”.')).toBe(
      'A spokesman for the council, spokesman, -',
    );
  });
  it('gives a clerk of "the company" the company', () => {
    expect(office('Norden Freight Inc. shut two piers. A spokesman for the company said it was “hasty”.')).toBe(
      'A spokesman for the company, spokesman, Norden Freight',
    );
  });
});

describe('"it" is the body that the sentence before is about', () => {
  it.each([
    [
      'past one that spoke earlier',
      'The Harbour Board said talks were near. Tarn Foods Inc. would not speak of the fire. “We grieve,” it said.',
      'We grieve | Tarn Foods',
    ],
    [
      'a described one',
      'The council sued Delta Mills Inc. over the smell. “It was vile,” it said.',
      'It was vile | The council',
    ],
    [
      'the one whose clerk speaks',
      'Tarn Foods Inc. closed.\n\nA clerk of the council said that it might also name the owner, “who has much to explain”.',
      'who has much to explain | the council',
    ],
    [
      'one that spoke just now stays',
      'Tarn Foods Inc. met the Dockers Union. “We came,” said the union. “We left,” it added.',
      'We left | Dockers Union',
    ],
  ])('%s', (_, text, expected) => {
    expect(lastSaid(text)).toBe(expected);
  });
  it('is never the outlet, which only its header names', () => {
    const text = 'Tarn Echo Media Inc.\n\nThe fire burned for days. “We grieve,” it said.';
    const found = extractArticle(article('a', text, { outlet: 'Tarn Echo Media' }));
    expect(found.quotes.map((q) => q.speaker?.name)).toEqual([null]);
  });
});

describe('an office before a comma is the person behind it', () => {
  it.each([
    ['managing', 'Tarn Foods Inc. shut. “We tried,” said the firm’s managing director, Jo Ray. “It failed.”'],
    ['outgoing', 'Tarn Foods Inc. shut. “We tried,” said the company’s outgoing chief, Jo Ray. “It failed.”'],
  ])('%s', (_, text) => {
    expect(marked(text).map((q) => q.speaker?.name)).toEqual(['Jo Ray', 'Jo Ray']);
    expect(marked(text)[0]?.speaker?.affiliation).toBe('Tarn Foods');
  });
});

describe('the body that "its", "whose" and "the company" stand for', () => {
  const affiliation = (text: string, name: string): string | null | undefined =>
    extract(text).people.find((p) => p.name === name)?.affiliation;
  it.each([
    [
      'a group with a small noun before it',
      'The group Harbour Watch accused Delta Mills Inc. of lying. Its founder, Jo Ray, left.',
      'Harbour Watch',
    ],
    [
      'a name nobody knows',
      'Fair Anchorage accused Delta Mills Inc. of lying. Its founder, Jo Ray, left.',
      'Fair Anchorage',
    ],
    ['no other for a described one', 'The council sued Delta Mills Inc. in May. Its leader, Jo Ray, left.', null],
    ['whose', 'Delta Mills, whose chairman Jo Ray spoke, closed.', 'Delta Mills'],
    ['whose, of a person', 'Ann Li, whose lawyer Jo Ray spoke, left Delta Mills Inc. in May.', null],
  ])('%s', (_, text, expected) => {
    expect(affiliation(text, 'Jo Ray')).toBe(expected);
  });
  it('is the one that was asked about', () => {
    expect(office('Asked why Anchorage Nine had not come, a spokesman for the company said it was “late”.')).toBe(
      'a spokesman for the company, spokesman, Anchorage Nine',
    );
  });
});

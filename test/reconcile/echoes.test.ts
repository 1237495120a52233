import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/index.js';
import { article, story } from '../factory.js';

const listed = `Ports sign pact on clean air

Nine ports signed a pact on Monday. It has three points:

- The ports will switch off ship engines at the quay from 2027;
- They will plant 40,000 trees along the access roads;
- They will pay dockers for the hours that storms cost them.`;

/** What another outlet's text is taken to tell again, by principle. */
function retold(text: string): string[] {
  const parts = Object.entries({ listed, other: text }).map(([id, words]) => {
    const made = article(id, words);
    return { article: made, extraction: extractArticle(made) };
  });
  return story(parts).event.principles.flatMap((p) =>
    p.descriptions.filter((d) => d.form === 'retold').map((d) => `${p.name} = ${d.text}`),
  );
}

describe('a commitment told again in other words', () => {
  it.each([
    [
      'in the passive',
      'Ships tied up at the quay are to have their engines off from 2027.',
      /[Ss]witch off ship engines.* = Ships tied up at the quay/,
    ],
    ['by a noun', 'Along the access roads there is to be a belt of 40,000 trees.', /trees.* = Along the access roads/],
    [
      'by a speaker',
      '“When storms cost dockers hours, we will pay,” said Lars Holm.',
      /dockers.* = When storms cost dockers hours, we will pay$/,
    ],
  ])('%s', (_, text, expected) => {
    expect(retold(`Harbours to breathe\n\n${text}`)).toEqual([expect.stringMatching(expected)]);
  });

  it.each([
    ['by critics', 'Critics say that 40,000 trees along the access roads will change nothing.'],
    ['as a condition', 'If the ports do not plant 40,000 trees, the access roads will stay closed.'],
    ['as a question', 'Will dockers be paid for the hours that storms cost them?'],
    ['of another matter', 'The ports will hold their annual meeting in Ghent.'],
    ['by names alone', 'Ostend, Ghent and Bremen will send delegates to Ostend.'],
  ])('is not one that is spoken of %s', (_, text) => {
    expect(retold(`Harbours to breathe\n\n${text}`)).toEqual([]);
  });
});

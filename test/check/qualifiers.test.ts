import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/ingest/index.js';
import { defaultSettings } from '../../src/model/config.js';
import type { Finding } from '../../src/model/finding.js';
import { analyzeEvent } from '../../src/pipeline.js';

const HEAD = 'Dairies sign milk pact\n\nNine dairies signed a pact on Monday.\n\n';

/** Differences of limits and force between the bodies of several articles. */
function found(...bodies: string[]): Finding[] {
  const articles = bodies.map((body, i) => {
    const id = `Paper ${i + 1}`;
    return { ...prepareArticle({ id, text: HEAD + body, outlet: id }), file: `${id}.txt`, role: 'article' as const };
  });
  const { findings } = analyzeEvent({ id: 'story', name: 'story', articles }, defaultSettings).event;
  return findings.filter((f) => f.kind === 'qualifier-change' || f.kind === 'force-change');
}

const kinds = (...bodies: string[]): string[] => found(...bodies).map((f) => `${f.level} ${f.kind}`);

describe('a limit that another outlet does not give', () => {
  it.each([
    [
      'an exception, in other words',
      'The dairies pledged not to raise the price of milk before Easter, except in a drought.',
      'The dairies promised that milk will cost no more than today.',
    ],
    [
      'a deadline',
      'The dairies pledged to tell farmers of every change in price within 48 hours.',
      'The dairies pledged to inform farmers of changes in price.',
    ],
    [
      'a word of scope before a noun',
      'The dairies pledged not to buy milk from farms that beat innocent animals.',
      'The dairies pledged not to buy milk from farms that beat animals.',
    ],
    ['all of them', 'The dairies pledged to pay all farmers on time.', 'The dairies pledged to pay farmers on time.'],
  ])('%s', (_, full, short) => {
    expect(kinds(full, short)).toEqual(['minor qualifier-change']);
  });

  it.each([
    [
      'the same limit in other words',
      'The dairies pledged to tell farmers of a change in price within 48 hours.',
      'The dairies promised to inform farmers two days after a change in price.',
    ],
    [
      'a quantifier in another sentence',
      'The dairies pledged to pay every farmer a bonus in a good year.',
      'Bonuses are to go to farmers, the dairies agreed, when milk sells well.',
    ],
    [
      'each week and once a week',
      'The dairies pledged to publish their prices every week.',
      'The dairies pledged to publish their prices once a week.',
    ],
  ])('is not seen in %s', (_, one, other) => {
    expect(kinds(one, other)).toEqual([]);
  });

  it('keeps its id where an outlet stands twice or calls the promise otherwise', () => {
    const full = 'The dairies pledged to test all milk for lead before it leaves the farm.';
    const short = 'The dairies pledged to test milk for lead.';
    const ids = (...bodies: string[]) => found(...bodies).map((f) => f.id);
    expect(ids(full, short)).toEqual(ids(full, short, short));
  });
});

describe('force', () => {
  it.each([
    ['aim', 'The dairies aim to hire 90 more inspectors.'],
    ['should', 'Under the pact, the dairies should hire 90 more inspectors.'],
  ])('differs where one outlet has "%s" and another "will", whatever the verb', (_, weak) => {
    expect(kinds('The dairies pledged to recruit 90 additional inspectors.', weak)).toEqual(['minor force-change']);
  });

  it('does not differ between two firm verbs', () => {
    expect(
      kinds('The dairies pledged to recruit 90 inspectors.', 'Under the pact, the dairies will hire 90 inspectors.'),
    ).toEqual([]);
  });
});

describe('what a report leaves out of a statement', () => {
  it('is a difference of limits', () => {
    const quoted =
      '“Our first task will be a plan to answer complaints against cheese makers,” said Ida Rask, head of the pact.';
    const reported =
      'Ida Rask, head of the pact, said its first task would be a plan to answer complaints against lorry drivers.';
    expect(kinds(quoted, reported)).toEqual(['minor qualifier-change']);
  });
});

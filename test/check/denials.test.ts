// One statement with a negation here and without it there, in no quotation marks.
import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/ingest/index.js';
import { defaultSettings } from '../../src/model/config.js';
import { analyzeEvent } from '../../src/pipeline.js';

function denials(texts: readonly string[], reference?: string): string[] {
  const articles = [...texts, ...(reference === undefined ? [] : [reference])].map((text, i) => {
    const id = i < texts.length ? `Paper ${i + 1}` : 'Reference';
    const role = id === 'Reference' ? ('reference' as const) : ('article' as const);
    return { ...prepareArticle({ id, text, outlet: id, published: '2024-05-14' }), file: `${id}.txt`, role };
  });
  const { findings } = analyzeEvent({ id: 'story', name: 'story', articles }, defaultSettings).event;
  return findings
    .filter((f) => f.kind === 'force-change')
    .map((f) => `${f.level}: ${f.sides.map((s) => s.articles.join('+')).join(' | ')}`);
}

const lead = 'The valley council met on Tuesday.\n\n';
const denied = `${lead}The ski lifts will not run on days when the avalanche warning is raised, the council decided.`;

describe('a negation that one article has and another has not', () => {
  it.each([
    ['a promise', `${lead}The ski lifts will run on days when the avalanche warning is raised, it said.`],
    ['with other words around', `${lead}The lifts will run on days when the avalanche warning is raised.`],
  ])('%s', (_, text) => {
    expect(denials([denied, text])).toEqual(['major: Paper 1 | Paper 2']);
    expect(denials([text], denied)).toEqual(['critical: Paper 1 | Reference']);
  });

  it.each([
    [
      'with a helping verb',
      'The museum did not return the two carved masks to the village.',
      'The museum did return the two carved masks to the village.',
    ],
    [
      'without one',
      'The museum does not expect the new road to harm the old harbour.',
      'The museum expects the new road to harm the old harbour.',
    ],
    [
      'a contraction',
      "Drivers won't pay the bridge toll during the months of repair.",
      'Drivers will pay the bridge toll during the months of repair.',
    ],
  ])('%s', (_, one, two) => expect(denials([lead + one, lead + two])).toHaveLength(1));

  it.each([
    ['the same in two forms', 'The ski lifts won’t run on days when the avalanche warning is raised.'],
    ['denied in another way', 'The ski lifts will stop on days when the avalanche warning is raised.'],
    [
      'a verb of denial',
      'The council denied that the ski lifts will run on days when the avalanche warning is raised.',
    ],
    ['a condition', 'If the ski lifts run on days when the avalanche warning is raised, guests pay.'],
    ['a question', 'Will the ski lifts run on days when the avalanche warning is raised?'],
    ['a second negation elsewhere', 'No ski lifts will run on days when the avalanche warning is raised.'],
    ['another number', 'The 12 ski lifts will run on days when the avalanche warning is raised.'],
    ['another name', 'The Orvik lifts will run on days when the avalanche warning is raised.'],
    ['fewer of them', 'Fewer ski lifts will not run on days when no avalanche warning is raised.'],
    ['other words for the rest', 'The lifts will run on Sundays when the sun is out.'],
  ])('is none: %s', (_, text) => expect(denials([denied, lead + text])).toEqual([]));

  it('is none where the negation moves within the statement', () =>
    expect(
      denials([
        `${lead}The ferry will not carry more than forty cars on any crossing.`,
        `${lead}The ferry will carry no more than forty cars on any crossing.`,
      ]),
    ).toEqual([]));

  it('is none where the article has the negation elsewhere', () =>
    expect(
      denials([
        denied,
        `${lead}The ski lifts will run on days when the avalanche warning is raised, a first notice said. But the ski lifts will not run on days when the avalanche warning is raised.`,
      ]),
    ).toEqual([]));
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { groupArticles } from '../../src/group/index.js';
import { prepareArticle } from '../../src/ingest/prepare.js';
import type { Article } from '../../src/model/article.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const GOLDEN = at('../golden/');
const MIXED = at('../fixtures/mixed/');

const readArticle = (id: string, path: string): Article => prepareArticle({ id, text: readFileSync(path, 'utf8') });

/** Articles that share too few words and names with the others of their story to be found in a pile. */
const LOOSE = [
  'earthquake-toll-over-three-days/day1-herald.txt',
  'factory-closure-in-jobs-and-shares/tribune.txt',
  'hospital-strike-with-shares/standard.txt',
];

/** The golden stories, each article called "story/file". */
const golden = readdirSync(GOLDEN).flatMap((story) =>
  readdirSync(join(GOLDEN, story, 'articles'))
    .filter((file) => file.endsWith('.txt') && !LOOSE.includes(`${story}/${file}`))
    .map((file) => readArticle(`${story}/${file}`, join(GOLDEN, story, 'articles', file))),
);
/** Stories that share companies, persons, places and days; "recall-gazette" is what the gazette has on the recall. */
const mixed = readdirSync(MIXED).map((file) => readArticle(file.replace('.txt', ''), join(MIXED, file)));

const grouped = (articles: readonly Article[]): string[] =>
  groupArticles(articles)
    .stories.map((story) => story.articles.map(({ id }) => id).join(' '))
    .sort();

const byStory = (articles: readonly Article[], storyOf: (id: string) => string): string[] => {
  const stories = new Map<string, string[]>();
  for (const { id } of articles) stories.set(storyOf(id), [...(stories.get(storyOf(id)) ?? []), id]);
  return [...stories.values()].map((ids) => ids.sort().join(' ')).sort();
};

const STORIES = [
  'accord-today accord-wire',
  'chip-today chip-wire',
  'derailment-courier derailment-echo',
  'recall-gazette recall-herald',
  'results-gazette results-ledger',
  'strike-courier strike-echo strike-standard',
];

describe('a mixed pile', () => {
  it('gives each of the golden stories as one group', () => {
    expect(grouped(golden)).toEqual(byStory(golden, (id) => id.split('/')[0]!));
  });

  it('keeps two stories about one company, one conference and one outlet apart', () => {
    expect(grouped(mixed)).toEqual(STORIES);
  });

  it('keeps them apart where nothing says a day', () => {
    expect(grouped(mixed.map((article) => ({ ...article, published: null })))).toEqual(STORIES);
  });

  it('finds the same stories in a larger pile', () => {
    const stories = [...byStory(golden, (id) => id.split('/')[0]!), ...STORIES].sort();
    expect(grouped([...golden, ...mixed])).toEqual(stories);
  });

  it('does not depend on the order of the articles', () => {
    const there = groupArticles([...golden, ...mixed]);
    expect(groupArticles([...golden, ...mixed].reverse())).toEqual(there);
  });

  it('leaves alone what fits nowhere, and says what it was nearest to', () => {
    const { alone } = groupArticles(mixed);
    expect(alone.map(({ article }) => article.id)).toEqual(['alone-chess', 'alone-gardens']);
    expect(alone[1]!.because).toMatch(/^nearest is \S+, alike by 0\.\d+ of the 0\.29 asked for/);
  });

  it('says why: names few others print, words in a row, and the days', () => {
    const story = groupArticles(mixed).stories.find(({ articles }) => articles[0]!.id === 'recall-gazette')!;
    const [link] = story.grouping.links;
    expect(link).toMatchObject({ a: 'recall-gazette', b: 'recall-herald' });
    expect(link!.because.join('; ')).toMatch(/both print .*(?:Medford|salmonella|Orchard).*; .*published 1 day apart$/);
    expect(story.grouping.because.join('; ')).toContain('Medford (2 of the 2');
    expect(story.name).toMatch(/salmonella/i);
  });

  it('a folder of one story is one story', () => {
    const strike = mixed.filter(({ id }) => id.startsWith('strike'));
    expect(grouped(strike)).toEqual(['strike-courier strike-echo strike-standard']);
  });

  it('one text in two weeks is two stories, and on two days one', () => {
    const first = { ...golden[0]!, id: 'first', published: '2031-03-05' };
    const on = (published: string): string[] => grouped([first, { ...first, id: 'second', published }, ...mixed]);
    expect(on('2031-03-06')).toContain('first second');
    expect(on('2031-03-20')).not.toContain('first second');
  });

  it.each([[[]], [[golden[0]!]]])('of nothing to compare nothing is made', (articles) => {
    expect(groupArticles(articles).stories).toEqual([]);
  });

  it('an article without a word is alone', () => {
    const empty = prepareArticle({ id: 'empty', text: '—' });
    expect(groupArticles([empty, ...mixed]).alone.map(({ article }) => article.id)).toContain('empty');
  });
});

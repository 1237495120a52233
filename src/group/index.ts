// The room's door: a pile of articles becomes stories.
import type { Article } from '../model/article.js';
import type { Grouping } from '../model/event.js';
import { byCodeUnit } from '../text/fold.js';
import { clusterPairs } from './cluster.js';
import { readFeatures } from './features.js';
import { likelyPairs, weighPile, type Pair, type Pile } from './likeness.js';
import { reasonsFor } from './reasons.js';

/** Articles that tell one story, and why they are taken for it. */
export interface Story<A> {
  name: string;
  articles: A[];
  grouping: Grouping;
}

export interface Stories<A> {
  stories: Story<A>[];
  /** articles that fit nowhere, each with what it was nearest to */
  alone: { article: A; because: string }[];
}

/** On average articles of one story are alike by more than this, and those of two stories by less. */
export const LEAST_LIKENESS = 0.29;

/**
 * Puts the articles of a mixed pile into stories, by what they print and when; leaves alone what fits nowhere. The order of
 * the articles does not matter.
 */
export function groupArticles<A extends Article>(given: readonly A[]): Stories<A> {
  const articles = [...given].sort((a, b) => byCodeUnit(a.id, b.id));
  const pile = weighPile(articles.map(readFeatures));
  const pairs = likelyPairs(pile);
  const groups = clusterPairs(articles.length, pairs, LEAST_LIKENESS).filter((group) => standsOut(pile, pairs, group));
  const grouped = new Set(groups.flat());
  const stories = groups.map((group) => tellStory(articles, pile, pairs, group));
  const nearest = nearestOf(pairs);
  const alone = articles.flatMap((article, i) =>
    grouped.has(i) ? [] : [{ article, because: whyAlone(articles, pile, i, nearest.get(i)) }],
  );
  return {
    stories: stories.sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.articles[0]!.id, b.articles[0]!.id)),
    alone,
  };
}

function tellStory<A extends Article>(
  articles: readonly A[],
  pile: Pile,
  pairs: readonly Pair[],
  group: readonly number[],
): Story<A> {
  const inside = new Set(group);
  const own = pairs.filter(({ a, b }) => inside.has(a) && inside.has(b)).sort(mostAlike);
  const average = own.reduce((sum, { likeness }) => sum + likeness, 0) / ((group.length * (group.length - 1)) / 2);
  const texts = articles.map(({ text }) => text);
  const links = spanning(own).map((pair) => ({
    a: articles[pair.a]!.id,
    b: articles[pair.b]!.id,
    score: rounded(pair.likeness),
    because: reasonsFor(pile, texts, pair),
  }));
  const because = [
    `${group.length} articles, alike by ${rounded(average)} on average (at least ${LEAST_LIKENESS} is asked for)`,
    ...commonNames(pile, group),
  ];
  return { name: nameOf(articles, own, group), articles: group.map((i) => articles[i]!), grouping: { because, links } };
}

const mostAlike = (x: Pair, y: Pair): number => y.likeness - x.likeness || x.a - y.a || x.b - y.b;
const rounded = (n: number): number => Math.round(n * 100) / 100;

/** The strongest links that hold a group together: one fewer than it has articles. */
function spanning(pairs: readonly Pair[]): Pair[] {
  const root = new Map<number, number>();
  const find = (i: number): number => {
    let at = i;
    while (root.has(at)) at = root.get(at)!;
    return at;
  };
  return pairs.filter(({ a, b }) => {
    const [x, y] = [find(a), find(b)];
    if (x !== y) root.set(x, y);
    return x !== y;
  });
}

/** Articles as alike as this are one story whatever they are about. */
const SURELY_ALIKE = 0.45;

/** A story has rare words of its own: articles that only share a field (polls, results, sports) have none. */
function standsOut(pile: Pile, pairs: readonly Pair[], group: readonly number[]): boolean {
  if (ownWords(pile, group).length >= 2) return true;
  const inside = new Set(group);
  const own = pairs.filter(({ a, b }) => inside.has(a) && inside.has(b));
  return own.length > 0 && own.every(({ likeness }) => likeness >= SURELY_ALIKE);
}

interface OwnWord {
  stem: string;
  /** how many of the group's articles have it */
  count: number;
  isName: boolean;
  weight: number;
}

/** Rare words that most of a group's articles print and few others do: names first, then by how many have them. */
function ownWords({ features, vectors, frequency }: Pile, group: readonly number[]): OwnWord[] {
  const counts = new Map<string, number>();
  for (const i of group) for (const stem of features[i]!.rare) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts]
    .filter(([stem, count]) => count > group.length / 2 && count > frequency.get(stem)! / 2)
    .map(([stem, count]) => ({
      stem,
      count,
      isName: group.every((i) => !features[i]!.rare.has(stem) || features[i]!.names.has(stem)),
      weight: Math.max(...group.map((i) => vectors[i]!.weights.get(stem) ?? 0)),
    }))
    .sort(
      (x, y) =>
        Number(y.isName) - Number(x.isName) || y.count - x.count || y.weight - x.weight || byCodeUnit(x.stem, y.stem),
    );
}

const WORDS_SHOWN = 6;

function commonNames(pile: Pile, group: readonly number[]): string[] {
  const { features, frequency } = pile;
  const printed = (stem: string): string =>
    features[group.find((i) => features[i]!.printed.has(stem))!]!.printed.get(stem)!;
  const shown = ownWords(pile, group)
    .slice(0, WORDS_SHOWN)
    .map(({ stem, count }) => `${printed(stem)} (${count} of the ${frequency.get(stem)!} articles that have it)`);
  return shown.length === 0 ? [] : [`most of them print ${shown.join(', ')}`];
}

/** A story is called by the headline of the article that is most like the others. */
function nameOf<A extends Article>(articles: readonly A[], pairs: readonly Pair[], group: readonly number[]): string {
  const sums = new Map<number, number>(group.map((i) => [i, 0]));
  for (const { a, b, likeness } of pairs) {
    sums.set(a, sums.get(a)! + likeness);
    sums.set(b, sums.get(b)! + likeness);
  }
  const central = [...group].sort((x, y) => sums.get(y)! - sums.get(x)! || x - y);
  const titled = central.map((i) => articles[i]!.title).find((title) => title !== null);
  return titled ?? articles[central[0]!]!.label;
}

function nearestOf(pairs: readonly Pair[]): Map<number, Pair> {
  const nearest = new Map<number, Pair>();
  for (const pair of [...pairs].sort(mostAlike))
    for (const i of [pair.a, pair.b]) if (!nearest.has(i)) nearest.set(i, pair);
  return nearest;
}

function whyAlone(articles: readonly Article[], pile: Pile, at: number, pair: Pair | undefined): string {
  if (!pair) return 'no other article of its days shares a rare word with it';
  const other = articles[pair.a === at ? pair.b : pair.a]!;
  const texts = articles.map(({ text }) => text);
  const [first] = reasonsFor(pile, texts, pair);
  return `nearest is ${other.id}, alike by ${rounded(pair.likeness)} of the ${LEAST_LIKENESS} asked for${first ? `: ${first}` : ''}`;
}

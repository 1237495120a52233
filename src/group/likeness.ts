// Likeness of two articles: the cosine of their words, each weighed by how rare it is in the pile and in English (tf-idf,
// Salton & Buckley 1988), less the further apart their days are.
import type { Features } from './features.js';

/** Articles that a pile is thought to have besides its own, so that a pile of one story can be seen to be one. */
const OTHERS = 40;
/** In how many of those a common English word stands, and any other. */
const OTHERS_WITH_COMMON = 6;
const OTHERS_WITH_RARE = 0.5;
/** The heaviest words of each article by which others are looked up. */
const KEYS = 40;
/** A word in more articles than this finds too many to be of use. */
const MOST_FOUND = 300;

export interface Vector {
  weights: ReadonlyMap<string, number>;
  length: number;
}

export interface Pile {
  features: readonly Features[];
  vectors: readonly Vector[];
  /** in how many articles a stem stands */
  frequency: ReadonlyMap<string, number>;
}

/** A pair of articles, by their places in the pile, the smaller first. */
export interface Pair {
  a: number;
  b: number;
  likeness: number;
}

/** Weighs the words of all articles against each other. */
export function weighPile(features: readonly Features[]): Pile {
  const frequency = new Map<string, number>();
  const rare = new Set<string>();
  for (const { terms, rare: own } of features) {
    for (const stem of terms.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    for (const stem of own) rare.add(stem);
  }
  const rarity = (stem: string): number => {
    const elsewhere = rare.has(stem) ? OTHERS_WITH_RARE : OTHERS_WITH_COMMON;
    return Math.max(0, Math.log((OTHERS + features.length) / (elsewhere + frequency.get(stem)! - 0.5)));
  };
  const vectors = features.map(({ terms }) => {
    const weights = new Map([...terms].map(([stem, times]) => [stem, (1 + Math.log(times)) * rarity(stem)]));
    return { weights, length: Math.sqrt([...weights.values()].reduce((sum, w) => sum + w * w, 0)) };
  });
  return { features, vectors, frequency };
}

/** The pairs that share one of their heaviest words, with how alike they are. No article is compared with all. */
export function likelyPairs(pile: Pile): Pair[] {
  const holders = new Map<string, number[]>();
  pile.vectors.forEach(({ weights }, i) => {
    for (const stem of heaviest(weights)) {
      const list = holders.get(stem);
      if (list) list.push(i);
      else holders.set(stem, [i]);
    }
  });
  const met = new Set<number>();
  const pairs: Pair[] = [];
  for (const list of holders.values()) {
    if (list.length > MOST_FOUND) continue;
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        const [a, b] = [list[x]!, list[y]!];
        const key = a * pile.vectors.length + b;
        if (met.has(key)) continue;
        met.add(key);
        const likeness = likenessOf(pile, a, b);
        if (likeness > 0) pairs.push({ a, b, likeness });
      }
  }
  return pairs;
}

const heaviest = (weights: ReadonlyMap<string, number>): string[] =>
  [...weights]
    .sort(([s, x], [t, y]) => y - x || (s < t ? -1 : 1))
    .slice(0, KEYS)
    .map(([stem]) => stem);

function likenessOf({ vectors, features }: Pile, a: number, b: number): number {
  const near = nearness(features[a]!.day, features[b]!.day);
  if (near === 0) return 0;
  const [x, y] = [vectors[a]!, vectors[b]!];
  let sum = 0;
  for (const [stem, weight] of x.weights) sum += weight * (y.weights.get(stem) ?? 0);
  return sum === 0 ? 0 : (near * sum) / (x.length * y.length);
}

/** By days between: an event is told on its day and the next, looked back on for some days, and then it is another. */
const BY_DAYS = [1, 1, 0.95, 0.85, 0.75, 0.6, 0.6, 0.6];

/** How much of their likeness two articles keep for their days; all of it where one has none. */
export const nearness = (a: number | null, b: number | null): number =>
  a === null || b === null ? 1 : (BY_DAYS[Math.abs(a - b)] ?? 0);

/** The words that two articles share, the heaviest for both first. */
export function sharedStems({ vectors }: Pile, a: number, b: number): string[] {
  const [x, y] = [vectors[a]!.weights, vectors[b]!.weights];
  return [...x]
    .flatMap(([stem, weight]): [string, number][] => (y.has(stem) ? [[stem, weight * y.get(stem)!]] : []))
    .sort(([s, v], [t, w]) => w - v || (s < t ? -1 : 1))
    .map(([stem]) => stem);
}

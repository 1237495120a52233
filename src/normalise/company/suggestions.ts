import { byCodeUnit } from '../../text/fold.js';
import type { CompanyCluster } from './clusters.js';
import { isAcronymOf, readName } from './read-name.js';

export interface MergeSuggestion {
  a: string;
  b: string;
  because: string;
}

const MOST = 200;

/** Clusters whose names resemble each other: one letter apart, or initials of the other. For a person to rule on, never merged. */
export function suggestMerges(clusters: readonly CompanyCluster[]): MergeSuggestion[] {
  const pairs = new Map<string, MergeSuggestion>();
  const add = (x: CompanyCluster, y: CompanyCluster, because: string): void => {
    const [a, b] = [x.name, y.name].sort(byCodeUnit);
    if (x !== y && a !== b) pairs.set(`${a}\n${b}`, { a: a!, b: b!, because });
  };
  for (const bucket of buckets(clusters).values())
    for (const other of bucket.slice(1, 5)) add(bucket[0]!, other, 'the names are one letter apart');
  const initials = new Map(clusters.map((cluster) => [cluster.key, cluster]));
  for (const cluster of clusters) {
    const letters = readName(cluster.name)
      .core.map((word) => word[0])
      .join('');
    const short = letters.length > 2 ? initials.get(letters) : undefined;
    if (short && isAcronymOf(short.name, cluster.name)) add(short, cluster, 'one may be the initials of the other');
  }
  return [...pairs.entries()]
    .sort((a, b) => byCodeUnit(a[0], b[0]))
    .slice(0, MOST)
    .map(([, pair]) => pair);
}

/** Keys with one letter left out meet where the names are one letter apart: no pair is compared that shares nothing. */
function buckets(clusters: readonly CompanyCluster[]): Map<string, CompanyCluster[]> {
  const found = new Map<string, CompanyCluster[]>();
  for (const cluster of clusters) {
    const { key } = readName(cluster.name);
    if (key.length < 6 || key.length > 40) continue;
    const gaps = new Set([key, ...Array.from(key, (_, i) => key.slice(0, i) + key.slice(i + 1))]);
    for (const gap of gaps) {
      const bucket = found.get(gap);
      if (bucket) bucket.push(cluster);
      else found.set(gap, [cluster]);
    }
  }
  return found;
}

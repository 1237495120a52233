// Average linkage (Sokal & Michener 1958): the two groups whose articles are most alike on average become one, until none
// are alike enough. Unlike single links it does not chain one story to the next by an article that touches both.
import type { Pair } from './likeness.js';

interface Merge {
  a: number;
  b: number;
  average: number;
}

/**
 * Groups of at least two, each as the ascending places of its articles.
 * @param count how many articles there are
 * @param pairs how alike two are; pairs that are not given are not alike
 * @param least the average likeness below which nothing is joined
 */
export function clusterPairs(count: number, pairs: readonly Pair[], least: number): number[][] {
  const members = Array.from({ length: count }, (_, i): number[] | null => [i]);
  const sums = Array.from({ length: count }, () => new Map<number, number>());
  const queue = makeQueue();
  for (const { a, b, likeness } of pairs) {
    sums[a]!.set(b, likeness);
    sums[b]!.set(a, likeness);
    if (likeness >= least) queue.add({ a, b, average: likeness });
  }
  const averageOf = (a: number, b: number): number =>
    (sums[a]!.get(b) ?? 0) / (members[a]!.length * members[b]!.length);
  for (let next = queue.take(); next; next = queue.take()) {
    const { a, b, average } = next;
    // What was joined since stands in the queue with its old average.
    if (!members[a] || !members[b] || averageOf(a, b) !== average) continue;
    members[a] = [...members[a], ...members[b]];
    members[b] = null;
    for (const [c, sum] of sums[b]!) {
      sums[c]!.delete(b);
      if (c === a) continue;
      const joined = (sums[a]!.get(c) ?? 0) + sum;
      sums[a]!.set(c, joined);
      sums[c]!.set(a, joined);
    }
    sums[a]!.delete(b);
    for (const c of sums[a]!.keys()) {
      const now = averageOf(a, c);
      if (now >= least) queue.add({ a: Math.min(a, c), b: Math.max(a, c), average: now });
    }
  }
  return members.filter((group) => group !== null && group.length > 1).map((group) => group!.sort((x, y) => x - y));
}

const before = (x: Merge, y: Merge): boolean =>
  x.average > y.average || (x.average === y.average && (x.a < y.a || (x.a === y.a && x.b < y.b)));

/** A binary heap, the most alike first. */
function makeQueue(): { add: (merge: Merge) => void; take: () => Merge | undefined } {
  const heap: Merge[] = [];
  const swap = (i: number, j: number): void => void ([heap[i], heap[j]] = [heap[j]!, heap[i]!]);
  return {
    add(merge) {
      heap.push(merge);
      for (let i = heap.length - 1; i > 0;) {
        const up = (i - 1) >> 1;
        if (!before(heap[i]!, heap[up]!)) break;
        swap(i, up);
        i = up;
      }
    },
    take() {
      const top = heap[0];
      const last = heap.pop();
      if (top === undefined || last === undefined || heap.length === 0) return top;
      heap[0] = last;
      for (let i = 0; ;) {
        let first = i;
        for (const child of [2 * i + 1, 2 * i + 2])
          if (child < heap.length && before(heap[child]!, heap[first]!)) first = child;
        if (first === i) return top;
        swap(i, first);
        i = first;
      }
    },
  };
}

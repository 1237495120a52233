// Which sentences of other articles say much the same: weighted overlap of content stems, found through an inverted index.
import { distinct } from './choose.js';

interface Line {
  article: string;
  stems: ReadonlySet<string>;
}

/** Sentences that share a stem, beyond which it tells nothing of what they say. */
const MOST_LINES = 60;
/** Share of the weight of the smaller sentence's stems that must be shared, and the least number of them. */
const SHARED = 0.45;
const LEAST = 3;

/** For each line the other articles that have a counterpart of it. Linear in the stems but for those many lines share. */
export function counterpartsOf(lines: readonly Line[]): string[][] {
  const index = new Map<string, number[]>();
  lines.forEach((line, i) => {
    for (const stem of line.stems) (index.get(stem) ?? index.set(stem, []).get(stem)!).push(i);
  });
  const weight = (stem: string): number => Math.log(1 + lines.length / (index.get(stem)?.length ?? 1));
  const total = lines.map((line) => sum(line.stems, weight));
  return lines.map((line, i) => {
    const shared = new Map<number, { n: number; weight: number }>();
    for (const stem of line.stems) {
      const holders = index.get(stem)!;
      if (holders.length > MOST_LINES) continue;
      for (const j of holders) {
        if (lines[j]!.article === line.article) continue;
        const so = shared.get(j) ?? { n: 0, weight: 0 };
        shared.set(j, { n: so.n + 1, weight: so.weight + weight(stem) });
      }
    }
    const near = [...shared].filter(([j, so]) => so.n >= LEAST && so.weight >= SHARED * Math.min(total[i]!, total[j]!));
    return distinct(near.map(([j]) => lines[j]!.article));
  });
}

function sum(stems: Iterable<string>, weight: (stem: string) => number): number {
  let all = 0;
  for (const stem of stems) all += weight(stem);
  return all;
}

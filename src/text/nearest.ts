/** The candidate that a person most likely meant: at most a third of its letters away, else undefined. The first of equals. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: { name: string; steps: number } | undefined;
  for (const name of candidates) {
    const most = Math.floor(Math.max(name.length, wanted.length) / 3);
    if (Math.abs(name.length - wanted.length) > most) continue;
    const steps = distance(wanted, name.toLowerCase());
    if (steps <= most && (!best || steps < best.steps)) best = { name, steps };
  }
  return best?.name;
}

/** " Did you mean x?", or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const name = nearest(word.slice(0, LONGEST), candidates);
  return name === undefined ? '' : `; did you mean "${name}"?`;
}

const LONGEST = 80;

/** Letters to change, leave out, put in or swap with their neighbour (Damerau-Levenshtein, optimal string alignment). */
function distance(a: string, b: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps = Math.min(steps, before[j - 2]! + 1);
      next.push(steps);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

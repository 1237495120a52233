export type Voice = 'own' | 'quoted' | 'reported';

export interface Interval {
  start: number;
  end: number;
}

/** Brings overlapping and touching intervals together; ascending. */
export function unite(intervals: readonly Interval[]): Interval[] {
  const sorted = [...intervals].sort((a, b) => a.start - b.start || a.end - b.end);
  const united: Interval[] = [];
  for (const { start, end } of sorted) {
    const last = united.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else united.push({ start, end });
  }
  return united;
}

/**
 * Tells in whose voice a span of one article stands: `quoted` or `reported` where more than half of it lies inside a
 * quotation of that sort, else the outlet's own.
 */
export function makeVoice(quotes: readonly (Interval & { type: string })[]): (span: Interval) => Voice {
  const quoted = unite(quotes.filter((q) => q.type !== 'indirect'));
  const reported = unite(quotes.filter((q) => q.type === 'indirect'));
  return (span) => {
    const most = (span.end - span.start) / 2;
    if (overlap(quoted, span) > most) return 'quoted';
    return overlap(reported, span) > most ? 'reported' : 'own';
  };
}

/** How much of `span` the disjoint, ascending `intervals` cover. */
function overlap(intervals: readonly Interval[], span: Interval): number {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (intervals[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  let sum = 0;
  for (let i = low; i < intervals.length && intervals[i]!.start < span.end; i++)
    sum += Math.min(span.end, intervals[i]!.end) - Math.max(span.start, intervals[i]!.start);
  return sum;
}

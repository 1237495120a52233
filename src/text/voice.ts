import { Bit, bitsOf } from '../lexicon/speech.js';

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

interface Quoted extends Interval {
  type: string;
  cue?: Interval | null;
}

/** What stands in quotation marks. */
export const quotedIn = (quotes: readonly Quoted[]): Interval[] => unite(quotes.filter((q) => q.type !== 'indirect'));

/**
 * What stands in reported speech: reported clauses, and the writer's words around a marked piece in the clause of a verb of
 * speech: "Li said [it was] “late” [and might sink]". Linear in the quotations.
 */
export const reportedIn = (quotes: readonly Quoted[], text: string): Interval[] =>
  unite(quotes.flatMap((quote) => (quote.type === 'indirect' ? [quote] : clauseAround(quote, text))));

/** Characters that a clause may reach over. */
const WIDEST_CLAUSE = 300;
const CLAUSE_END = /[.!?;]["'”’)]*(?:\s|$)|\n|\s[–—-]\s|,\s(?:but|while|whereas|although|though)\s/u;

function clauseAround({ type, start, end, cue }: Quoted, text: string): Interval[] {
  if (type !== 'partial' || !cue || cue.end > start || start - cue.end > WIDEST_CLAUSE) return [];
  const verb = /\p{L}+$/u.exec(text.slice(cue.start, cue.end))?.[0] ?? '';
  if ((bitsOf(verb.toLowerCase()) & (Bit.say | Bit.that | Bit.tell | Bit.think)) === 0) return [];
  if (CLAUSE_END.test(text.slice(cue.end, start))) return [];
  const rest = text.slice(end, end + WIDEST_CLAUSE);
  const stop = rest.search(CLAUSE_END);
  return [{ start: cue.end, end: end + (stop < 0 ? rest.length : stop) }];
}

/**
 * Tells in whose voice a span of one article stands: `quoted` or `reported` where more than half of it lies inside a
 * quotation of that sort, else the outlet's own.
 */
export function makeVoice(quotes: readonly Quoted[], text: string): (span: Interval) => Voice {
  const quoted = quotedIn(quotes);
  const reported = reportedIn(quotes, text);
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

import type { Reconciled } from '../model/event.js';
import type { Extraction } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import { contentStems } from '../text/stem.js';
import { quotedIn, reportedIn, type Interval } from '../text/voice.js';
import { wordsOf } from '../text/words.js';
import { distinct } from './choose.js';
import { counterpartsOf } from './counterparts.js';
import { evidenceOf, zoneAt, type Source } from './source.js';

type Row = Reconciled['sentences'][number];

/** Kinds of assertion as the sentence table names them. */
const KINDS = {
  companies: 'company',
  people: 'person',
  quotes: 'quote',
  counts: 'count',
  quantities: 'quantity',
  lists: 'list',
  memberships: 'membership',
  principles: 'principle',
  dates: 'date',
} as const satisfies Partial<Record<keyof Extraction, string>>;

/** Every sentence that is evidence: what was recognised in it, in whose voice it stands, and where it has a counterpart. */
export function listSentences(sources: readonly Source[]): Row[] {
  const rows = sources.flatMap((source) => rowsOf(source));
  const counterparts = counterpartsOf(
    rows.map((row) => ({ article: row.article, stems: new Set(contentStems(wordsOf(row.text))) })),
  );
  return rows.map((row, i) => ({ ...row, counterparts: counterparts[i]! }));
}

function rowsOf(source: Source): Row[] {
  const { text, zones } = source.article;
  const spans = source.kept.sentences.map(({ from, to }) => spanOf(text, from, to));
  const found = spans.map(() => new Set<string>());
  for (const [field, kind] of Object.entries(KINDS))
    for (const { start, end } of source.kept[field as keyof typeof KINDS])
      for (let i = firstEndingAfter(spans, start); i < spans.length && spans[i]!.start < end; i++) found[i]!.add(kind);
  const voice = voiceIn(source);
  return spans.map((span, i) => ({
    ...evidenceOf(source, span),
    zone: zoneAt(zones, span.start)?.kind ?? 'body',
    voice: voice(span),
    found: distinct(found[i]!),
    counterparts: [],
  }));
}

function firstEndingAfter(spans: readonly { end: number }[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Shares of a sentence over which it stands in one voice; between them it is mixed. */
const MOSTLY = 0.75;
const HARDLY = 0.1;

function voiceIn(source: Source): (span: Interval) => Row['voice'] {
  const quoted = quotedIn(source.kept.quotes);
  const reported = reportedIn(source.kept.quotes, source.article.text);
  return (span) => {
    const [marked, told] = [share(quoted, span), share(reported, span)];
    if (marked >= MOSTLY) return 'quoted';
    if (told >= MOSTLY / 2 && marked < HARDLY) return 'reported';
    return marked < HARDLY && told < HARDLY ? 'own' : 'mixed';
  };
}

/** The share of a span that disjoint, ascending intervals cover. */
function share(intervals: readonly Interval[], span: Interval): number {
  let covered = 0;
  for (let i = firstEndingAfter(intervals, span.start); i < intervals.length && intervals[i]!.start < span.end; i++)
    covered += Math.min(intervals[i]!.end, span.end) - Math.max(intervals[i]!.start, span.start);
  return covered / Math.max(1, span.end - span.start);
}

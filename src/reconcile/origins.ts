import type { EventQuote, Origin } from '../model/event.js';
import { originKinds } from '../model/event.js';
import type { Evidence } from '../model/span.js';
import { distinct, groupBy } from './choose.js';
import type { Source } from './source.js';
import type { Tie } from './ties.js';
import { quoteAt } from './voices.js';
import { wireOf } from './wire.js';

/** Counts the independent sources behind some evidence. */
export interface CountOrigins {
  /** false for a reference text */
  isCounted: (article: string) => boolean;
  count: (evidence: readonly Evidence[]) => number;
}

/**
 * The counted articles by the text they draw on. Five outlets that print one statement are one origin; so are articles
 * that are much the same, and those tied to one reference text.
 */
export function findOrigins(sources: readonly Source[], ties: readonly Tie[]): Origin[] {
  const root = unions(sources.length, ties);
  const groups = groupBy(sources.keys(), (i) => String(root(i)));
  const tied = groupBy(ties, (tie) => String(root(tie.one)));
  return [...groups].flatMap(([key, members]) => {
    const articles = members.filter((i) => sources[i]!.counted).map((i) => sources[i]!.article.id);
    if (articles.length === 0) return [];
    return [makeOrigin(sources, members, articles, tied.get(key) ?? [])];
  });
}

function makeOrigin(
  sources: readonly Source[],
  members: readonly number[],
  articles: readonly string[],
  ties: readonly Tie[],
): Origin {
  const rank = (tie: Tie): number => originKinds.indexOf(tie.kind);
  const sorted = [...ties].sort((a, b) => rank(b) - rank(a) || a.one - b.one || a.other - b.other);
  const label = (i: number): string => sources[i]!.article.label;
  const because = sorted.map((tie) => `${label(tie.one)} and ${label(tie.other)} ${saysOf(tie)}`);
  return {
    articles: distinct(articles),
    kind: sorted[0]?.kind ?? 'own text',
    source: sourceOf(members.map((i) => sources[i]!)),
    because: because.length ? because : [`${label(members[0]!)} shares no longer run of words with another article`],
  };
}

const saysOf = ({ kind, words }: Tie): string =>
  kind === 'near-identical'
    ? `are one text but for some changes: ${words} words in common`
    : `share ${words} words in a row ${kind === 'shared text' ? 'outside quotation marks' : 'of one statement'}`;

/** Whose text it is, as far as a reference text, the manifest or the wire tags of all of them say. */
function sourceOf(members: readonly Source[]): string | null {
  const reference = members.find((s) => !s.counted);
  if (reference && members.length > 1) return `reference text: ${reference.article.label}`;
  const ids = new Set(members.map((s) => s.article.id));
  const original = members.find((s) => s.article.versionOf !== null && ids.has(s.article.versionOf));
  if (original) return `given as a version of ${original.article.versionOf}`;
  const wires = new Set(members.map((s) => wireOf(s.article)));
  const [wire] = wires;
  return wires.size === 1 && wire ? `agency: ${wire}` : null;
}

/** Gives each of `n` things the least of those that ties join it with. */
function unions(n: number, ties: readonly Tie[]): (i: number) => number {
  const parent = Array.from({ length: n }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (const { one, other } of ties) {
    const [a, b] = [root(one), root(other)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  return root;
}

/** Counts origins over evidence. What a speaker says to one article alone is the speaker's. */
export function countOrigins(
  sources: readonly Source[],
  quotes: readonly EventQuote[],
  origins: readonly Origin[],
): CountOrigins {
  const counted = new Set(sources.filter((s) => s.counted).map((s) => s.article.id));
  const home = new Map(origins.flatMap((origin, i) => origin.articles.map((id) => [id, i])));
  const inQuote = quoteAt(quotes);
  const toOne = new Set(quotes.filter((q) => q.support.articles.length === 1).map((q) => q.id));
  return {
    isCounted: (article) => counted.has(article),
    count: (evidence) => {
      const found = new Set<string>();
      for (const at of evidence) {
        if (!counted.has(at.article)) continue;
        const quote = inQuote(at)?.quote;
        const speaker = quote && toOne.has(quote.id) ? quote.speaker : null;
        found.add(speaker === null ? `text ${home.get(at.article)}` : `speaker ${speaker}`);
      }
      return found.size;
    },
  };
}

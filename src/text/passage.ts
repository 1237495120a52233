import { alignWords, type AlignOp } from './align.js';
import { shingle, type ShingleIndex } from './shingles.js';
import type { Word } from './words.js';

/** The place in a text that a passage from elsewhere matches best. */
export interface Passage {
  /** words of the indexed text, half-open, and the characters they span */
  first: number;
  last: number;
  start: number;
  end: number;
  /** share of the sought words that stand here in order, 0 to 1 */
  containment: number;
  /** from the sought words (a) to the words here (b) */
  ops: AlignOp[];
}

/** Words a passage may have in between beyond those sought, as a share of them and as a number. */
const SLACK = 0.6;
const SLACK_WORDS = 8;

/**
 * Finds where an indexed text has the words sought, in quotation marks or not, with words lacking or added.
 * @param sought the passage to look for, at least as many words as the index's shingles
 * @param index of the text to look in, best with shingles of 2 or 3 words
 * @returns null where no shingle of the passage stands in the text
 */
export function findPassage(sought: readonly Word[], index: ShingleIndex): Passage | null {
  const hits = shingleHits(sought, index);
  const window = bestWindow(hits, sought.length);
  if (!window) return null;
  const margin = Math.ceil(sought.length * SLACK) + SLACK_WORDS;
  const from = Math.max(0, window.from - margin);
  const words = index.words.slice(from, window.to + index.size + margin);
  return tighten(sought, words, from);
}

interface Hit {
  sought: number;
  at: number;
}

/** Places beyond which a shingle is one of those that repeat without end, where there are too many hits in all. */
const MOST_PLACES = 8;
const MOST_HITS = { base: 500, perWord: 8 };

function shingleHits(sought: readonly Word[], index: ShingleIndex): Hit[] {
  const places: (readonly number[])[] = [];
  for (let i = 0; i + index.size <= sought.length; i++) places.push(index.at.get(shingle(sought, i, index.size)) ?? []);
  // Prose stays far under this; a page that says one thing again and again would cost the square of its length.
  const many = places.reduce((n, at) => n + at.length, 0) > MOST_HITS.base + MOST_HITS.perWord * sought.length;
  const hits = places.flatMap((at, sought) =>
    (many ? at.slice(0, MOST_PLACES) : at).map((place) => ({ sought, at: place })),
  );
  return hits.sort((x, y) => x.at - y.at || x.sought - y.sought);
}

/** The stretch of the text, not much longer than the passage, that holds most of its different shingles. */
function bestWindow(hits: readonly Hit[], length: number): { from: number; to: number } | undefined {
  const longest = length + Math.ceil(length * SLACK) + SLACK_WORDS;
  const inside = new Map<number, number>();
  let best: { from: number; to: number; different: number } | undefined;
  let left = 0;
  for (const hit of hits) {
    inside.set(hit.sought, (inside.get(hit.sought) ?? 0) + 1);
    while (hit.at - hits[left]!.at > longest) {
      const { sought } = hits[left++]!;
      const n = inside.get(sought)! - 1;
      if (n) inside.set(sought, n);
      else inside.delete(sought);
    }
    if (!best || inside.size > best.different) best = { from: hits[left]!.at, to: hit.at, different: inside.size };
  }
  return best;
}

/** Words beyond those still sought that the ends of a passage may reach out for. */
const REACH = 2;

/** Cuts the window to its first and last shared word; words before the first match are no part of the passage. */
function tighten(sought: readonly Word[], words: readonly Word[], offset: number): Passage | null {
  const core = dense(matches(alignWords(sought, words)));
  if (!core.length) return null;
  const [first, last] = [core[0]!, core[core.length - 1]!];
  // A word that also stands further off may have matched there: look again, close to what is sure.
  const from = Math.max(0, first.b.first - first.a.first - REACH);
  const to = Math.min(words.length, last.b.last + sought.length - last.a.last + REACH);
  const near = words.slice(from, to);
  const again = matches(alignWords(sought, near));
  const b = near.slice(again[0]!.b.first, again[again.length - 1]!.b.last);
  const ops = alignWords(sought, b);
  const same = matches(ops).reduce((n, op) => n + op.a.last - op.a.first, 0);
  const start = offset + from + again[0]!.b.first;
  return {
    first: start,
    last: start + b.length,
    start: b[0]!.start,
    end: b[b.length - 1]!.end,
    containment: same / sought.length,
    ops,
  };
}

const matches = (ops: readonly AlignOp[]): AlignOp[] =>
  ops.filter((op) => op.kind === 'equal' || op.kind === 'spelling');

/** Drops single words that matched by chance far from the rest, at either end. */
function dense(matched: AlignOp[]): AlignOp[] {
  let from = 0;
  let to = matched.length;
  const gap = (x: AlignOp, y: AlignOp): number => y.b.first - x.b.last;
  const size = (op: AlignOp): number => op.b.last - op.b.first;
  while (to - from > 1 && gap(matched[from]!, matched[from + 1]!) > 2 * size(matched[from]!) + 1) from++;
  while (to - from > 1 && gap(matched[to - 2]!, matched[to - 1]!) > 2 * size(matched[to - 1]!) + 1) to--;
  return matched.slice(from, to);
}

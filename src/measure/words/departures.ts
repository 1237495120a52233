import { Bit, bitsOf } from '../../lexicon/speech.js';
import type { ReferenceRow } from '../../model/measures.js';
import { quotedIn } from '../../text/voice.js';
import { countWords } from '../../text/words.js';
import { evidenceOf, sentenceAt, type Source } from '../source.js';
import type { Pairing } from './aligned.js';
import { edgesOf } from './edges.js';

/** Most words between two words taken over for the gap to be a departure and not another passage. */
const WIDEST_GAP = 20;

/** Where an article has other words than the reference text: its own from word `first` to `last`, theirs from `from` to `to`. */
export interface Departure {
  first: number;
  last: number;
  from: number;
  to: number;
  /** the words around that stand for each other: the last before, the first after */
  before: number;
  after: number;
}

/** Between two words that follow each other in both texts, and at the ends of sentences taken over, what the article lacks, adds or has instead. */
export function departures(pairing: Pairing): ReferenceRow[] {
  const found = [...gapsOf(pairing), ...edgesOf(pairing)].sort((a, b) => a.first - b.first);
  return found.filter((departure) => !isSaying(pairing, departure)).map((departure) => rowOf(pairing, departure));
}

/** "according to", "says": the words that an article puts in tell who said it. */
function isSaying({ words }: Pairing, { first, last, from, to }: Departure): boolean {
  if (from < to || first === last) return false;
  return words
    .slice(first, last)
    .every(({ key }) => key === 'according' || key === 'to' || (bitsOf(key) & Bit.say) > 0);
}

function gapsOf(pairing: Pairing): Departure[] {
  const { pairs } = pairing;
  const paired = pairs.flatMap((there, i) => (there >= 0 ? [i] : []));
  return paired.slice(1).flatMap((last, k): Departure[] => {
    const gap = cut(pairing, {
      first: paired[k]! + 1,
      last,
      from: pairs[paired[k]!]! + 1,
      to: pairs[last]!,
      before: paired[k]!,
      after: last,
    });
    return gap && isInside(pairing, gap) ? [gap] : [];
  });
}

/** Without the words that say whose quotation it is; undefined where nothing is left, or another passage follows. */
function cut({ attribution, theirAttribution }: Pairing, gap: Departure): Departure | undefined {
  const { first, last, from, to } = gap;
  if (to < from || (first === last && from === to)) return undefined;
  const [mine, their] = [strip(attribution, first, last), strip(theirAttribution, from, to)];
  const [added, lacking] = [mine.last - mine.first, their.last - their.first];
  if (added > WIDEST_GAP || lacking > WIDEST_GAP || added + lacking === 0) return undefined;
  return { ...gap, ...mine, from: their.first, to: their.last };
}

/** The stretch of words from the first to the last that is not masked. */
function strip(mask: readonly boolean[], first: number, last: number): { first: number; last: number } {
  let [from, to] = [first, last];
  while (from < to && mask[from]) from++;
  while (to > from && mask[to - 1]) to--;
  return { first: from, last: to };
}

/** The article's own words stand in one sentence with the words around them; the ends of sentences are looked at by themselves. */
function isInside({ source, words }: Pairing, { first, last }: Departure): boolean {
  if (first === last) return true;
  const at = [words[first - 1], words[first], words[last - 1], words[last]];
  const sentences = at.flatMap((word) => (word ? [sentenceAt(source, word.start)] : []));
  return sentences.every((sentence) => sentence === sentences[0]);
}

function rowOf({ source, words, reference, theirs }: Pairing, at: Departure): ReferenceRow {
  const { first, last, from, to, before, after } = at;
  const [added, lacking] = [last - first, to - from];
  // Where words are lacking, the words on both sides show the place.
  const [start, end] =
    added > 0 ? [words[first]!.start, words[last - 1]!.end] : [words[before]!.start, words[after]!.end];
  const evidence = evidenceOf(source, start, end);
  const lacked = lacking > 0 ? evidenceOf(reference, theirs[from]!.start, theirs[to - 1]!.end) : null;
  return {
    article: source.id,
    evidence,
    relation: added === 0 ? 'lacks' : lacking === 0 ? 'adds' : 'replaces',
    words: Math.max(
      added > 0 ? countWords(source.text, start, end) : 0,
      lacked ? countWords(reference.text, lacked.start, lacked.end) : 0,
    ),
    reference: lacked,
    shown: shownAt(source, words[before]?.end ?? start, words[after]?.start ?? end),
  };
}

/** Dots or brackets: "the gate [...] stays open". */
const CUT = /…|\.\.\.|\. \. \.|\[|\]/u;

/** What shows the reader of the article that the words there are not the text's: dots or brackets, or marks that close and open again. */
function shownAt(source: Source, from: number, to: number): ReferenceRow['shown'] {
  if (CUT.test(source.text.slice(from, to))) return 'dots-or-brackets';
  const quoted = quotedIn(source.found.quotes);
  const ends = quoted.some((q) => from <= q.end && q.end <= to + 1);
  return ends && quoted.some((q) => from <= q.start && q.start <= to) ? 'marks' : 'nothing';
}

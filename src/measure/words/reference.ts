import type { Measures, ReferenceRow } from '../../model/measures.js';
import { isContent } from '../../text/stem.js';
import { sharedRuns, shingleIndex } from '../../text/shingles.js';
import type { Word } from '../../text/words.js';
import { countWords } from '../../text/words.js';
import { about } from '../about.js';
import { figure } from '../figures.js';
import { evidenceOf, sentenceAt, type Ground, type Source } from '../source.js';
import { pairWords, PAIR_WORDS, type Pairing } from './aligned.js';
import { attributionIn } from './attributions.js';
import { departures } from './departures.js';
import { keptWords, QUOTED_WORDS, markedIn, runsIn, type Run } from './stretches.js';

/** What one article has word for word of one reference text. */
export interface Match {
  source: Source;
  words: readonly Word[];
  runs: readonly Run[];
  reference: Source;
  theirs: readonly Word[];
}

/** Looks in every article for runs of every reference text. Linear in the words. A word of an article is given once, for the first text that has it. */
export function matchReferences({ outlets, references }: Ground): Match[] {
  const indexed = references.map((reference) => {
    const theirs = keptWords(reference);
    return { reference, theirs, index: shingleIndex(theirs, QUOTED_WORDS) };
  });
  if (indexed.length === 0) return [];
  return outlets.flatMap((source) => {
    const words = keptWords(source);
    const quoted = markedIn(source);
    const taken = new Set<number>();
    return indexed.map(({ reference, theirs, index }) => {
      const runs = runsIn(words, quoted, index).filter((run) => !taken.has(run.first));
      for (const run of runs) for (let i = run.first; i < run.last; i++) taken.add(i);
      return { source, words, runs, reference, theirs };
    });
  });
}

/** Where passages taken from a reference text have other words, and what of it no outlet printed. */
export function measureReference(ground: Ground, matches: readonly Match[]): Measures['reference'] {
  const told = ground.references.map((reference) => {
    const own = pairingsOf(reference, matches);
    const covered = own.map(coverage);
    const here = tellingWords(reference);
    const all = here.map((_, i) => covered.some((one) => one[i]));
    return { reference, own, covered, here, all };
  });
  const rows = [...told.flatMap(({ own }) => own.flatMap(departures)), ...told.flatMap(unprinted)];
  const order = new Map(ground.sources.map(({ id }, i) => [id, i]));
  const figures = told.flatMap(({ reference, own, covered, here, all }) => {
    const of = count(here, () => true);
    const what = `words of ${reference.id} that are printed`;
    const printed = count(here, (i) => all[i]!);
    return [
      ...own.map(({ source }, k) =>
        figure(
          source.id,
          what,
          'printed',
          count(here, (i) => covered[k]![i]!),
          of,
        ),
      ),
      figure(null, what, 'printed', printed, of),
      figure(null, what, 'unprinted', of - printed, of),
    ];
  });
  const place = (row: ReferenceRow): number => order.get(row.article)!;
  return { ...about.reference, figures, rows: rows.sort((a, b) => place(a) - place(b)) };
}

const count = (here: readonly boolean[], is: (i: number) => boolean): number =>
  here.filter((counts, i) => counts && is(i)).length;

function pairingsOf(reference: Source, matches: readonly Match[]): Pairing[] {
  const own = matches.filter((m) => m.reference === reference);
  const index = shingleIndex(own[0]?.theirs ?? [], PAIR_WORDS);
  const theirAttribution = attributionIn(reference, own[0]?.theirs ?? []);
  return own.map((match) => pairWords(match, index, theirAttribution));
}

/** The words of a reference text that tell something: all but its heading and the day and place under it. */
function tellingWords(reference: Source): boolean[] {
  const from = headEnd(reference.text);
  return keptWords(reference).map((word) => word.start >= from);
}

/** Where the lines above the first sentence end: a heading, who issued the text, and when. */
function headEnd(text: string): number {
  let at = 0;
  for (const line of text.split('\n')) {
    if (/[.!?:;][”’"')\]]*\s*$/u.test(line)) return at;
    at += line.length + 1;
  }
  return 0;
}

/** Content words of one sentence that an outlet prints in a row: few, and yet nobody may say that nobody printed them. */
const SHORT_RUN = 3;

/** Which words of the reference text the article prints: in passages taken from it, or some names or other content words in a row. */
function coverage({ source, words, pairs, theirs }: Pairing): boolean[] {
  const covered = theirs.map(() => false);
  for (const there of pairs) if (there >= 0) covered[there] = true;
  for (const { a, b, length } of sharedRuns(theirs, shingleIndex(words, SHORT_RUN))) {
    const content = theirs.slice(a, a + length).filter(isContent).length;
    const [first, last] = [words[b]!, words[b + length - 1]!];
    if (content >= SHORT_RUN && sentenceAt(source, first.start) === sentenceAt(source, last.start))
      covered.fill(true, a, a + length);
  }
  return covered;
}

/** Fewer words, or content words, are a word put otherwise: the departures have them. */
const FEWEST = 3;
const FEWEST_CONTENT = 2;

/** The stretches of a reference text that no outlet prints, each within a paragraph. */
function unprinted({
  reference,
  here,
  all,
}: {
  reference: Source;
  here: readonly boolean[];
  all: readonly boolean[];
}): ReferenceRow[] {
  const words = keptWords(reference);
  const isOpen = (i: number): boolean => here[i] === true && !all[i];
  const rows: ReferenceRow[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!isOpen(first)) continue;
    let last = first + 1;
    while (last < words.length && isOpen(last) && !isBreak(reference, words[last - 1]!, words[last]!)) last++;
    const stretch = words.slice(first, last);
    if (stretch.length >= FEWEST && stretch.filter(isContent).length >= FEWEST_CONTENT)
      rows.push(rowOf(reference, stretch));
    first = last - 1;
  }
  return rows;
}

const isBreak = ({ text }: Source, a: Word, b: Word): boolean => text.slice(a.end, b.start).includes('\n');

function rowOf(reference: Source, stretch: readonly Word[]): ReferenceRow {
  const evidence = evidenceOf(reference, stretch[0]!.start, stretch.at(-1)!.end);
  return {
    article: reference.id,
    evidence,
    relation: 'unprinted',
    words: countWords(reference.text, evidence.start, evidence.end),
    reference: evidence,
    shown: null,
  };
}

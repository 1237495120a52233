import type { Measures, ReferenceRow } from '../../model/measures.js';
import { shingleIndex } from '../../text/shingles.js';
import type { Word } from '../../text/words.js';
import { countWords } from '../../text/words.js';
import { about } from '../about.js';
import { figure } from '../figures.js';
import { evidenceOf, type Ground, type Source } from '../source.js';
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
  const rows = [...matches.flatMap(departures), ...ground.references.flatMap((r) => unprinted(r, matches))];
  const figures = ground.references.flatMap((reference) => {
    const of = keptWords(reference).length;
    const covered = (own: readonly Match[]): number => coverage(reference, own).filter(Boolean).length;
    const what = `words of ${reference.id} that are printed`;
    return [
      ...ground.outlets.map(({ id }) =>
        figure(id, what, 'printed', covered(matches.filter((m) => m.source.id === id)), of),
      ),
      figure(null, what, 'printed', covered(matches), of),
      figure(null, what, 'unprinted', of - covered(matches), of),
    ];
  });
  return { ...about.reference, figures, rows };
}

/** Most words between two runs for the gap to be a departure and not another passage. */
const WIDEST_GAP = 20;

/** Between two runs that follow each other in both texts: what the article lacks, adds or has instead. */
function departures({ source, words, runs, reference, theirs }: Match): ReferenceRow[] {
  return runs.slice(1).flatMap((run, i) => {
    const before = runs[i]!;
    const [here, hereEnd] = [before.last, run.first];
    const [there, thereEnd] = [before.there + before.last - before.first, run.there];
    const [added, lacking] = [hereEnd - here, thereEnd - there];
    if (lacking < 0 || added > WIDEST_GAP || lacking > WIDEST_GAP || added + lacking === 0) return [];
    // Headings and other lines between two passages are no words of either.
    if (added > 0 && /\n/u.test(source.text.slice(words[here - 1]!.end, words[hereEnd]!.start))) return [];
    const between = (row: readonly Word[], of: Source, from: number, to: number) =>
      from < to ? evidenceOf(of, row[from]!.start, row[to - 1]!.end) : null;
    const relation = added === 0 ? 'lacks' : lacking === 0 ? 'adds' : 'replaces';
    const evidence =
      between(words, source, here, hereEnd) ?? evidenceOf(source, words[here - 1]!.start, words[here]!.end);
    const row = { article: source.id, evidence, relation, words: Math.max(added, lacking) } as const;
    return [{ ...row, reference: between(theirs, reference, there, thereEnd) }];
  });
}

function coverage(reference: Source, matches: readonly Match[]): boolean[] {
  const covered = keptWords(reference).map(() => false);
  for (const match of matches)
    if (match.reference === reference)
      for (const { first, last, there } of match.runs) covered.fill(true, there, there + last - first);
  return covered;
}

/** The stretches of a reference text that stand in no run of any outlet. */
function unprinted(reference: Source, matches: readonly Match[]): ReferenceRow[] {
  const covered = coverage(reference, matches);
  const words = keptWords(reference);
  const rows: ReferenceRow[] = [];
  for (let first = 0; first < words.length; first++) {
    if (covered[first]) continue;
    let last = first;
    while (last < words.length && !covered[last]) last++;
    const evidence = evidenceOf(reference, words[first]!.start, words[last - 1]!.end);
    rows.push({
      article: reference.id,
      evidence,
      relation: 'unprinted',
      words: countWords(reference.text, evidence.start, evidence.end),
      reference: evidence,
    });
    first = last;
  }
  return rows;
}

import type { Quote } from '../model/extraction.js';
import { isContent } from '../text/stem.js';
import { wordsOf, type Word } from '../text/words.js';
import { groupBy } from './choose.js';
import type { Source } from './source.js';

/** What one article prints of one statement: the parts of a split quotation together. */
export interface Unit {
  source: Source;
  parts: Quote[];
  /** the words of all parts, in one row */
  words: Word[];
  /** the same sentence by sentence, for statements of which two articles print different sentences */
  pieces: Word[][];
  /** who speaks, under the event's name; null where the article names nobody */
  speaker: string | null;
}

/** The quotations of an article as units. Reported speech is a unit of its own: its words are the outlet's. */
export function unitsOf(source: Source, speakerOf: (quote: Quote) => string | null): Unit[] {
  const { quotes } = source.kept;
  const groups = groupBy(quotes, (q) => `${q.type === 'indirect' ? 'i' : 'd'}${q.utterance}`);
  return [...groups.values()]
    .flatMap((parts) => splitFragments(source, parts))
    .map((parts) => {
      const pieces = parts.flatMap((part) => sentencesIn(source, part).map(([from, to]) => words(source, from, to)));
      const speaker = parts.map(speakerOf).find((name) => name !== null) ?? null;
      return { source, parts, words: pieces.flat(), pieces, speaker };
    });
}

/**
 * Fragments in the writer's own clauses ("called it 'a disaster' and spoke of 'dark days'") are sayings of their own; the
 * halves of a split quotation have no more than its attribution between them.
 */
function splitFragments(source: Source, parts: readonly Quote[]): Quote[][] {
  const units: Quote[][] = [];
  for (const part of parts) {
    const last = units.at(-1)?.at(-1);
    const fragments = last?.type === 'partial' && part.type === 'partial';
    if (last && !(fragments && tellsBetween(source, last, part))) units.at(-1)!.push(part);
    else units.push([part]);
  }
  return units;
}

/** Words between two quotations that are neither speaker nor cue and carry a topic. */
function tellsBetween(source: Source, a: Quote, b: Quote): boolean {
  const own = [a.speaker, a.cue, a.channel, b.speaker, b.cue, b.channel];
  return wordsOf(source.article.text, a.end, b.start).some(
    (word) => isContent(word) && !own.some((span) => span && span.start <= word.start && word.end <= span.end),
  );
}

const words = (source: Source, from: number, to: number): Word[] => wordsOf(source.article.text, from, to);

/** The stretches of a quotation that lie in one sentence each. */
function sentencesIn(source: Source, { start, end }: Quote): [number, number][] {
  const { sentences } = source.all;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.to <= start) low = middle + 1;
    else high = middle;
  }
  const cuts = [start];
  for (let i = low; i < sentences.length && sentences[i]!.from < end; i++)
    if (sentences[i]!.from > start) cuts.push(sentences[i]!.from);
  return cuts.map((from, i) => [from, cuts[i + 1] ?? end]);
}

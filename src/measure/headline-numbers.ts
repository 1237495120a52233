import { numberWords } from '../lexicon/number-words.js';
import type { Evidence } from '../model/span.js';
import { gather } from '../text/gather.js';
import { wordsOf } from '../text/words.js';
import { keysOf } from './headline-keys.js';
import { printedIn } from './printed.js';
import { bare, evidenceOf, isHead, sentenceAt, type Ground, type Source } from './source.js';

/** A number of the head of an article, and where the bodies have one that fits it; the nearest fit first. */
export interface HeadNumber {
  evidence: Evidence;
  /** one number and no interval: a body without it does not say it */
  exact: boolean;
  places: readonly Evidence[];
  /** its places by article, with those of an equal number of something else */
  byArticle: ReadonlyMap<string, readonly Evidence[]>;
}

interface Stated extends Evidence {
  min: number;
  max: number | null;
  sort: string;
}

/** Every count and quantity of the event, as an interval of things of one sort. */
function statedIn({ event: { counts, quantities, groups } }: Ground): Stated[] {
  return [
    ...groups.flatMap((group) => group.stated.map((s) => ({ ...s, sort: group.id }))),
    ...counts.map((c) => ({ ...c, sort: c.head })),
    ...quantities.map((q) => ({ ...q, sort: q.unit })),
  ];
}

/** The numbers of a head: the same number of the same thing, or, for a vague one, a number that fits it. */
export function headNumbers(source: Source, ground: Ground): HeadNumber[] {
  const all = statedIn(ground);
  const heads = all.filter((n) => n.article === source.id && isHead(source.zone(n.start)));
  const seen = new Set<number>();
  return heads.flatMap((head) => {
    if (seen.has(head.start)) return [];
    seen.add(head.start);
    const sorts = new Set(heads.filter((h) => h.start === head.start).map((h) => h.sort));
    const fitting = inBody(
      ground,
      all.filter((n) => sorts.has(n.sort) && fits(head, n)),
    );
    const equal = fitting.filter((n) => isEqual(head, n));
    const exact = head.min === head.max;
    const beside = exact ? sameBeside(source, head, all) : [];
    const places = [...equal, ...beside, ...fitting].map((n) => bare(n));
    return [
      headNumber(
        head,
        exact,
        [...places, ...printedIn(source, head.text)],
        exact
          ? inBody(
              ground,
              all.filter((n) => isEqual(head, n)),
            )
          : [],
      ),
    ];
  });
}

const isEqual = (head: Stated, n: Stated): boolean => n.min === head.min && n.max === head.max;

/** `alike`: places of an equal number of something else, which tell no more than that the number is there. */
function headNumber(
  evidence: Evidence,
  exact: boolean,
  places: readonly Evidence[],
  alike: readonly Evidence[] = [],
): HeadNumber {
  const byArticle = new Map<string, Evidence[]>();
  for (const place of [...places, ...alike]) gather(byArticle, place.article, place);
  return { evidence: bare(evidence), exact, places, byArticle };
}

/** Vague numbers of a head that count nothing named, with the counts that are as great: "Hundreds march". */
export function looseNumbers(source: Source, ground: Ground, known: readonly HeadNumber[]): HeadNumber[] {
  return source.sentences
    .filter((sentence) => isHead(sentence.zone))
    .flatMap((sentence) => source.words(sentence))
    .flatMap((word) => {
      const vague = numberWords.get(word.key);
      if (vague?.kind !== 'plenty') return [];
      if (known.some(({ evidence }) => evidence.start <= word.start && word.start < evidence.end)) return [];
      const places = inBody(
        ground,
        ground.event.counts.filter((count) => count.min >= vague.value),
      );
      return [
        headNumber(
          evidenceOf(source, word.start, word.end),
          false,
          places.map((place) => bare(place)),
        ),
      ];
    });
}

/** "Hundreds" and "more than 2,000" fit; "as many as 4,000" is one end only, and fits no 1,850. */
function fits(head: Stated, n: Stated): boolean {
  if (isUpTo(head) || isUpTo(n)) return head.max === n.max;
  return n.min <= (head.max ?? Infinity) && head.min <= (n.max ?? Infinity);
}

const isUpTo = ({ min, max }: Stated): boolean => min === 0 && max !== null && max > 0;

/** The same number of another thing, beside the headline's own thing: "300 posts" is in "300 miners their jobs". */
function sameBeside(source: Source, head: Stated, all: readonly Stated[]): Stated[] {
  const things = keysOf(wordsOf(head.text).slice(-1));
  return all.filter((n) => {
    if (n.article !== source.id || !isEqual(head, n) || !isBody(source, n.start)) return false;
    const sentence = sentenceAt(source, n.start);
    return sentence !== undefined && [...keysOf(source.words(sentence))].some((key) => things.has(key));
  });
}

const isBody = (source: Source, at: number): boolean => !isHead(source.zone(at)) && source.zone(at) !== 'caption';

/** What stands in the body of an article that counts. */
export const inBody = <T extends Evidence>({ byId }: Ground, evidence: readonly T[]): T[] =>
  evidence.filter((e) => {
    const source = byId.get(e.article);
    return source?.counted === true && isBody(source, e.start);
  });

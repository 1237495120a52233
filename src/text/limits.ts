import { forceOf } from '../lexicon/force-verbs.js';
import { limiters } from '../lexicon/limiters.js';
import { numberWords } from '../lexicon/number-words.js';
import { modalWords, scopeWords } from '../lexicon/scope-words.js';
import { isContent, stemOf } from './stem.js';
import type { Word } from './words.js';

/** A limit inside a description: what it hangs on, the word that opens it, and what it says. */
export interface Limit {
  /** stem of the content word before it */
  anchor: string;
  opener: string;
  /** words of the limit without its opener, and of the clause before it */
  words: readonly Word[];
  stems: ReadonlySet<string>;
  /** stems of the last content words before it, its anchor among them */
  before: ReadonlySet<string>;
  start: number;
  end: number;
}

const LONGEST = 9;
/** Words that begin something else than the limit. */
const ENDS = /^(?:with|that|which|who|by|as|so|while|when|because)$/u;
/** Words a list may go on with after the clause's comma. */
const LIST_REST = 4;
/** Content words before a limit that tell what it limits. */
const LOCAL = 4;

/** The stretch of a description up to a comma or another mark, with its words. */
export interface Clause {
  words: readonly Word[];
  /** what goes on after its comma, where that is the rest of a list: "development, design and sale" */
  rest: readonly Word[];
  start: number;
  end: number;
}

/** Cuts the words of a description where punctuation or a mark stands between two of them. */
export function clausesOf(text: string, words: readonly Word[]): Clause[] {
  const cuts = [0];
  for (let i = 1; i < words.length; i++)
    if (isCut(words[i - 1]!, text.slice(words[i - 1]!.end, words[i]!.start))) cuts.push(i);
  return cuts.flatMap((from, k) => {
    const to = cuts[k + 1] ?? words.length;
    const part = words.slice(from, to);
    if (!part.length) return [];
    const next = words.slice(to, cuts[k + 2] ?? words.length);
    const listed = next.length <= LIST_REST && next.some((w) => /^(?:and|or)$/u.test(w.key)) ? next : [];
    return [{ words: part, rest: listed, start: part[0]!.start, end: (listed.at(-1) ?? part[part.length - 1]!).end }];
  });
}

/** A mark parts two words; the stop behind a single letter ("U.S.") or inside a word parts nothing. */
const isCut = (before: Word, between: string): boolean =>
  /[,;:!?()–—"“”]|\s-\s/u.test(between) || (/\.\s/u.test(between) && before.end - before.start > 1);

/** The stems that a clause is about: content words but modals. */
export const clauseStems = (clause: Clause): Set<string> => stemsIn(clause.words);

const stemsIn = (words: readonly Word[]): Set<string> =>
  new Set(words.filter((w) => isContent(w) && !isForce(w)).map((w) => stemOf(w.norm)));

/** Modals and verbs of commitment carry the promise, not what it is about. */
const isForce = (word: Word): boolean =>
  modalWords.has(word.key) || /^(?:commit|aim)$/u.test(forceOf.get(word.key) ?? '');

const lastStems = (words: readonly Word[]): Set<string> => new Set([...stemsIn(words)].slice(-LOCAL));

/** "over 20 minutes", "within 48 hours": a number with its bound, no limit on what stands before it. */
const isMeasure = (opener: Word, next: Word): boolean =>
  /^(?:over|under|within|until|before|after|about|for)$/u.test(opener.key) &&
  (/^\d/u.test(next.key) || numberWords.has(next.key));

/** Every limit of a clause, each up to the next one or the clause's end, with the rest of a list that begins in it. */
export function limitsOf({ words: own, rest: listed }: Clause): Limit[] {
  const words = [...own, ...listed];
  const opens = own.flatMap((w, i) => (limiters.has(w.key) && i > 0 && i < own.length - 1 ? [i] : []));
  return opens.flatMap((i, k) => {
    const anchor = words.slice(0, i).filter(isContent).at(-1);
    const until = Math.min(opens[k + 1] ?? words.length, i + 1 + LONGEST);
    const stop = words.slice(i + 1, until).findIndex((w) => ENDS.test(w.key));
    const rest = words.slice(i + 1, stop < 0 ? until : i + 1 + stop);
    const content = rest.filter((w) => isContent(w) && !scopeWords.has(w.key));
    if (!anchor || !content.length || isMeasure(words[i]!, words[i + 1]!)) return [];
    return [
      {
        anchor: stemOf(anchor.norm),
        opener: words[i]!.key,
        words: rest,
        stems: new Set(content.map((w) => stemOf(w.norm))),
        before: lastStems(words.slice(0, i)),
        start: words[i]!.start,
        end: rest[rest.length - 1]!.end,
      },
    ];
  });
}

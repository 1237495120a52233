import { limiters } from '../lexicon/limiters.js';
import { isContent, stemOf } from '../text/stem.js';
import type { Word } from '../text/words.js';

/** A limit inside a description: what it hangs on, the word that opens it, and what it says. */
export interface Limit {
  /** stem of the content word before it */
  anchor: string;
  opener: string;
  /** words of the limit without its opener, and of the clause before it */
  words: readonly Word[];
  stems: ReadonlySet<string>;
  before: ReadonlySet<string>;
  start: number;
  end: number;
}

const LONGEST = 9;

/** The stretch of a description up to a comma or another mark, with its words. */
export interface Clause {
  words: readonly Word[];
  start: number;
  end: number;
}

/** Cuts the words of a description where punctuation or a mark stands between two of them. */
export function clausesOf(text: string, words: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let i = 1; i <= words.length; i++) {
    const gap = i < words.length ? text.slice(words[i - 1]!.end, words[i]!.start) : ';';
    if (!/[,;:.!?()–—"“”]|\s-\s/u.test(gap)) continue;
    const part = words.slice(from, i);
    if (part.length) clauses.push({ words: part, start: part[0]!.start, end: part[part.length - 1]!.end });
    from = i;
  }
  return clauses;
}

/** Every limit of a clause, each up to the next one or the clause's end. */
export function limitsOf(clause: Clause): Limit[] {
  const { words } = clause;
  const opens = words.flatMap((w, i) => (limiters.has(w.key) && i > 0 && i < words.length - 1 ? [i] : []));
  return opens.flatMap((i, k) => {
    const anchor = words.slice(0, i).filter(isContent).at(-1);
    const rest = words.slice(i + 1, Math.min(opens[k + 1] ?? words.length, i + 1 + LONGEST));
    const content = rest.filter(isContent);
    if (!anchor || !content.length) return [];
    return [
      {
        anchor: stemOf(anchor.norm),
        opener: words[i]!.key,
        words: rest,
        stems: new Set(content.map((w) => stemOf(w.norm))),
        before: new Set(
          words
            .slice(0, i)
            .filter(isContent)
            .map((w) => stemOf(w.norm)),
        ),
        start: words[i]!.start,
        end: rest[rest.length - 1]!.end,
      },
    ];
  });
}

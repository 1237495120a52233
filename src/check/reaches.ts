// What limits or widens a whole commitment, wherever it stands in the description: exceptions, deadlines, places, manner.
import { reachOpeners, reachWords, type ReachKind } from '../lexicon/reach-words.js';
import { isContent, stemOf } from '../text/stem.js';
import { topicsOf } from '../text/topic.js';
import type { Word } from '../text/words.js';
import type { Clause } from '../text/limits.js';
import type { Description } from './descriptions.js';

export interface Reach {
  kind: ReachKind;
  stems: readonly string[];
  clause: Clause;
}

const LONGEST = 6;
const NUMBER = /\d|^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hundred|end)$/u;

/** The phrases of reach of one description: "except in a major incident", "within 72 hours", "outside Europe", "permanently". */
export function reachesOf({ clauses }: Description): Reach[] {
  return clauses.flatMap((clause) =>
    clause.words.flatMap((word, i): Reach[] => {
      const opened = reachOpeners.get(word.key);
      if (opened === undefined)
        return reachWords.get(word.key) === 'manner' ? [{ kind: 'manner', stems: [stemOf(word.norm)], clause }] : [];
      const words = phraseBehind(clause.words, i);
      const stems = [...new Set(words.filter(isContent).map((w) => stemOf(w.norm)))];
      const told = opened !== 'time' || words.slice(0, 3).some((w) => NUMBER.test(w.key));
      return stems.length > 0 && told ? [{ kind: opened, stems, clause }] : [];
    }),
  );
}

function phraseBehind(words: readonly Word[], opener: number): Word[] {
  const phrase: Word[] = [];
  for (let i = opener + 1; i < words.length && phrase.length < LONGEST; i++) {
    if (reachOpeners.has(words[i]!.key) || /^(?:and|but|that|which|who|so|to)$/u.test(words[i]!.key)) break;
    phrase.push(words[i]!);
  }
  return phrase;
}

/** The description says something of this kind: the phrase itself, half of its words, or another word of the kind. */
export function saysOf({ kind, stems }: Reach, { words, stems: own }: Description): boolean {
  if (stems.filter((stem) => own.has(stem)).length * 2 >= stems.length) return true;
  return words.some((w) => reachWords.get(w.key) === kind || (kind === 'time' && /\d/u.test(w.key)));
}

/** Topics that two descriptions must share, as a number and as a share of the smaller, to be held beside each other. */
const SHARED = 2;
const SHARE = 0.34;

/** Whether two descriptions tell the same thing nearly enough that what one of them limits is missed in the other. */
export function isBeside(a: Description, b: Description): boolean {
  const [x, y] = [new Set(topicsOf(a.evidence.text)), new Set(topicsOf(b.evidence.text))];
  const both = [...x].filter((topic) => y.has(topic)).length;
  return both >= SHARED && both >= SHARE * Math.min(x.size, y.size);
}

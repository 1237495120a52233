// The words around a number, weighed by how near they stand: what decides what it is a number of.
import { amountClassOf } from '../lexicon/amount-words.js';
import { numberWords } from '../lexicon/number-words.js';
import { isContent, stemOf } from '../text/stem.js';
import { wordAt, type Word } from '../text/words.js';
import type { SentenceView } from './view.js';

/** Words either way that can say what a number is of. */
const REACH = 16;
/** Words at this distance weigh half. */
const HALF = 5;
/** What is left of a word's weight behind another number, and behind a mark or word that ends a clause. */
const BEHIND_NUMBER = 0.3;
const BEHIND_CLAUSE = 0.6;
const CLAUSE = /[,;:()–—]|\b(?:and|but|while|which|who|after|because|although|with|than|against)$/u;

/** One name for a word and those of its family: "synergies", "saves". */
export const termOf = (word: Word): string => {
  const family = amountClassOf.get(word.key) ?? amountClassOf.get(word.norm);
  return family === undefined ? stemOf(word.norm) : `~${family}`;
};

/**
 * The terms of a sentence around the number at `span`, each with its weight (0 to 1): near words weigh more, those behind
 * another number or a clause's end less.
 * @param starts where the article's other numbers begin
 */
export function termsAround(
  sentence: SentenceView,
  span: { start: number; end: number },
  modifiers: readonly string[],
  starts: ReadonlySet<number>,
): Map<string, number> {
  const { words } = sentence;
  const terms = new Map<string, number>();
  const first = wordAt(words, span.start);
  const next = wordAt(words, span.end - 1);
  const last = next < words.length && words[next]!.start < span.end ? next + 1 : next;
  // Units are compared as units, nouns as nouns: of the number's own words only the noun's modifiers tell more.
  for (const word of words.slice(first, last)) if (isTerm(word) && modifiers.includes(word.key)) add(terms, word, 1);
  walk(sentence, terms, starts, { at: last, step: 1 });
  walk(sentence, terms, starts, { at: first - 1, step: -1 });
  return terms;
}

const isTerm = (word: Word): boolean =>
  isContent(word) && !/^\p{N}/u.test(word.key) && !NEVER.has(word.key) && !numberWords.has(word.key);

/** Parts of numbers and dates, hedges and auxiliaries: they stand beside anything. */
const NEVER = new Set(
  'hundred thousand million billion trillion bn mn tn m k percent per cent euro euros dollar dollars pound pounds will would could should can may might must has have had not said says every least most nearly almost around roughly some monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december year years month months week weeks day days next last first'.split(
    ' ',
  ),
);

function add(terms: Map<string, number>, word: Word, weight: number): void {
  const term = termOf(word);
  terms.set(term, Math.max(terms.get(term) ?? 0, weight));
}

function walk(
  { words, start, text }: SentenceView,
  terms: Map<string, number>,
  starts: ReadonlySet<number>,
  { at, step }: { at: number; step: 1 | -1 },
): void {
  let damp = 1;
  for (let i = at, n = 0; n < REACH && i >= 0 && i < words.length; i += step, n++) {
    const word = words[i]!;
    const [left, right] = step > 0 ? [words[i - 1], word] : [word, words[i + 1]];
    const between = left && right ? text.slice(left.start - start, right.start - start) : '';
    if (CLAUSE.test(between.trimEnd())) damp *= BEHIND_CLAUSE;
    if (isTerm(word)) add(terms, word, damp * (HALF / (HALF + n)));
    // "75 bitcoin, about $6.9 million": a number right beside another says it again.
    if (n > 1 && (starts.has(word.start) || /^\p{N}/u.test(word.key))) damp *= BEHIND_NUMBER;
  }
}

import { headlineVerbs } from '../lexicon/headlinese.js';
import { monthWords, weekdayWords } from '../lexicon/date-words.js';
import { bitsOf, REPORTS } from '../lexicon/speech.js';
import { classesOf, WordClass } from '../lexicon/word-classes.js';
import type { Evidence } from '../model/span.js';
import { countWords, wordsOf, type Word } from '../text/words.js';
import { evidenceOf, isHead, type Ground, type Source } from './source.js';

interface Part {
  from: number;
  to: number;
}

/** Fewest words of a part on either side of a comma for it to be a clause and not an item of a row. */
const CLAUSE_WORDS = 3;

/**
 * The sentences of the headline and standfirst, cut at semicolons, colons and dashes, at commas between clauses, and at
 * "but", "while" and "as" between clauses with a verb each: "Dockers hail deal" and "owners warn of costs".
 */
export function clausesOf(source: Source, { event }: Ground): Evidence[] {
  const named = [...event.companies, ...event.people].flatMap(({ mentions }) =>
    mentions.filter((m) => m.article === source.id && isHead(source.zone(m.start))),
  );
  const [starts, ends] = [new Set(named.map((m) => m.start)), new Set(named.map((m) => m.end))];
  return source.sentences
    .filter((sentence) => isHead(sentence.zone))
    .flatMap(({ text, start }) => {
      const parts = partsOf(text, /\s*[;:–—]\s+|\s+-\s+/gu, 0, text.length).flatMap(({ from, to }) => {
        const pieces = partsOf(text, /,\s+/gu, from, to);
        const isRow = pieces.some(
          (p, i) =>
            countWords(text, p.from, p.to) < CLAUSE_WORDS ||
            (ends.has(start + p.to) && starts.has(start + (pieces[i + 1]?.from ?? NaN))),
        );
        return (isRow ? [{ from, to }] : pieces).flatMap((piece) => joinedParts(text, piece));
      });
      return parts.map(({ from, to }) => evidenceOf(source, start + from, start + to));
    })
    .filter((clause) => !isLabel(source, clause.text));
}

/** What stands between separators, from offset `from` to `to`. */
function partsOf(text: string, separator: RegExp, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let at = from;
  for (const cut of text.slice(from, to).matchAll(separator)) {
    if (cut.index + from > at) parts.push({ from: at, to: from + cut.index });
    at = from + cut.index + cut[0].length;
  }
  if (at < to) parts.push({ from: at, to });
  return parts;
}

const JOINS: ReadonlySet<string> = new Set(['but', 'while', 'whereas', 'as']);
/** "such as", "as well as", "known as": no new clause. */
const NO_JOIN: ReadonlySet<string> = new Set([
  'such',
  'well',
  'known',
  'seen',
  'same',
  'far',
  'soon',
  'long',
  'much',
  'as',
]);

/** A clause without the "but" it begins with, cut where a second one with a verb of its own is joined to it. */
function joinedParts(text: string, { from, to }: Part): Part[] {
  const words = wordsOf(text, from, to);
  const first = JOINS.has(words[0]?.key ?? '') && words[0]!.key !== 'as' && words[1] ? words[1].start : from;
  const cut = words.findIndex(
    (word, i) =>
      i > 1 &&
      JOINS.has(word.key) &&
      !NO_JOIN.has(words[i - 1]!.key) &&
      words.slice(1, i).some(isVerb) &&
      words.slice(i + 2).some(isVerb),
  );
  if (cut < 0) return [{ from: first, to }];
  const before = text.slice(first, words[cut]!.start).trimEnd();
  return [{ from: first, to: first + before.length }, ...joinedParts(text, { from: words[cut + 1]!.start, to })];
}

/** A word that is a verb in a headline, so far as a list can tell: "axes", "warn", "will", and "to" before another. */
function isVerb({ key }: Word): boolean {
  if (key === 'to' || headlineVerbs.has(key)) return true;
  return (classesOf(key) & WordClass.auxiliary) !== 0 || (bitsOf(key) & REPORTS) !== 0;
}

const LABELS: ReadonlySet<string> = new Set(
  'by from in on at and the published updated last posted exclusive reports reporting staff reporter correspondent editor writer desk news am pm gmt bst est edt utc et'.split(
    ' ',
  ),
);

/** A line of the outlet's name, the author and the day is no claim: "By Ann Li, The Daily Tarn, 5 May 2024". */
function isLabel({ article }: Source, text: string): boolean {
  const own = new Set(wordsOf(`${article.outlet ?? ''} ${article.author ?? ''}`).map((w) => w.key));
  const words = wordsOf(text);
  if (words[0]?.key === 'by' && words.slice(1).every((w) => LABELS.has(w.key) || isCapital(text, w))) return true;
  return words.every(
    ({ key }) =>
      own.has(key) ||
      LABELS.has(key) ||
      monthWords.has(key) ||
      weekdayWords.has(key) ||
      /^[\d.:]+(?:st|nd|rd|th)?$/u.test(key),
  );
}

const isCapital = (text: string, { start }: Word): boolean => /^\p{Lu}/u.test(text.slice(start, start + 2));

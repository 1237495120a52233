// Words of names that one letter keeps apart: "Hanlon" here, "Halnon" there. A slip of one writer, or two names: a person
// must judge. Words with one letter left out meet in a table, so that nothing is compared that shares nothing.
import { monthWords, weekdayWords } from '../lexicon/date-words.js';
import { genderOfFirstName } from '../lexicon/first-names.js';
import { functionWords } from '../lexicon/function-words.js';
import type { Evidence } from '../model/span.js';
import { gather } from '../text/gather.js';
import type { Draft } from './define.js';
import { sidesOf } from './sides.js';
import { evidenceOf, type ArticleView, type View } from './view.js';

/** A capitalised word with its places. */
interface NameWord {
  key: string;
  places: Evidence[];
  /** it stands in a name of a party or person */
  named: boolean;
}

/** Letters that a word needs, so that one of them is a slip and not another word. */
const SHORTEST = 5;
const LONG = 7;
const LONGEST = 24;
/** Places beyond which a spelling is no slip. */
const MOST_PLACES = 2;
/** Words of one bucket that are compared; more are a family of words ("Anders", "Andera"). */
const MOST_TOGETHER = 8;
/** Endings that make another form of a name, not another spelling. */
const FORM = /^(?:s|n|d|r|e|y|i|t|a|o)$/u;

/** Each rare spelling beside the commoner one that it is one letter away from. */
export function nearNames(view: View): Draft[] {
  const words = nameWords(view);
  const found = new Map<string, Draft>();
  for (const bucket of buckets(words).values())
    for (const rare of bucket.slice(0, MOST_TOGETHER))
      for (const common of bucket.slice(0, MOST_TOGETHER))
        if (isSlip(rare, common)) found.set(`${rare.key} ${common.key}`, draftOf(view, rare, common));
  return [...found.values()];
}

/** Capitalised words of the event that never stand in lower case. */
function nameWords(view: View): NameWord[] {
  const words = new Map<string, NameWord>();
  const small = new Set<string>();
  for (const article of view.articles) {
    const named = namedStarts(article);
    for (const sentence of article.sentences)
      for (const word of sentence.words) {
        const printed = article.text.slice(word.start, word.end).replace(/[’']s$/u, '');
        const key = word.key.replace(/'s$/u, '');
        if (key.length < SHORTEST || key.length > LONGEST || !/^\p{L}+$/u.test(printed)) continue;
        if (!/^\p{Lu}/u.test(printed)) small.add(key);
        // The first word of a sentence has its capital anyway; a long one that never stands without is a name all the same.
        else if (word.start > sentence.start || named.has(word.start) || key.length >= LONG)
          add(words, key, evidenceOf(article, word.start, word.start + printed.length), named.has(word.start));
      }
  }
  return [...words.values()].filter((word) => !small.has(word.key) && !isOrdinary(word.key));
}

/** Names of days and months, and words of every text, are nobody's name misspelt. */
const isOrdinary = (key: string): boolean => functionWords.has(key) || monthWords.has(key) || weekdayWords.has(key);

function add(words: Map<string, NameWord>, key: string, place: Evidence, named: boolean): void {
  const known = words.get(key) ?? { key, places: [], named: false };
  words.set(key, known);
  known.named ||= named;
  known.places.push(place);
}

/** Where the words of an article's names begin. */
function namedStarts({ found, text }: ArticleView): Set<number> {
  const starts = new Set<number>();
  for (const mention of [...found.companies, ...found.people])
    for (const word of text.slice(mention.start, mention.end).matchAll(/\p{Lu}\p{L}+/gu))
      starts.add(mention.start + word.index);
  return starts;
}

/** Words that are equal but for one letter left out, changed, or changed with its neighbour, the first letter apart. */
function buckets(words: readonly NameWord[]): Map<string, NameWord[]> {
  const found = new Map<string, NameWord[]>();
  for (const word of words) {
    const gaps = new Set([word.key]);
    for (let i = 1; i < word.key.length; i++) gaps.add(word.key.slice(0, i) + word.key.slice(i + 1));
    for (const gap of gaps) gather(found, gap, word);
  }
  return found;
}

/** One article alone has the rare spelling, others or more places the common one, which is a name. */
function isSlip(rare: NameWord, common: NameWord): boolean {
  if (rare === common || !common.named || rare.places.length > MOST_PLACES) return false;
  // "Mario" beside "Marco" is another person.
  if (!isOneLetter(rare.key, common.key) || genderOfFirstName(rare.key) !== undefined) return false;
  const articles = (word: NameWord): Set<string> => new Set(word.places.map((place) => place.article));
  const [here, there] = [articles(rare), articles(common)];
  if (here.size > 1 || (there.size === 1 && common.places.length <= rare.places.length))
    return here.size === 1 && outside(here, there);
  return true;
}

/** Two spellings, each in one article of its own: neither is the commoner. */
const outside = (here: ReadonlySet<string>, there: ReadonlySet<string>): boolean =>
  ![...there].every((id) => here.has(id));

/** One letter more, less or other, or two neighbours changed round; an ending that only makes another form apart. */
function isOneLetter(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  if (long.length > short.length) {
    if (from === short.length) return !FORM.test(long.slice(-1));
    return short.slice(from) === long.slice(from + 1);
  }
  if (short.slice(from + 1) === long.slice(from + 1)) return !(from === short.length - 1 && FORM.test(short[from]!));
  return (
    short[from] === long[from + 1] && short[from + 1] === long[from] && short.slice(from + 2) === long.slice(from + 2)
  );
}

function draftOf(view: View, rare: NameWord, common: NameWord): Draft {
  const statements = [rare, common].flatMap(({ key, places }) =>
    firstByArticle(places).map((evidence) => ({ key, value: evidence.text, evidence })),
  );
  return {
    subject: `near ${[rare.key, common.key].sort().join(' ')}`,
    topic: common.places[0]!.text,
    sides: sidesOf(view, statements),
    disposition: 'review',
    variant: 'near',
  };
}

/** One place for each article is enough for the reader. */
export const firstByArticle = (places: readonly Evidence[]): Evidence[] =>
  [...new Map([...places].reverse().map((place) => [place.article, place])).values()].reverse();

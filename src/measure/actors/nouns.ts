import { actorNouns, type ActorNoun } from '../../lexicon/actors.js';
import { functionWords } from '../../lexicon/function-words.js';
import { placeNames } from '../../lexicon/name-lists.js';
import { perWord } from '../../text/per-word.js';
import type { Word } from '../../text/words.js';

/** A sentence as a row of words with the text they stand in. */
export interface Row {
  text: string;
  words: readonly Word[];
}

/** A noun or name found in a place: word indices, half-open. `any`: a noun of no list, which may stand on either side. */
export interface Found extends Omit<ActorNoun, 'side'> {
  first: number;
  last: number;
  side: ActorNoun['side'] | 'any';
}

/** Words a place may reach over. */
const WIDEST = 14;
/** Words that end a noun phrase: another clause or the verb begins. */
const STOPS = new Set(
  'that which who whom whose while but because as when where if through to will would can could may might shall should must is are was were be been has have had do does did said says say than so then though although before after during since until via without around across within at over under near about in throughout'.split(
    ' ',
  ),
);
/** Words after a noun that leave it the head: "customers everywhere". */
const ADVERBS =
  /(?:ly|ward|wards)$|^(?:everywhere|worldwide|nationwide|statewide|downstream|upstream|ashore|indoors|outdoors|online|abroad|alike|too|also|today|regardless|around|across|first|themselves)$/u;

/**
 * The known nouns and place names from word `from` on, up to the end of the phrase: a stop word, any mark but a comma between nouns, or a word
 * of `until`. A noun before another noun is its modifier and no head.
 */
export const nounsFrom = (row: Row, from: number, until: ReadonlySet<string> = new Set()): Found[] =>
  nounsIn(row, from, phraseEnd(row, from, until));

/** The same, and the head of each part of the phrase that has no known noun: "protect every meadow and old orchards". */
export function headsFrom(row: Row, from: number, until: ReadonlySet<string> = new Set()): Found[] {
  const end = phraseEnd(row, from, until);
  const parts = partsOf(row, from, end);
  return parts.flatMap(({ first, last }, k) => {
    // "After the protection of the wells, people came": what stands behind a comma alone is no part of the row.
    if (k > 0 && !parts.slice(k).some((part) => part.joined)) return [];
    const known = nounsIn(row, first, last);
    if (known.length > 0) return known;
    if (k === 0) return beyondOf(row, headOf(row, first, last), until);
    // Behind "and" a verb may stand as well ("and provide aid"): only a short plural is surely one of the row.
    const isSubject = FINITE.has(row.words[end]?.key ?? '') && k === parts.length - 1;
    const isShort = last - first <= 2 && /[^s]s$/u.test(row.words[last - 1]!.key);
    return isShort && !isSubject ? headOf(row, first, last) : [];
  });
}

/** Nouns that count or rate what stands behind their "of". */
const MEASURES = new Set(
  'wave series string kind sort form type number threat risk danger effect impact consequence act case spate rash flood onslaught rise growth scourge menace harm evil'.split(
    ' ',
  ),
);

/** "A wave of burglaries": the noun behind "of" is meant. */
function beyondOf(row: Row, heads: Found[], until: ReadonlySet<string>): Found[] {
  const [head] = heads;
  if (!head || !MEASURES.has(head.noun) || row.words[head.last]?.key !== 'of') return heads;
  return headsFrom(row, head.last + 1, until);
}

/** Where the phrase that begins at word `from` ends, exclusive. */
function phraseEnd(row: Row, from: number, until: ReadonlySet<string>): number {
  const end = Math.min(row.words.length, from + WIDEST);
  for (let i = from; i < end; i++) {
    const { key } = row.words[i]!;
    if (STOPS.has(key) || until.has(key) || (i > from && (isCut(row, i - 1) || opensAnother(row, i)))) return i;
    if (i > from && hasComma(row, i - 1) && nounsIn(row, from, i).length === 0 && headOf(row, from, i).length === 0)
      return i;
  }
  return end;
}

const PRONOUN = /^(?:i|we|you|he|she|it|they)$/u;

/** "Protect the devices we sell", "help the port keep the gates open": another phrase or clause begins at word `i`. */
function opensAnother(row: Row, i: number): boolean {
  const { key } = row.words[i]!;
  const follows = JOINS.has(row.words[i - 1]!.key) || hasComma(row, i - 1);
  return PRONOUN.test(key) || (/^(?:an?|the)$/u.test(key) && !follows);
}

function nounsIn(row: Row, from: number, end: number): Found[] {
  const found: Found[] = [];
  for (let i = from; i < end; i++) {
    const noun = nounAt(row, i) ?? placeAt(row, i);
    if (!noun || noun.last > end) continue;
    found.push(noun);
    i = noun.last - 1;
  }
  return found;
}

const JOINS = new Set(['and', 'or', 'nor']);
/** Verbs at the end of a phrase whose subject its last part is. */
const FINITE = new Set(
  'will would can could may might shall should must is are was were has have had do does did said says say'.split(' '),
);

/** The parts of a phrase between commas and "and"; `joined`: "and" or "or" stands before it. */
function partsOf(row: Row, from: number, end: number): { first: number; last: number; joined: boolean }[] {
  const parts: { first: number; last: number; joined: boolean }[] = [];
  let first = from;
  let joined = false;
  for (let i = from; i <= end; i++) {
    const join = i < end && JOINS.has(row.words[i]!.key);
    const comma = i > first && i < end && hasComma(row, i - 1);
    if (i < end && !join && !comma) continue;
    if (i > first) {
      parts.push({ first, last: i, joined });
      joined = false;
    }
    joined ||= join;
    first = join ? i + 1 : i;
  }
  return parts;
}

/** The last word of a part that can be a noun and is no name. */
function headOf({ text, words }: Row, first: number, last: number): Found[] {
  let at = last - 1;
  while (at > first && (ADVERBS.test(words[at]!.key) || /(?:ing|ed)$/u.test(words[at]!.key))) at--;
  const { key, start, end } = words[at]!;
  const printed = text.slice(start, end);
  const isNoun = /^\p{Ll}[\p{L}-]{2,}$/u.test(printed) && !functionWords.has(key) && !NO_HEADS.test(key);
  return isNoun ? [{ noun: singular(key), class: 'other', side: 'any', first: at, last: at + 1 }] : [];
}

const NO_HEADS =
  /(?:ing|ed|ly)$|^(?:today|yesterday|tomorrow|more|less|most|own|same|other|others|such|better|himself|herself|itself|themselves|ourselves|day|night|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;

/** Words between a subject and its verb. */
const BETWEEN =
  /^(?:is|are|was|were|be|been|that|which|who|have|has|had|also|now|still|already|often|may|might|could|would|can|will|\p{L}+ly)$/u;

/** The known noun, or the plural of any, that stands before the verb at word `at`: "illegal trawlers that threaten". */
export function nounBefore(row: Row, at: number): Found | undefined {
  let i = at - 1;
  while (i > 0 && BETWEEN.test(row.words[i]!.key) && !isCut(row, i)) i--;
  if (i < 0 || isCut(row, i)) return undefined;
  const known = nounsIn(row, Math.max(0, i - 1), i + 1).find((noun) => noun.last === i + 1);
  const [head] = known ? [known] : headOf(row, i, i + 1);
  // "The ward treats injured babies": a participle, unless something ties the noun to it.
  const tied = i < at - 1 || !/ed$/u.test(row.words[at]!.key);
  return head && (known || (tied && /[^s]s$/u.test(row.words[i]!.key))) ? head : undefined;
}

/** Place names between two words of a row. */
export function placesBetween(row: Row, from: number, to: number): Found[] {
  const found: Found[] = [];
  for (let i = from; i < to; i++) {
    const place = placeAt(row, i);
    if (!place) continue;
    found.push(place);
    i = place.last - 1;
  }
  return found;
}

const hasComma = ({ text, words }: Row, i: number): boolean =>
  text.slice(words[i]!.end, words[i + 1]!.start).includes(',');

/** A mark other than a comma stands after word `i`. */
export const isCut = ({ text, words }: Row, i: number): boolean =>
  words[i + 1] !== undefined && /[.;:!?()–—"“”]/u.test(text.slice(words[i]!.end, words[i + 1]!.start));

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'people',
    children: 'child',
    men: 'man',
    women: 'woman',
    lives: 'life',
    thieves: 'thief',
    wolves: 'wolf',
    species: 'species',
    series: 'series',
    police: 'police',
  }),
);

/** The singular of a noun in lower case. */
export const singular = perWord(
  (key) =>
    IRREGULAR.get(key) ??
    key
      .replace(/ies$/u, 'y')
      .replace(/(?<=ss|sh|ch|x)es$/u, '')
      .replace(/(?<=[^s])s$/u, ''),
);

function nounAt(row: Row, i: number): Found | undefined {
  for (let n = Math.min(2, row.words.length - i); n > 0; n--) {
    const head = row.words[i + n - 1]!;
    const key = n === 1 ? singular(head.key) : `${row.words[i]!.key} ${singular(head.key)}`;
    const known = actorNouns.get(key);
    if (known && isHead(row, i + n - 1) && !isInName(row, i, i + n)) return { ...known, first: i, last: i + n };
  }
  return undefined;
}

/** "United States Navy": capitals on both sides, in a sentence that is not all capitals. */
function isInName({ text, words }: Row, first: number, last: number): boolean {
  const isCapital = (i: number): boolean =>
    words[i] !== undefined && /^\p{Lu}/u.test(text.slice(words[i].start, words[i].end));
  if (!isCapital(first) || !isCapital(first - 1) || !isCapital(last)) return false;
  return words.slice(0, WIDEST).some((word, i) => word.key.length > 4 && !isCapital(i));
}

/** Not the modifier of a noun that follows at once: "government agencies". Plurals rarely are. */
function isHead({ text, words }: Row, i: number): boolean {
  const word = words[i]!;
  const next = words[i + 1];
  if (!next || word.key.endsWith('s') || word.key === 'people') return true;
  if (text.slice(word.end, next.start) !== ' ') return true;
  return functionWords.has(next.key) || STOPS.has(next.key) || ADVERBS.test(next.key);
}

function placeAt({ text, words }: Row, i: number): Found | undefined {
  for (let n = Math.min(3, words.length - i); n > 0; n--) {
    const [first, last] = [words[i]!, words[i + n - 1]!];
    const name = text.slice(first.start, last.end);
    if (!/^\p{Lu}/u.test(name) || !/^[\p{L} .-]+$/u.test(name)) continue;
    if (
      !placeNames.has(
        words
          .slice(i, i + n)
          .map((w) => w.key)
          .join('_'),
      )
    )
      continue;
    // "United States Navy" is no place.
    const next = words[i + n];
    if (next && text.slice(last.end, next.start) === ' ' && /^\p{Lu}/u.test(text.slice(next.start, next.end))) continue;
    return { noun: name, class: 'place', side: 'person', first: i, last: i + n };
  }
  return undefined;
}

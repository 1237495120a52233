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

/** A noun or name found in a place: word indices, half-open. */
export interface Found extends Omit<ActorNoun, 'side'> {
  first: number;
  last: number;
  side: ActorNoun['side'];
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
  /(?:ly|ward|wards)$|^(?:everywhere|worldwide|online|abroad|alike|too|also|today|regardless|around|across|first|themselves)$/u;

/**
 * The known nouns and place names from word `from` on, up to the end of the phrase: a stop word, any mark but a comma between nouns, or a word
 * of `until`. A noun before another noun is its modifier and no head.
 */
export function nounsFrom(row: Row, from: number, until: ReadonlySet<string> = new Set()): Found[] {
  const found: Found[] = [];
  const end = Math.min(row.words.length, from + WIDEST);
  for (let i = from; i < end; i++) {
    const word = row.words[i]!;
    if (
      STOPS.has(word.key) ||
      until.has(word.key) ||
      (i > from && (isCut(row, i - 1) || (found.length === 0 && hasComma(row, i - 1))))
    )
      break;
    const noun = nounAt(row, i) ?? placeAt(row, i);
    if (!noun) continue;
    found.push(noun);
    i = noun.last - 1;
  }
  return found;
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

const singular = perWord((key) =>
  key === 'people'
    ? key
    : key
        .replace(/ies$/u, 'y')
        .replace(/(?<=ss|sh|ch|x)es$/u, '')
        .replace(/(?<=[^s])s$/u, ''),
);

function nounAt(row: Row, i: number): Found | undefined {
  for (let n = Math.min(2, row.words.length - i); n > 0; n--) {
    const head = row.words[i + n - 1]!;
    const key = n === 1 ? singular(head.key) : `${row.words[i]!.key} ${singular(head.key)}`;
    const known = actorNouns.get(key);
    if (known && isHead(row, i + n - 1)) return { ...known, first: i, last: i + n };
  }
  return undefined;
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
    return { noun: name, class: 'place', side: 'person', first: i, last: i + n };
  }
  return undefined;
}

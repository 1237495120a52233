import { bodyNouns } from '../lexicon/body-nouns.js';
import { criticismWords } from '../lexicon/criticism-words.js';
import { Bit, bitsOf } from '../lexicon/speech.js';
import { classesOf, WordClass } from '../lexicon/word-classes.js';
import type { CriticismRow } from '../model/measures.js';
import type { Evidence } from '../model/span.js';
import { stemOf } from '../text/stem.js';
import { wordsOf, type Word } from '../text/words.js';
import { evidenceOf, type Source } from './source.js';

export type Told = Pick<CriticismRow, 'source' | 'critic'>;

/** A row of words with the names in it. */
interface Words {
  source: Source;
  words: readonly Word[];
  names: readonly Evidence[];
}

const is = ({ key }: Word, bits: number): boolean => (classesOf(key) & bits) !== 0;
const isFiller = (word: Word): boolean =>
  is(word, WordClass.adverb | WordClass.auxiliary) || (word.key.endsWith('ly') && word.key.length > 4);
const isPlural = (key: string): boolean => /[^su']s$/u.test(key);

/** A common noun for people or a body: "minister", "mothers", "mill". */
export function isParty({ key }: Word): boolean {
  const kind = criticismWords.get(key);
  if (kind === 'critic' || kind === 'opponent' || bodyNouns.has(key) || bodyNouns.has(singular(key))) return true;
  return (
    ((bitsOf(key) | bitsOf(singular(key))) & (Bit.role | Bit.group | Bit.kin)) !== 0 &&
    !is({ key } as Word, WordClass.function)
  );
}

const singular = (key: string): string => key.replace(/ies$/u, 'y').replace(/([^s])s$/u, '$1');

/**
 * The subject of the verb at word `verb`: before its apposition ("Ann Li, a nurse at Tarn Hospital, accused"), before a first
 * verb ("The mayor praised the plan but warned that"), else right before it.
 */
export function subjectOf({ source, words, names }: Words, verb: number): Told | undefined {
  const segments = segmentsOf(source, words, verb);
  const last = segments.at(-1);
  if (!last) return undefined;
  const rest = last.filter((word) => !isFiller(word));
  const isJoined = rest.every((word) => word.key === 'and' || word.key === 'but' || word.key === 'then');
  const joined = /^(?:and|but|then)$/u.test(rest.at(-1)?.key ?? '');
  if (!isJoined && !joined) return nounBefore({ source, words: last, names });
  const open = segments.slice(0, isJoined ? -1 : undefined).filter((segment) => !isAdverbial(segment, names));
  const told = open.map((segment) => (joined ? opening : closing)({ source, words: segment, names }));
  const at = told.findIndex((found) => found !== undefined);
  // "The mayor, Ann Li, accused": the name beside the role.
  const beside = open[at + 1]?.[0];
  const name = told[at]?.source === 'unnamed' && beside ? names.find((n) => n.start === beside.start) : undefined;
  return name ? { source: 'named', critic: name } : told[at];
}

/** The words of the clause before a verb, parted at its commas. */
function segmentsOf({ text }: Source, words: readonly Word[], verb: number): Word[][] {
  const segments: Word[][] = [[]];
  for (let i = 0; i < verb; i++) {
    segments.at(-1)!.push(words[i]!);
    const gap = text.slice(words[i]!.end, words[i + 1]!.start);
    if (/[;:–—"“”]|\s-\s/u.test(gap)) segments.splice(0, segments.length, []);
    else if (gap.includes(',')) segments.push([]);
  }
  return segments;
}

/** "In Leeds", "after the vote": what stands before a subject and is none. */
const isAdverbial = ([first]: readonly Word[], names: readonly Evidence[]): boolean =>
  first === undefined ||
  (is(first, WordClass.function) && !is(first, WordClass.determiner) && !names.some((n) => n.start === first.start));

/** The name or noun that a segment ends with, behind no preposition: "the mayor", "Dr Ann Li". */
function closing(place: Words): Told | undefined {
  return nounBefore(place) ?? opening(place);
}

/** The name or noun that a segment begins with: "The mayor praised the plan but". */
function opening(place: Words): Told | undefined {
  const { words, names, source } = place;
  const first = words[0];
  const name = first && names.find((n) => n.start <= first.end && first.start <= n.end);
  if (name && !isCommonPlural(source, name)) return { source: 'named', critic: name };
  const at = words.slice(0, 5).findIndex((word) => isParty(word));
  const named = names.find(
    (n) => first && n.start > first.start && n.start <= (words[Math.min(4, words.length - 1)]?.start ?? 0),
  );
  if (at >= 0 && named && named.start <= words[Math.min(at + 1, words.length - 1)]!.start)
    return { source: 'named', critic: named };
  return at < 0 ? undefined : unnamed(place, at);
}

const OF: ReadonlySet<string> = new Set(['of', 'at', 'for', 'from', 'in', 'with', 'on']);
const SPEAKS_FOR = /^(?:spokes\p{L}+|statement)$/u;

/** The name or noun right before a verb; "Li of Tarn Mills" is Li, "workers at Tarn Mills" are no name. */
function nounBefore(place: Words): Told | undefined {
  const { source, words, names } = place;
  const end = words.findLastIndex((word) => !isFiller(word) && !is(word, WordClass.time));
  const last = words[end];
  if (!last || is(last, WordClass.personal)) return undefined;
  const first = words[0]!;
  const here = names.filter((n) => first.start <= n.start && n.end <= last.end);
  const name = here.find((n) => n.start <= last.start && last.end <= n.end);
  const isPlain = !name || isCommonPlural(source, name);
  const at = isPlain ? end : words.findIndex((word) => word.start >= name.start);
  const held = heldBefore(place, at);
  if (held) return held;
  if (!isPlain) return { source: 'named', critic: name };
  if (isParty(last) || (isPlural(last.key) && (end === 0 || isOpened(words, end)))) return unnamed(place, end);
  return here.length > 0 ? { source: 'named', critic: here.at(-1)! } : undefined;
}

/** The name or noun that a preposition before word `at` hangs on: "Li" of "Li of Tarn Mills", "aunts of the dead". */
function heldBefore(place: Words, at: number): Told | undefined {
  const { words } = place;
  const preposition = words.findLastIndex((word, i) => i < at && i >= at - 2 && OF.has(word.key));
  if (preposition < 1 || SPEAKS_FOR.test(words[preposition - 1]!.key)) return undefined;
  return nounBefore({ ...place, words: words.slice(0, preposition) });
}

/** A determiner stands shortly before the noun: "Their two aunts". */
const isOpened = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some((word) => is(word, WordClass.determiner));

/** A noun with what stands before it in its phrase: "The angry minister". */
function unnamed({ source, words }: Words, at: number): Told {
  let from = at;
  while (from > 0 && at - from < 3 && !is(words[from]!, WordClass.determiner) && isPartOfPhrase(words[from - 1]!))
    from--;
  return { source: 'unnamed', critic: evidenceOf(source, words[from]!.start, words[at]!.end) };
}

const isPartOfPhrase = (word: Word): boolean =>
  is(word, WordClass.determiner) ||
  !is(word, WordClass.function | WordClass.auxiliary | WordClass.adverb | WordClass.time);

/** A plural that opens its sentence and is a plain word elsewhere is no name: "Bakers complained", beside "a baker". */
export function isCommonPlural(source: Source, name: Evidence): boolean {
  const [word, more] = wordsOf(name.text);
  if (!word || more || !isPlural(word.key) || !source.sentences.some((s) => s.start === name.start)) return false;
  if (isParty(word)) return true;
  const stem = stemOf(word.norm);
  return wordsOf(source.text).some((w) => /^\p{Ll}/u.test(source.text.slice(w.start)) && stemOf(w.norm) === stem);
}

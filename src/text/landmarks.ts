// Where the words stand that readers look for. It is noted once, while a text is read, so that a reader of rare words does
// not walk over all the others.
import type { Doc } from './doc.js';
import type { Lexical } from './word.js';

/** A kind of words, by its number among all kinds. */
export type Landmark = number;

const tests: ((token: Lexical) => boolean)[] = [];
const MOST_KINDS = 30;

/**
 * Names a kind of words, noted in every text read from then on. Whether a word is one must depend on nothing but its own letters.
 * @throws where there are more kinds than bits
 */
export function landmark(test: (token: Lexical) => boolean): Landmark {
  if (tests.length === MOST_KINDS) throw new Error(`more than ${MOST_KINDS} kinds of landmarks`);
  return tests.push(test) - 1;
}

/** Where a round bracket opens. */
export const openingBracket = landmark(({ text }) => text === '(');

/** The kinds that a word is of, one bit each. */
export function kindsOf(token: Lexical): number {
  let kinds = 0;
  for (let kind = 0; kind < tests.length; kind++) if (tests[kind]!(token)) kinds |= 1 << kind;
  return kinds;
}

/** For each kind the places noted so far: none. */
export const noPlaces = (): number[][] => tests.map(() => []);

/** Notes that a word of these kinds stands at token `index`. */
export function notePlace(doc: Doc, kinds: number, index: number): void {
  for (let left = kinds; left !== 0; left &= left - 1) doc.places[31 - Math.clz32(left & -left)]!.push(index);
}

/** The tokens of one kind, ascending. */
export const placesOf = (doc: Doc, kind: Landmark): readonly number[] => doc.places[kind]!;

const NONE: readonly number[] = [];

/** Those of tokens `first` to `last` (exclusive) that are of one kind, ascending. */
export function placesIn(doc: Doc, kind: Landmark, first: number, last: number): readonly number[] {
  const places = doc.places[kind]!;
  const from = firstFrom(places, first);
  let to = from;
  while (to < places.length && places[to]! < last) to++;
  return from === to ? NONE : places.slice(from, to);
}

/** The index of the first of some ascending places at or behind one: binary search. */
export function firstFrom(places: ArrayLike<number>, token: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a word of the kind stands in tokens `first` to `last` (exclusive). */
export function holds(doc: Doc, kind: Landmark, first: number, last: number): boolean {
  const places = doc.places[kind]!;
  const at = firstFrom(places, first);
  return at < places.length && places[at]! < last;
}

// What a first look over the article tells of its capitals, before any name is cut out.
import { evidenceWords } from '../../lexicon/name-evidence.js';
import type { Doc, Token } from '../../text/doc.js';
import { placesOf } from '../../text/landmarks.js';
import { isPlace, knownAs } from './known.js';
import { isNameToken, nameWord } from './shape.js';

export interface Notes {
  /** two capitalised words in a row inside a sentence, "Save Mart": so they belong together at its start too */
  pairs: ReadonlySet<string>;
  /** owners whose "’s" is part of the name: "Bodkin" where the article prints "Bodkin’s said" */
  owners: ReadonlySet<string>;
  /** capital, small word, capital that only ever stand together, "Fox in Socks", by "fox in socks" */
  phrases: ReadonlySet<string>;
}

const FINITE = /^(?:said|says|has|have|had|will|would|plans|expects|announced)$/u;
const SMALL = /^(?:a|an|the|in|on|of|to|by|for|with|upon|under|over|and|n)$/u;

/** Reads the notes in one pass over the words that a name may hold. */
export function notesOf(doc: Doc): Notes {
  const pairs = new Set<string>();
  const owners = new Set<string>();
  const counts = new Map<string, number>();
  const phrases = new Map<string, [Token, Token]>();
  const { tokens } = doc;
  for (const at of placesOf(doc, nameWord)) {
    const token = tokens[at]!;
    count(counts, token.text);
    const [next, second] = [tokens[at + 1], tokens[at + 2]];
    if (!next || next.sentence !== token.sentence) continue;
    if (isNameToken(next)) {
      if (tokens[at - 1]?.sentence === token.sentence) pairs.add(`${token.text} ${next.text}`);
    } else if (!second || second.sentence !== token.sentence) continue;
    else if (/^['’]s$/u.test(next.text)) {
      if (isNoOwner(tokens, at) && knownAs(token.text) === undefined) owners.add(token.text);
    } else if (SMALL.test(next.text) && isNameToken(second)) {
      const key = phraseKey(token, next, second);
      count(counts, key);
      phrases.set(key, [token, second]);
    }
  }
  return { pairs, owners, phrases: new Set(settled(phrases, counts)) };
}

/** "Bodkin’s said", "Fog Mart, Bodkin’s and Marlow": nothing follows that could be owned. "a friend of Marlow’s" owns. */
function isNoOwner(tokens: readonly Token[], at: number): boolean {
  const [follower, after, beyond] = [tokens[at + 2]!, tokens[at + 3], tokens[at + 4]];
  if (FINITE.test(follower.text)) return true;
  if (tokens[at - 1]?.lower === 'of' || tokens[at - 2]?.lower === 'of') return false;
  const listed = tokens[at - 1]?.text === ',' || tokens[at - 1]?.lower === 'and' || follower.text === ',';
  if (!listed || !/^(?:,|and|or)$/u.test(follower.text) || !after || !isNameToken(after)) return false;
  return !/^['’]s?$/u.test(beyond?.text ?? '');
}

/** The key of three tokens in a row. */
export const phraseKey = (a: Token, small: Token, b: Token): string => `${a.text} ${small.text} ${b.text}`;

/** Phrases met twice or more whose two capitals never stand elsewhere and are no title, place or known name. */
function* settled(
  phrases: ReadonlyMap<string, [Token, Token]>,
  counts: ReadonlyMap<string, number>,
): Generator<string> {
  for (const [key, pair] of phrases) {
    const times = counts.get(key)!;
    if (times > 1 && pair.every((token) => counts.get(token.text) === times && isFree(token))) yield key;
  }
}

const isFree = (token: Token): boolean =>
  knownAs(token.text) === undefined &&
  !isPlace(token.text) &&
  !evidenceWords.title.has(token.lower) &&
  !evidenceWords.calendar.has(token.lower) &&
  !evidenceWords.place.has(token.lower);

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

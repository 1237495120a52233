// In a heading every word has a capital, so only names that are known, or that the body has, are read there.
import { evidenceWords } from '../../lexicon/name-evidence.js';
import type { Doc, Sentence } from '../../text/doc.js';
import { placesIn } from '../../text/landmarks.js';
import { ofWord } from '../../text/word.js';
import { isLegalForm } from './features.js';
import { isEnglish, knownAs } from './known.js';
import type { Mention } from './mentions.js';
import type { Piece } from './pieces.js';
import { isNameToken, nameWord, plainKey } from './shape.js';

const LONGEST = 7;
const isOpener = ofWord(({ lower }) => evidenceWords.opener.has(lower));

/** True for a line in title case or capitals: nearly all its words begin with one. */
export function isHeading(doc: Doc, sentence: Sentence): boolean {
  const most = placesIn(doc, nameWord, sentence.first, sentence.last).length;
  if (most < 4) return false;
  let capital = 0;
  let small = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = doc.tokens[i]!;
    if (token.kind !== 'word' || token.text.length < 3) continue;
    if (isNameToken(token)) capital++;
    else if (!isOpener(token) && ++small * 5 > most) return false;
  }
  const ends = doc.tokens[sentence.last - 1]!.text;
  return capital > 3 && small * 5 <= capital && !(ends === '.' && small > 0);
}

/** The longest names among tokens `first` to `last` that `accepted` has or the lists know. */
export function headingPieces(doc: Doc, first: number, last: number, accepted: ReadonlyMap<string, Mention>): Piece[] {
  const pieces: Piece[] = [];
  for (let at = first; at < last;) {
    const length =
      isNameToken(doc.tokens[at]!) || doc.tokens[at]!.kind === 'number' ? longestName(doc, at, last, accepted) : 0;
    if (length > 0) pieces.push({ first: at, last: at + length, person: false, titled: null, opens: false });
    at += Math.max(1, length);
  }
  return pieces;
}

function longestName(doc: Doc, at: number, last: number, accepted: ReadonlyMap<string, Mention>): number {
  const { tokens } = doc;
  if (/^(?:the|a|an)$/u.test(tokens[at]!.lower)) return 0;
  for (let n = Math.min(LONGEST, last - at); n > 0; n--) {
    const end = tokens[at + n - 1]!;
    if (end.kind === 'punct') continue;
    const formed = at + n < last && isLegalForm(tokens[at + n]!) ? 1 : 0;
    const text = doc.text.slice(tokens[at]!.start, end.end);
    if (accepted.has(plainKey(text))) return n + formed;
    const known = knownAs(text);
    if ((known === 'company' || known === 'organisation') && !(n === 1 && isEnglish(end.lower))) return n + formed;
  }
  return 0;
}

// Runs of capitalised tokens: the stretches of a sentence that may hold names. Edges are settled afterwards.
import { evidenceWords } from '../../lexicon/name-evidence.js';
import type { Doc, Sentence, Token } from '../../text/doc.js';
import { landmark, placesIn } from '../../text/landmarks.js';
import { ofWord } from '../../text/word.js';
import { joinerLength } from './joiners.js';
import { knownAs } from './known.js';
import type { Notes } from './notes.js';
import { isNameToken } from './shape.js';

/** Tokens `first` to `last` (exclusive) of one sentence. */
export interface Run {
  first: number;
  last: number;
  sentence: Sentence;
}

/** The runs of a sentence, left to right. One pass; a run never crosses the sentence. */
export function runsOf(doc: Doc, sentence: Sentence, notes: Notes): Run[] {
  const runs: Run[] = [];
  const { tokens } = doc;
  let last = sentence.first;
  for (const at of placesIn(doc, runStart, sentence.first, sentence.last)) {
    if (at < last || !canStart(tokens, at, sentence)) continue;
    last = runEnd(tokens, at, sentence.last, notes);
    runs.push({ first: at, last, sentence });
  }
  return runs;
}

const fewDigits = ofWord(({ text }) => /^\p{N}{1,3}$/u.test(text));
const runStart = landmark((token) => isNameToken(token) || (token.kind === 'number' && fewDigits(token)));

function canStart(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const token = tokens[at]!;
  if (!isNameToken(token)) return isDigitName(tokens, at);
  if (!token.spaced && tokens[at - 1]?.text === '/' && /^(?:com|co|net|org|ly)$/u.test(tokens[at - 2]?.lower ?? ''))
    return false;
  if (isOffice(tokens, at)) return false;
  if (token.text === 'I' || token.text.startsWith("I'") || token.text.startsWith('I’')) return false;
  if (!isOpener(token) || isAcronymLike(token)) return true;
  const [hyphen, tail] = [tokens[at + 1], tokens[at + 2]];
  if (hyphen?.text === '-' && !hyphen.spaced && tail && !tail.spaced && isNameToken(tail)) return true;
  const inside = at > sentence.first && /^[\p{L}\p{N},]/u.test(tokens[at - 1]!.text);
  if (inside && !FUNCTION.test(token.pos)) return true;
  return at + 1 < sentence.last && startsKnown(tokens, at);
}

/** "Chief of [Staff] Ann Lee", "Secretary of [State] Ann Lee" */
const isOffice = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'of' &&
  /^(?:Staff|State|Defense|Defence|War)$/u.test(tokens[at]!.text) &&
  evidenceWords.title.has(tokens[at - 2]?.lower ?? '');

const isOpener = ofWord(({ lower }) => evidenceWords.opener.has(lower));
const FUNCTION = /^(?:DET|PRON|SCONJ|CCONJ|AUX|ADP)$/u;
const isAcronymLike = (token: Token): boolean => token.text.length > 1 && token.text === token.text.toUpperCase();

/** "Under Armour", "Best Buy": openers that belong to a known name. An article never does. */
function startsKnown(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (/^(?:the|a|an)$/u.test(token.lower) || !next || !isNameToken(next)) return false;
  const after = tokens[at + 2];
  const longer = after && isNameToken(after) ? knownAs(`${token.text} ${next.text} ${after.text}`) : undefined;
  return (longer ?? knownAs(`${token.text} ${next.text}`)) !== undefined;
}

/** "3" + "M", "7" + "-" + "Eleven", "3" + "D Systems": digits that a capital follows without a space. */
function isDigitName(tokens: readonly Token[], at: number): boolean {
  const [token, next, after] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (token.kind !== 'number' || !next || next.spaced || !fewDigits(token)) return false;
  if (next.text === '-') return after !== undefined && !after.spaced && isNameToken(after);
  if (!isNameToken(next)) return false;
  const unit = /^(?:M|K|B|G|C|F|P|AM|PM|Mbps|Gbps|GB|MB|TB|MW|GW|KW|D|Q\d*)\.?$/u.test(next.text);
  return !unit || knownAs(token.text + next.text) !== undefined || (after !== undefined && isNameToken(after));
}

function runEnd(tokens: readonly Token[], first: number, end: number, notes: Notes): number {
  let last = first + 1;
  while (last < end) {
    const named = isNameToken(tokens[last]!);
    const step = named ? (breaksBefore(tokens, last) ? 0 : 1) : joinerLength(tokens, first, last, end, notes);
    if (step === 0) break;
    last += step;
  }
  return last;
}

/** A capitalised function word inside a run begins something new: "Apple The". */
const breaksBefore = (tokens: readonly Token[], at: number): boolean =>
  isOpener(tokens[at]!) && !isAcronymLike(tokens[at]!) && FUNCTION.test(tokens[at]!.pos);

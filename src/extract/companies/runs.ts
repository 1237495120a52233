// Runs of capitalised tokens: the stretches of a sentence that may hold names. Edges are settled afterwards.
import { demonyms } from '../../lexicon/name-lists.js';
import { evidenceWords } from '../../lexicon/name-evidence.js';
import { trailingForms } from '../../lexicon/legal-forms.js';
import type { Doc, Sentence, Token } from '../../text/doc.js';
import { isEnglish, knownAs } from './known.js';
import { isNameToken } from './shape.js';

/** Tokens `first` to `last` (exclusive) of one sentence. */
export interface Run {
  first: number;
  last: number;
  sentence: Sentence;
}

const PARTICLES = new Set([
  'de',
  'du',
  'des',
  'del',
  'della',
  'di',
  'da',
  'van',
  'von',
  'der',
  'den',
  'al',
  'el',
  'bin',
  'ibn',
  'la',
  'le',
  'y',
]);
const OWNERS = new Set(
  'children women men people king queen veterans workers teachers farmers writers kids ladies physicians consumers lawyers students publishers investors shareholders players drivers saint'.split(
    ' ',
  ),
);
const DOMAINS = new Set(['com', 'net', 'org', 'io', 'co', 'ai', 'tv', 'fm', 'gov', 'edu', 'uk', 'de']);

/** The runs of a sentence, left to right. One pass; a run never crosses the sentence. */
export function runsOf(doc: Doc, sentence: Sentence): Run[] {
  const runs: Run[] = [];
  const { tokens } = doc;
  for (let at = sentence.first; at < sentence.last;) {
    if (!canStart(tokens, at, sentence)) {
      at++;
      continue;
    }
    const last = runEnd(tokens, at, sentence.last);
    runs.push({ first: at, last, sentence });
    at = last;
  }
  return runs;
}

function canStart(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const token = tokens[at]!;
  if (!isNameToken(token) && !isDigitName(tokens, at)) return false;
  if (token.text === 'I' || token.text.startsWith("I'") || token.text.startsWith('I’')) return false;
  if (evidenceWords.opener.has(token.lower) && !isAcronymLike(token))
    return at + 1 < sentence.last && startsKnown(tokens, at);
  return true;
}

const isAcronymLike = (token: Token): boolean => token.text.length > 1 && token.text === token.text.toUpperCase();

/** "The Verge", "Under Armour", "Best Buy": openers that belong to a known name. */
function startsKnown(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.lower === 'the') return false;
  const next = tokens[at + 1];
  return next !== undefined && isNameToken(next) && knownAs(`${token.text} ${next.text}`) !== undefined;
}

/** "3" + "M", "7" + "-" + "Eleven", "3" + "D Systems": digits that a capital follows without a space. */
function isDigitName(tokens: readonly Token[], at: number): boolean {
  const [token, next, after] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (token.kind !== 'number' || !next || next.spaced || !/^\p{N}{1,3}$/u.test(token.text)) return false;
  if (next.text === '-') return after !== undefined && !after.spaced && isNameToken(after);
  if (!isNameToken(next)) return false;
  const unit = /^(?:M|K|B|G|C|F|P|AM|PM|Mbps|Gbps|GB|MB|TB|MW|GW|KW|D)\.?$/u.test(next.text);
  return !unit || knownAs(token.text + next.text) !== undefined || (after !== undefined && isNameToken(after));
}

function runEnd(tokens: readonly Token[], first: number, end: number): number {
  let last = first + 1;
  while (last < end) {
    const step = isNameToken(tokens[last]!)
      ? breaksBefore(tokens, last)
        ? 0
        : 1
      : joinerLength(tokens, first, last, end);
    if (step === 0) break;
    last += step;
  }
  return last;
}

/** A capitalised function word inside a run begins something new: "Apple The". */
const breaksBefore = (tokens: readonly Token[], at: number): boolean =>
  evidenceWords.opener.has(tokens[at]!.lower) &&
  !isAcronymLike(tokens[at]!) &&
  /^(?:DET|PRON|SCONJ|CCONJ|AUX)$/u.test(tokens[at]!.pos);

/** How many tokens from `at` join the run to the name that follows; 0 where the run ends. */
function joinerLength(tokens: readonly Token[], first: number, at: number, end: number): number {
  const token = tokens[at]!;
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  const isName = (t: Token | undefined): boolean => t !== undefined && isNameToken(t);
  switch (token.text) {
    case '-':
    case '–':
    case '/':
      return !token.spaced && next && !next.spaced && (isName(next) || isTail(next)) ? 2 : 0;
    case '&':
    case '+':
      return isName(next) ? 2 : 0;
    case '.':
      if (!token.spaced && next && !next.spaced && DOMAINS.has(next.lower)) return 2;
      return !token.spaced && /^(?:Bros|St|Mt|Ft|Dr)$/u.test(tokens[at - 1]!.text) && isName(next) ? 2 : 0;
    case '!':
      return !token.spaced && next !== undefined && endsInMark(tokens[at - 1]!, next) ? 1 : 0;
    case ',':
      return next && isLegalForm(next) ? 2 : 0;
    case "'s":
    case '’s':
    case "'":
    case '’':
      return ownerJoins(tokens, first, at, next) ? 1 + (isName(next) ? 1 : 0) : 0;
    case 'of':
    case 'for':
      return leadJoins(tokens, first, at, end);
    case 'and':
      return andJoins(tokens, first, at, end);
    default:
      return PARTICLES.has(token.text) && isName(next) && !isEnglish(tokens[at - 1]!.lower) ? 2 : 0;
  }
}

/** "Net-a-Porter", "Coca-cola" */
const isTail = (token: Token): boolean =>
  token.kind === 'word' &&
  token.text.length > 2 &&
  !isEnglish(token.lower) &&
  !/(?:ed|ing|based|wide|like|style)$/u.test(token.lower);

/** "Yahoo!" before a small letter, a comma or a possessive belongs to the name. */
const endsInMark = (owner: Token, next: Token): boolean =>
  !isEnglish(owner.lower) && (/^\p{Ll}/u.test(next.text) || /^['’]s?$|^[,;)]$/u.test(next.text) || isLegalForm(next));

const isLegalForm = (token: Token): boolean =>
  /^(?:\p{Lu}|plc|p\.l\.c)/u.test(token.text) &&
  trailingForms.has(token.lower.replaceAll('.', '')) &&
  token.text.length > 1;

/** "Moody's", "McDonald's" are names; so is what people own: "Children's Hospital". */
function ownerJoins(tokens: readonly Token[], first: number, at: number, next: Token | undefined): boolean {
  const mark = tokens[at]!;
  if (mark.spaced) return false;
  const text = tokens
    .slice(first, at)
    .map((t) => t.text)
    .join(' ');
  if (mark.text.length > 1 && knownAs(`${text}'s`) !== undefined && knownAs(text) === undefined) return true;
  return mark.text.length > 1 && next !== undefined && isNameToken(next) && OWNERS.has(tokens[at - 1]!.lower);
}

/** "Bank of England", "Department of the Interior", "Centers for Disease Control", "Reserve Bank of India". */
function leadJoins(tokens: readonly Token[], first: number, at: number, end: number): number {
  const before = tokens[at - 1]!;
  if (!evidenceWords.organisationLead.has(before.lower) && !evidenceWords.organisationHead.has(before.lower)) return 0;
  if (evidenceWords.title.has(before.lower) && at - 1 === first && before.lower !== 'general') return 0;
  const the = tokens[at + 1]?.lower === 'the' ? 1 : 0;
  const next = at + 1 + the < end ? tokens[at + 1 + the] : undefined;
  if (!next || !isNameToken(next) || evidenceWords.calendar.has(next.lower)) return 0;
  if (tokens[at]!.text === 'for' && knownAs(next.text) !== undefined) return 0;
  return 2 + the;
}

/** "Securities and Exchange Commission", "Health and Human Services": ordinary words on both sides, a body's noun at the end. */
function andJoins(tokens: readonly Token[], first: number, at: number, end: number): number {
  const [before, next] = [tokens[at - 1]!, at + 1 < end ? tokens[at + 1] : undefined];
  if (!next || !isNameToken(next)) return 0;
  const ordinary = (token: Token): boolean => isOrdinary(token.lower) && !isAcronymLike(token);
  if (!ordinary(before) || !ordinary(next)) return 0;
  const led = tokens.slice(first, at).some((t) => t.text === 'of' || t.text === 'for');
  let last = at + 2;
  while (last < end && isNameToken(tokens[last]!)) last++;
  const head = tokens[last - 1]!.lower;
  const headed = last > at + 2 && (evidenceWords.organisationHead.has(head) || evidenceWords.companyHead.has(head));
  return led || headed ? 2 : 0;
}

const isOrdinary = (lower: string): boolean =>
  (isEnglish(lower) ||
    evidenceWords.companyHead.has(lower) ||
    evidenceWords.organisationHead.has(lower) ||
    /(?:ies|ment|tion|tions|ture|ance|ence|ology|ities|ics)$/u.test(lower)) &&
  !demonyms.has(lower);

// What may stand inside a name between two capitals: "&", "of", a hyphen, ", Inc.", "’s", ".com".
import { demonyms } from '../../lexicon/name-lists.js';
import { evidenceWords } from '../../lexicon/name-evidence.js';
import { nameParticles } from '../../lexicon/name-particles.js';
import type { Token } from '../../text/doc.js';
import { isLegalForm } from './features.js';
import { isEnglish, isPlace, knownAs } from './known.js';
import { phraseKey, type Notes } from './notes.js';
import { isNameToken, withoutDot } from './shape.js';

const OWNERS = new Set(
  'children women men people king queen veterans workers teachers farmers writers kids ladies physicians consumers lawyers students publishers investors shareholders players drivers saint st bankers banks manufacturers employers doctors nurses growers producers'.split(
    ' ',
  ),
);
const DOMAINS = new Set([
  'com',
  'net',
  'org',
  'io',
  'co',
  'ai',
  'tv',
  'fm',
  'gov',
  'edu',
  'uk',
  'de',
  'au',
  'nz',
  'in',
]);
const ON = /^(?:committee|commission|council|conference|panel|caucus|institute|center|centre|subcommittee|board)$/u;

const isName = (token: Token | undefined): boolean => token !== undefined && isNameToken(token);

/** How many tokens from `at` join the run that began at `first` to what follows; 0 where the run ends. */
export function joinerLength(tokens: readonly Token[], first: number, at: number, end: number, notes: Notes): number {
  const token = tokens[at]!;
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  if (isName(next) && notes.phrases.has(phraseKey(tokens[at - 1]!, token, next!))) return 2;
  switch (token.text) {
    case '-':
    case '–':
    case '/':
      return hyphenJoins(tokens, at, next);
    case '&':
    case '+':
      return isName(next) && !evidenceWords.honorific.has(withoutDot(next!)) ? 2 : 0;
    case '.':
      if (!token.spaced && next && !next.spaced && DOMAINS.has(next.lower)) return 2;
      return !token.spaced && /^(?:Bros|St|Mt|Ft|Dr|Cie)$/u.test(tokens[at - 1]!.text) && isName(next) ? 2 : 0;
    case '!':
      return !token.spaced && next !== undefined && endsInMark(tokens[at - 1]!, next) ? 1 : 0;
    case ',':
      return next && (isLegalForm(next) || isFirm(tokens, first, at, end)) ? 2 : 0;
    case "'s":
    case '’s':
    case "'":
    case '’':
      return ownerJoins(tokens, first, at, next, notes) ? (isName(next) ? 2 : 1) : 0;
    case 'of':
    case 'for':
    case 'on':
      return leadJoins(tokens, first, at, end);
    case 'and':
      return andJoins(tokens, first, at, end);
    default:
      return nameParticles.has(token.text) && isName(next) && !isEnglish(tokens[at - 1]!.lower) ? 2 : 0;
  }
}

/** "F-Secure", "Coca-cola"; with spaces around it only where the whole is a known name ("Coca - Cola"). */
function hyphenJoins(tokens: readonly Token[], at: number, next: Token | undefined): number {
  const token = tokens[at]!;
  if (!next) return 0;
  if (!token.spaced && !next.spaced) return isName(next) || isTail(next) ? 2 : 0;
  return token.text === '-' && isName(next) && knownAs(`${tokens[at - 1]!.text}-${next.text}`) !== undefined ? 2 : 0;
}

const isTail = (token: Token): boolean =>
  token.kind === 'word' &&
  token.text.length > 2 &&
  !isEnglish(token.lower) &&
  !/(?:ed|ing|based|wide|like|style|news)$/u.test(token.lower);

/** "Yahoo!" before a small letter, a comma or a possessive belongs to the name. */
const endsInMark = (owner: Token, next: Token): boolean =>
  !isEnglish(owner.lower) && (/^\p{Ll}/u.test(next.text) || /^['’]s?$|^[,;)]$/u.test(next.text) || isLegalForm(next));

/** "Marlow, Finch & Reed": a firm of partners; none of them is a company of its own. */
function isFirm(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  const [a, b, mark, c] = [tokens[at - 1]!, tokens[at + 1]!, tokens[at + 2], tokens[at + 3]];
  if (at + 3 >= end || mark?.text !== '&' || !c || !isNameToken(b) || !isNameToken(c)) return false;
  if (first !== at - 1 || isListed(tokens, first, at + 3, end)) return false;
  return [a, b, c].every((t) => knownAs(t.text) === undefined && !/\p{Lu}\p{Lu}/u.test(t.text));
}

/** "Vordale, Finch & Reed, Kelmar and Zelphar": other names stand before or behind, so the commas part a list. */
function isListed(tokens: readonly Token[], first: number, last: number, end: number): boolean {
  if (
    tokens[first - 1]?.text === ',' &&
    isName(tokens[first - 2]) &&
    tokens[first - 2]!.sentence === tokens[first]!.sentence
  )
    return true;
  let at = last;
  while (at < end && isName(tokens[at])) at++;
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  return (
    isListLink(tokens, at, end) &&
    isName(next) &&
    !isLegalForm(next!) &&
    !isPlace(next!.text) &&
    !evidenceWords.honorific.has(withoutDot(next!))
  );
}

const isListLink = (tokens: readonly Token[], at: number, end: number): boolean =>
  at < end && (tokens[at]!.text === ',' || tokens[at]!.text === 'and');

/** "Moody's", "McDonald's" are names; so is what people own: "Children's Hospital", "Growers' Association". */
function ownerJoins(
  tokens: readonly Token[],
  first: number,
  at: number,
  next: Token | undefined,
  { owners }: Notes,
): boolean {
  const mark = tokens[at]!;
  if (mark.spaced) return false;
  const owner = tokens[at - 1]!.lower;
  if (mark.text.length > 1) {
    const text = tokens
      .slice(first, at)
      .map((t) => t.text)
      .join(' ');
    if (knownAs(`${text}'s`) !== undefined && knownAs(text) === undefined) return true;
    return owners.has(tokens[at - 1]!.text) || (isName(next) && OWNERS.has(owner));
  }
  if (!next || !isNameToken(next)) return false;
  return (
    OWNERS.has(owner) || (owner.endsWith('s') && isEnglish(owner) && evidenceWords.organisationHead.has(next.lower))
  );
}

/** "Bank of England", "Department of the Interior", "Centers for Disease Control", "Committee on Trade". */
function leadJoins(tokens: readonly Token[], first: number, at: number, end: number): number {
  const [word, before] = [tokens[at]!.text, tokens[at - 1]!];
  const led = tokens.slice(first, at).some((t) => t.text === 'of' || t.text === 'for');
  const lead = evidenceWords.organisationLead.has(before.lower) || evidenceWords.organisationHead.has(before.lower);
  if (word === 'on' ? !ON.test(before.lower) : !lead && !(led && word === 'of')) return 0;
  if (evidenceWords.title.has(before.lower) && at - 1 === first && before.lower !== 'general') return 0;
  const the = tokens[at + 1]?.lower === 'the' ? 1 : 0;
  const next = at + 1 + the < end ? tokens[at + 1 + the] : undefined;
  if (!next || !isNameToken(next) || evidenceWords.calendar.has(next.lower)) return 0;
  if (word !== 'of' && knownAs(next.text) !== undefined) return 0;
  return 2 + the;
}

/** "Securities and Exchange Commission", "Health and Human Services": ordinary words on both sides of a body's name. */
function andJoins(tokens: readonly Token[], first: number, at: number, end: number): number {
  const [before, next] = [tokens[at - 1]!, at + 1 < end ? tokens[at + 1] : undefined];
  if (!next || !isNameToken(next)) return 0;
  const head = headAfter(tokens, at + 2, end);
  if (!isOrdinary(before) || !isOrdinary(next)) return head === 'body' && isOneBody(tokens, first, at) ? 2 : 0;
  const led = tokens.slice(first, at).some((t) => /^(?:of|for|on)$/u.test(t.text));
  return led || head !== null ? 2 : 0;
}

/** The kind of the first noun from `from` on that a body's or company's name ends in. */
function headAfter(tokens: readonly Token[], from: number, end: number): 'body' | 'company' | null {
  for (let i = from; i < end && isNameToken(tokens[i]!); i++) {
    if (evidenceWords.organisationHead.has(tokens[i]!.lower)) return 'body';
    if (evidenceWords.companyHead.has(tokens[i]!.lower) || isLegalForm(tokens[i]!)) return 'company';
  }
  return null;
}

/** "the Grain and Seed Commission": one word behind the article, and no name of its own. */
const isOneBody = (tokens: readonly Token[], first: number, at: number): boolean =>
  at - 1 === first &&
  tokens[first - 1]?.lower === 'the' &&
  knownAs(tokens[first]!.text) === undefined &&
  !isPlace(tokens[first]!.text);

const isOrdinary = (token: Token): boolean => {
  const { lower, text } = token;
  if (text.length > 1 && text === text.toUpperCase()) return false;
  if (demonyms.has(lower) || isPlace(text) || knownAs(text) === 'company') return false;
  return (
    isEnglish(lower) ||
    evidenceWords.companyHead.has(lower) ||
    evidenceWords.organisationHead.has(lower) ||
    /(?:ies|ment|tion|tions|ture|ance|ence|ology|ities|ics|ship|hip)$/u.test(lower)
  );
};

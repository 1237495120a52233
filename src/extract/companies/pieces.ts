// Cuts runs into names: openers, titles, weekdays and persons beside a name are no part of it.
import { evidenceWords } from '../../lexicon/name-evidence.js';
import { demonyms, givenNames, surnames } from '../../lexicon/name-lists.js';
import { trailingForms } from '../../lexicon/legal-forms.js';
import type { Doc, Token } from '../../text/doc.js';
import { isEnglish, isPlace, knownAs } from './known.js';
import type { Run } from './runs.js';
import { isCapitals, isNameToken } from './shape.js';

/** A stretch that is one name, or a person's. Tokens `first` to `last`, exclusive. */
export interface Piece {
  first: number;
  last: number;
  person: boolean;
  /** a title stands between it and a person: "[Acme] President Ann Lee" */
  titled: boolean;
  /** its first token opens the sentence */
  opens: boolean;
}

/** The names in a run, left to right. */
export function piecesOf(doc: Doc, run: Run): Piece[] {
  const { tokens } = doc;
  const pieces: Piece[] = [];
  let first = run.first;
  let titled = false;
  for (let at = run.first; at <= run.last; at++) {
    const cut = at === run.last || isCut(tokens, run, first, at);
    if (!cut) continue;
    const piece = trimmed(tokens, { first, last: at }, run);
    if (piece)
      pieces.push({
        ...piece,
        person: titled || isPerson(tokens, piece),
        titled: false,
        opens: piece.first === run.sentence.first,
      });
    if (at < run.last && isTitle(tokens[at]!)) {
      const previous = pieces[pieces.length - 1];
      if (previous && previous.last === at && !previous.person) previous.titled = true;
      titled = true;
    } else if (at < run.last) titled = false;
    first = at + 1;
  }
  return pieces;
}

const isTitle = (token: Token): boolean => {
  const word = token.lower.replace(/\.$/u, '');
  return evidenceWords.title.has(word) || evidenceWords.honorific.has(word);
};

/** Weekdays and months end a name; so do titles, unless the name is built on them ("Office of the Director"). */
function isCut(tokens: readonly Token[], run: Run, first: number, at: number): boolean {
  const token = tokens[at]!;
  if (
    evidenceWords.calendar.has(token.lower.replace(/\.$/u, '')) &&
    !/^(?:May|March|Fall|Spring|Sun|Sat|Mon|Mar)$/u.test(token.text)
  )
    return true;
  if (!isTitle(token)) return false;
  if (isCapitals(token.text) && token.text.length > 5) return false;
  const inside = tokens.slice(first, at);
  if (inside.some((t) => t.text === 'of' || t.text === 'for' || t.text === '&' || t.text === '-'))
    return inside[inside.length - 1]!.text.length > 3 && isNameToken(inside[inside.length - 1]!) && at + 1 < run.last;
  const next = tokens[at + 1];
  if (at === first)
    return !(
      at + 1 < run.last &&
      next &&
      (evidenceWords.companyHead.has(next.lower) ||
        evidenceWords.organisationHead.has(next.lower) ||
        knownAs(`${token.text} ${next.text}`) ||
        trailingForms.has(next.lower.replaceAll('.', '')))
    );
  return !knownAs(`${tokens[at - 1]!.text} ${token.text}`);
}

/** Takes ordinary words off the front and joiners off the end. */
function trimmed(
  tokens: readonly Token[],
  span: { first: number; last: number },
  run: Run,
): { first: number; last: number } | null {
  let { first, last } = span;
  while (last > first && !endsName(tokens[last - 1]!)) last--;
  while (first < last && !isNameToken(tokens[first]!) && tokens[first]!.kind !== 'number') first++;
  while (last - first > 1 && isLoose(tokens, first, last, run)) first++;
  return first < last ? { first, last } : null;
}

const endsName = (token: Token): boolean =>
  isNameToken(token) || token.kind === 'word' || token.text === '!' || token.kind === 'number';

/** An ordinary word in front of a name: the sentence's first word, "Former", a people before a known name. */
function isLoose(tokens: readonly Token[], first: number, last: number, run: Run): boolean {
  const token = tokens[first]!;
  const rest = tokens.slice(first + 1, last);
  const next = rest[0]!;
  if (!isNameToken(next)) return false;
  const whole = tokens
    .slice(first, last)
    .map((t) => t.text)
    .join(' ');
  if (knownAs(whole) !== undefined) return false;
  const restKnown = knownAs(rest.map((t) => t.text).join(' '));
  if (
    first === run.sentence.first &&
    isEnglish(token.lower) &&
    token.pos !== 'PROPN' &&
    (restKnown || !isEnglish(next.lower))
  )
    return true;
  if (evidenceWords.opener.has(token.lower) && !isCapitals(token.text)) return true;
  return (demonyms.has(token.lower) || isPlace(token.text)) && (restKnown === 'company' || restKnown === 'brand');
}

/** A given name with what may be a surname, and nothing that ends a company's name. */
function isPerson(tokens: readonly Token[], piece: { first: number; last: number }): boolean {
  const words = tokens.slice(piece.first, piece.last).filter((t) => t.kind !== 'punct');
  if (words.length < 2 || words.length > 5) return false;
  const [first, last] = [words[0]!, words[words.length - 1]!];
  if (words.some((t) => t.text === '&' || t.text === 'of' || t.text === 'and' || t.text === 'for')) return false;
  if (isCapitals(last.text) || isBodyWord(last.lower)) return false;
  if (knownAs(words.map((t) => t.text).join(' ')) !== undefined) return false;
  if (!givenNames.has(first.lower) && !/^(?:\p{Lu}\.){1,3}$/u.test(first.text)) return false;
  return (
    surnames.has(last.lower) ||
    (!isEnglish(last.lower) && !isPlace(last.text)) ||
    /^(?:\p{Lu}\.?)$/u.test(words[1]!.text)
  );
}

const isBodyWord = (lower: string): boolean =>
  evidenceWords.companyHead.has(lower) ||
  evidenceWords.organisationHead.has(lower) ||
  evidenceWords.event.has(lower) ||
  evidenceWords.placeHead.has(lower) ||
  trailingForms.has(lower.replaceAll('.', ''));

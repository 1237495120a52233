// Cuts runs into names: openers, titles, weekdays and persons beside a name are no part of it.
import { evidenceWords } from '../../lexicon/name-evidence.js';
import { demonyms } from '../../lexicon/name-lists.js';
import type { Doc, Token } from '../../text/doc.js';
import { ofWord } from '../../text/word.js';
import { isLegalForm } from './features.js';
import { isEnglish, isPlace, knownAs } from './known.js';
import type { Notes } from './notes.js';
import { isPersonName } from './persons.js';
import type { Run } from './runs.js';
import { isCapitals, isNameToken, withoutDot } from './shape.js';

/** A stretch that is one name, or a person's. Tokens `first` to `last`, exclusive. */
export interface Piece {
  first: number;
  last: number;
  person: boolean;
  /** a title stands between it and a person: "[Acme] President Ann Lee"; `portfolio`: "[Finance] Minister" */
  titled: 'company' | 'portfolio' | null;
  /** its first token opens the sentence */
  opens: boolean;
}

/** The names in a run, left to right. */
export function piecesOf(doc: Doc, run: Run, notes: Notes): Piece[] {
  const { tokens } = doc;
  const pieces: Piece[] = [];
  let first = run.first;
  let titled = false;
  for (let at = run.first; at <= run.last; at++) {
    const cut = at === run.last ? 'end' : cutAt(tokens, run, first, at);
    if (!cut) continue;
    const span = trimmed(tokens, { first, last: cut === 'title' ? beforeDesk(tokens, first, at) : at }, run, notes);
    if (span)
      pieces.push({
        first: span.first,
        last: span.last,
        person: titled || isPersonName(tokens, span),
        titled: null,
        opens: span.first === run.sentence.first,
      });
    const title = cut === 'title' ? tokens[at]! : undefined;
    const previous = pieces[pieces.length - 1];
    if (title && span && previous && !previous.person) previous.titled = isPortfolio(title) ? 'portfolio' : 'company';
    titled = title !== undefined;
    first = cut === 'after' ? at : at + 1;
  }
  return pieces;
}

const evidenceAs = (...kinds: (keyof typeof evidenceWords)[]): ((token: Token) => boolean) =>
  ofWord(({ lower }) => {
    const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
    return kinds.some((kind) => evidenceWords[kind].has(bare));
  });
const isTitle = evidenceAs('title', 'honorific');
const isPortfolio = evidenceAs('portfolioTitle');
const isCalendar = evidenceAs('calendar');
const isRank = evidenceAs('rank');

const UNSURE_DAY = new Set(['May', 'March', 'Fall', 'Spring', 'Sun', 'Sat', 'Mon', 'Mar']);

/** Weekdays and months end a name, so do titles and what follows a legal form. `after`: the cut token begins the next name. */
function cutAt(tokens: readonly Token[], run: Run, first: number, at: number): 'title' | 'day' | 'after' | null {
  const token = tokens[at]!;
  if (isCalendar(token) && !UNSURE_DAY.has(token.text)) return 'day';
  if (
    at > first + 1 &&
    isLegalForm(tokens[at - 1]!) &&
    isNameToken(token) &&
    !isLegalForm(token) &&
    /\.$|^(?:Inc|Ltd|LLC|LLP|PLC|plc|GmbH|Corporation|Corp)$/u.test(tokens[at - 1]!.text)
  )
    return 'after';
  if (repeats(tokens, first, at, run.last)) return 'after';
  return isTitleHere(tokens, run, first, at) ? 'title' : null;
}

/** "Vordale Bank Vordale Bank said": a caption or heading runs into the sentence. */
function repeats(tokens: readonly Token[], first: number, at: number, last: number): boolean {
  const length = at - first;
  if (length < 1 || at + length > last || tokens[at]!.text !== tokens[first]!.text || !isNameToken(tokens[at]!))
    return false;
  if (length === 1) return !/^[&-]$/u.test(tokens[at - 1]!.text) && tokens[at]!.text.includes('.');
  for (let i = 0; i < length; i++) if (tokens[first + i]!.text !== tokens[at + i]!.text) return false;
  return true;
}

const JOINERS = new Set(['of', 'for', '&', '-', 'on']);

function isTitleHere(tokens: readonly Token[], run: Run, first: number, at: number): boolean {
  const token = tokens[at]!;
  const next = at + 1 < run.last ? tokens[at + 1] : undefined;
  if (isRank(token)) return next !== undefined && isTitle(next) && !isBodyWord(next);
  if (!isTitle(token) || (isCapitals(token.text) && token.text.length > 5)) return false;
  const last = at > first ? tokens[at - 1] : undefined;
  if (tokens.slice(first, at).some((t) => JOINERS.has(t.text)))
    return last !== undefined && last.text.length > 3 && isNameToken(last) && next !== undefined;
  if (at === first)
    return !(next && (isBodyWord(next) || knownAs(`${token.text} ${next.text}`) !== undefined || isLegalForm(next)));
  return knownAs(`${last!.text} ${token.text}`) === undefined;
}

const isBodyWord = (token: Token): boolean =>
  evidenceWords.companyHead.has(token.lower) || evidenceWords.organisationHead.has(token.lower);

/** "[Vordale News] Senior Political Correspondent": where the title's own adjectives begin. */
function beforeDesk(tokens: readonly Token[], first: number, at: number): number {
  let last = at;
  while (
    last > first &&
    (evidenceWords.desk.has(tokens[last - 1]!.lower) || evidenceWords.rank.has(tokens[last - 1]!.lower))
  )
    last--;
  return last;
}

/** Takes ordinary words off the front and joiners off the end. */
function trimmed(
  tokens: readonly Token[],
  span: { first: number; last: number },
  run: Run,
  notes: Notes,
): { first: number; last: number } | null {
  let { first, last } = span;
  while (last > first && !endsName(tokens[last - 1]!)) last--;
  while (first < last && !isNameToken(tokens[first]!) && tokens[first]!.kind !== 'number') first++;
  while (last - first > 1 && isLoose(tokens, first, last, run, notes)) first++;
  return first < last ? { first, last } : null;
}

const NO_END = new Set(['of', 'for', 'on', 'and', 'the', "'", '’']);
const endsName = (token: Token): boolean =>
  isNameToken(token) ||
  (token.kind === 'word' && !NO_END.has(token.text)) ||
  token.text === '!' ||
  token.kind === 'number';

/** An ordinary word in front of a name: the sentence's first word, "Former", a people before a known name. */
function isLoose(tokens: readonly Token[], first: number, last: number, run: Run, { pairs }: Notes): boolean {
  const token = tokens[first]!;
  const next = tokens[first + 1]!;
  if (!isNameToken(next)) return false;
  const textOf = (from: number): string =>
    tokens
      .slice(from, last)
      .map((t) => t.text)
      .join(' ');
  const opens = first === run.sentence.first;
  const former = withoutDot(token) === 'former' || withoutDot(token) === 'ex';
  const people = demonyms.has(token.lower) || isPlace(token.text);
  if (!opens && !former && !people && !evidenceWords.companyNoun.has(token.lower)) return false;
  if (knownAs(textOf(first)) !== undefined) return false;
  const rest = knownAs(textOf(first + 1));
  if (opens && pairs.has(`${token.text} ${next.text}`)) return false;
  if (opens && isEnglish(token.lower) && (rest !== undefined || (token.pos !== 'PROPN' && !isEnglish(next.lower))))
    return true;
  if (evidenceWords.companyNoun.has(token.lower) && rest === 'company') return true;
  if (opens && evidenceWords.opener.has(token.lower) && !isCapitals(token.text)) return true;
  if (former) return true;
  return people && (rest === 'company' || rest === 'brand');
}

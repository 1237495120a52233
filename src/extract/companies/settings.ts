// Signs that a name is no party where it stands: an event, a place, a ticker symbol, a dateline.
import { evidenceWords } from '../../lexicon/name-evidence.js';
import type { Doc, Token } from '../../text/doc.js';
import { isPlace, knownAs } from './known.js';
import { isNameToken } from './shape.js';
import type { Signs } from './signs.js';

const W = evidenceWords;

/** A token of the mention's sentence by index. */
export type At = (index: number) => Token | undefined;

/** "the Acme conference", "spoke at Acme", "said at Acme last year"; "the Acme bug". */
export function eventSigns(at: At, first: number, last: number, signs: Signs): void {
  const [next, second] = [at(last), at(last + 1)];
  if (next && W.eventNoun.has(next.lower)) signs.add('an event by what stands around it');
  if (next && W.thingNoun.has(next.lower)) signs.add('a thing by the noun that follows');
  const the = at(first - 1)?.lower === 'the' ? 1 : 0;
  const word = at(first - 1 - the)?.lower;
  if (word !== 'at' && word !== 'during') return;
  const dated = isDated(next, second);
  for (let i = first - 2 - the; i > first - 6; i--) {
    const verb = at(i)?.lower ?? '';
    if (W.stageVerb.has(verb) || (dated && W.toldVerb.has(verb))) signs.add('an event by what stands around it');
  }
}

/** "last year", "this week", "2019" */
const isDated = (next: Token | undefined, second: Token | undefined): boolean =>
  next !== undefined &&
  (/^(?:19|20)\d\d$/u.test(next.text) ||
    (/^(?:last|this|next|earlier)$/u.test(next.lower) &&
      /^(?:year|week|month|spring|summer|fall|autumn|this)$/u.test(second?.lower ?? '')));

/** "Leeds, England", "south Leeds", "Leeds airport", "LEEDS (Wire) -". */
export function placeSigns(doc: Doc, at: At, first: number, last: number, signs: Signs): void {
  const [previous, next, second] = [at(first - 1), at(last), at(last + 1)];
  const direction =
    previous !== undefined &&
    /^(?:south|north|east|west|southern|northern|eastern|western|central|downtown|greater|nearby)$/u.test(
      previous.text,
    );
  const site =
    next !== undefined &&
    /^(?:airport|city|province|region|area|county|district|coast|suburb|residents|peninsula|border|town|village|metro|skyline)$/u.test(
      next.text,
    );
  const before = previous?.text === 'of' ? at(first - 2)?.lower : undefined;
  const inside =
    before !== undefined &&
    /^(?:city|town|village|north|south|east|west|suburb|province|region|port|outskirts|coast|island|state|republic|county|streets)$/u.test(
      before,
    );
  const beside =
    next?.text === ',' &&
    second !== undefined &&
    isNameToken(second) &&
    (isPlace(second.text) || W.place.has(second.lower.replace(/\.$/u, ''))) &&
    knownAs(second.text) === undefined;
  if (direction || site || inside || beside) signs.add('beside a place');
  if (isDateline(doc, first, last)) signs.add('a dateline');
}

/** "(VRD.L)", "(NYSE: VRD)", "(VRD)" behind a name whose initials these are not. */
export function symbolSigns(at: At, first: number, last: number, signs: Signs): void {
  const [previous, token, next] = [at(first - 1), at(first), at(last)];
  if (!previous || !token || !/^\p{Lu}[\p{Lu}\p{N}.=]*$/u.test(token.text)) return;
  const quoted = previous.text === ':' && /^\p{Lu}/u.test(at(first - 2)?.text ?? '') && at(first - 3)?.text === '(';
  const bracketed =
    previous.text === '(' && next !== undefined && /^[).]/u.test(next.text) && at(first - 2) !== undefined;
  if (quoted || (bracketed && !isInitial(at, first - 2, token))) signs.add('a ticker or symbol itself');
}

/** Some word shortly before begins with the first letter of the initials, and its capital stands there. */
function isInitial(at: At, from: number, token: Token): boolean {
  for (let i = from; i > from - 10; i--) {
    const word = at(i);
    if (!word || (word.kind === 'punct' && word.text !== '-')) return false;
    if (i < from && word.lower[0] === token.lower[0]) return true;
  }
  return false;
}

/** The paragraph's first words, before a bracket or dash: "LEEDS, May 3 (Wire) -". */
function isDateline(doc: Doc, first: number, last: number): boolean {
  const paragraph = doc.paragraphs[doc.tokens[first]!.paragraph];
  if (!paragraph || first - paragraph.first > 3 || doc.tokens[first]!.text !== doc.tokens[first]!.text.toUpperCase())
    return false;
  for (let i = last; i < Math.min(last + 7, paragraph.last); i++) {
    const { text } = doc.tokens[i]!;
    if (/^(?:—|–|-|--)$/u.test(text)) return doc.tokens[i]!.spaced;
    if (text === '(')
      return /^(?:Reuters|AP|AFP|UPI|Bloomberg|Xinhua|dpa|ANI|PTI|CNN)/u.test(doc.tokens[i + 1]?.text ?? '');
    if (!/^(?:,|\p{Lu}.*|\d{1,2})$/u.test(text)) return false;
  }
  return false;
}

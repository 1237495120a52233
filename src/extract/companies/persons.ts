import { evidenceWords } from '../../lexicon/name-evidence.js';
import type { Token } from '../../text/doc.js';
import { isLegalForm } from './features.js';
import { isEnglish, isGivenName, isPlace, isSurname, knownAs } from './known.js';
import { isCapitals } from './shape.js';

const INITIAL = /^(?:\p{Lu}\.){1,3}$|^\p{Lu}$/u;

/** A given name with what may be a surname, and nothing that ends a company's name. */
export function isPersonName(tokens: readonly Token[], span: { first: number; last: number }): boolean {
  const words = tokens.slice(span.first, span.last).filter((t) => t.kind !== 'punct');
  if (words.length < 2 || words.length > 5) return false;
  if (words.some((t) => /^(?:&|of|and|for|on)$/u.test(t.text) || /\p{N}/u.test(t.text))) return false;
  const [first, last] = [words[0]!, words[words.length - 1]!];
  if ((isCapitals(last.text) && last.text.length < 5) || isBodyWord(last)) return false;
  if (knownAs(words.map((t) => t.text).join(' ')) !== undefined) return false;
  const given = isGivenName(first.lower);
  const initial = INITIAL.test(first.text) && tokens[span.first + 1]!.kind !== 'punct';
  if (!given && !initial) return false;
  if (isSurname(last.lower) || INITIAL.test(words[1]!.text)) return true;
  if (isPlace(first.text) || isEnglish(first.lower)) return !isEnglish(last.lower) && !isPlace(last.text);
  return given ? !evidenceWords.companyHead.has(last.lower) : !isEnglish(last.lower) && !isPlace(last.text);
}

const isBodyWord = (token: Token): boolean =>
  evidenceWords.companyHead.has(token.lower) ||
  evidenceWords.organisationHead.has(token.lower) ||
  evidenceWords.event.has(token.lower) ||
  evidenceWords.placeHead.has(token.lower) ||
  isLegalForm(token);

import { landmark } from '../../text/landmarks.js';
import { ofWord, type Lexical } from '../../text/word.js';

const upper = /^\p{Lu}/u;
const camel = /^\p{Ll}{1,2}\p{Lu}[\p{L}\p{N}]/u;
const digitsThenCapital = /^\p{N}+(?:\p{Lu}|st|nd|rd|th\b)/u;

/** A token that can stand in a name: a capital, "eBay", "3M", "20th". */
export const isNameToken = (token: Lexical): boolean =>
  token.kind !== 'opaque' && token.kind !== 'punct' && looksLikeName(token);

const looksLikeName = ofWord(({ text, lower }) => {
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return !text.includes('@');
  if (code >= 97 && code <= 122) return text.length > 2 && text !== lower && camel.test(text);
  if (code >= 48 && code <= 57) return digitsThenCapital.test(text);
  return code > 127 && upper.test(text);
});

/** Where a name may stand. */
export const nameWord = landmark(isNameToken);

/** Two capitals or more and no small letter: "ABB", "S&P", "AT&T". */
export function isCapitals(text: string): boolean {
  const second = text.charCodeAt(1);
  if (second >= 97 && second <= 122) return false;
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A capital inside a word: "AdRoll", "eBay", "LifePoint"; not "McDonald" or "O'Neil". */
export const hasInnerCapital = (text: string): boolean =>
  /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mac|Mc|De|Di|Du|La|Le|Van|O['’])\p{Lu}\p{Ll}+$/u.test(text);

/** Letters and digits in small letters: what two prints of one name share. */
export function plainKey(text: string): string {
  const lower = text.toLowerCase();
  return isPlain(lower) ? lower : lower.replace(/[^\p{L}\p{N}&+]+/gu, '');
}

/** Most names are of plain letters; a look at their codes spares the pattern. */
function isPlain(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if ((code < 97 || code > 122) && (code < 48 || code > 57)) return false;
  }
  return true;
}

/** A token in small letters without the dot of an abbreviation: "sen." is "sen". */
export const withoutDot = ofWord(({ lower }) => (lower.endsWith('.') ? lower.slice(0, -1) : lower));

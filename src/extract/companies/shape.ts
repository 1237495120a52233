import type { Token } from '../../text/doc.js';

const upper = /^\p{Lu}/u;
const camel = /^\p{Ll}{1,2}\p{Lu}[\p{L}\p{N}]/u;
const digitsThenCapital = /^\p{N}+(?:\p{Lu}|st|nd|rd|th\b)/u;

/** A token that can stand in a name: a capital, "eBay", "3M", "20th". */
export function isNameToken(token: Token): boolean {
  if (token.kind === 'opaque' || token.kind === 'punct') return false;
  const { text } = token;
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (code >= 97 && code <= 122) return text.length > 2 && camel.test(text);
  if (code >= 48 && code <= 57) return digitsThenCapital.test(text);
  return code > 127 && upper.test(text);
}

/** Two capitals or more and no small letter: "ABB", "S&P", "AT&T". */
export const isCapitals = (text: string): boolean => /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** A capital inside a word: "AdRoll", "eBay", "LifePoint"; not "McDonald" or "O'Neil". */
export const hasInnerCapital = (text: string): boolean =>
  /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mac|Mc|De|Di|Du|La|Le|Van|O['’])\p{Lu}\p{Ll}+$/u.test(text);

/** Letters and digits in small letters: what two prints of one name share. */
export const plainKey = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}&+]+/gu, '');

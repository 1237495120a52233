import { foldText } from '../../text/fold.js';

/** A registry's mark for the state of incorporation, as the SEC prints it: "/DE/", "/ MA", " DE" after capitals. */
const REGISTRY_MARK = /(?<=\s\S{1,40})\s*\/\s*[A-Za-z]{2,4}\s*\/?\s*$/u;
/** A ticker with its exchange in brackets: "(NYSE: ABC)", "(REGN.O)", "[ASX:BHP]". */
const TICKER = /\s*[([]\s*(?:[A-Z]{2,10}\s*:\s*[A-Z0-9.]{1,8}|[A-Z0-9]{1,6}\.[A-Z]{1,3})\s*[)\]]\s*$/u;

/** The name without what print or a register adds to it: a leading article, "(The)", a ticker, "/DE/", marks. */
export function bareName(name: string): string {
  return name
    .slice(0, 300)
    .replace(/[®™©]/gu, '')
    .trim()
    .replace(TICKER, '')
    .replace(REGISTRY_MARK, '')
    .replace(/^([^\p{Ll}]+\s[^\p{Ll}]+)\sDE$/u, '$1')
    .replace(/\s*\(the\)\s*$/iu, '')
    .replace(/^the\s+(?=\S)/iu, '')
    .replace(/^[\s"“”‘'«»,;:.-]+(?=[\p{L}\p{N}])|[\s"“”‘«»,;:-]+$/gu, '')
    .trim();
}

/** Words that print cuts short. */
const SHORT = new Map([
  ['bros', 'brothers'],
  ['intl', 'international'],
  ['mfg', 'manufacturing'],
  ['natl', 'national'],
  ['assoc', 'associates'],
  ['svcs', 'services'],
  ['labs', 'laboratories'],
]);

/**
 * The folded words of a name: dotted letters joined ("J.P." is "jp", "A. O." is "ao"), "&" and "+" as "and", apostrophes
 * dropped ("Casey's" is "caseys"), everything else that is no letter or digit a break.
 */
export function nameWords(name: string): string[] {
  const text = foldText(bareName(name))
    .replace(/(?<=\p{L})'(?=\p{L}|$|\s)/gu, '')
    .replace(/\s*[&+]\s*/gu, ' and ');
  const words = text.match(/(?:\p{L}\.){2,}\p{L}?(?!\p{L})|[\p{L}\p{N}]+/gu) ?? [];
  return joinInitials(words.map((word) => word.replaceAll('.', '')).map((word) => SHORT.get(word) ?? word));
}

function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  let previous = false;
  for (const word of words) {
    const initial = /^\p{L}$/u.test(word);
    if (initial && previous) joined[joined.length - 1] += word;
    else joined.push(word);
    previous = initial;
  }
  return joined;
}

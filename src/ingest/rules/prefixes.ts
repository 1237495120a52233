import { headlinePrefixes } from '../../lexicon/mastheads.js';
import { openLines, type Claim, type Page } from '../page.js';
import type { ZoneRule } from './rule.js';

const MOST = 3;
const LEAST_WORDS = 2;
/** "UPDATE 1-" before a capital or digit, "Live: ", "EXCLUSIVE | ": words, a number, and a mark that ends them. */
const HEAD = /^(\p{L}[\p{L} -]{1,18}?)(?: \d{1,2})?(-|:| [-–—|])\s?(?=["“‘'(]?[\p{Lu}\p{N}])/u;

/** How many characters of "RPT-UPDATE 1-Mill opens" stand before the headline itself; 0 where none do. */
export function prefixLength(text: string): number {
  let length = 0;
  for (let i = 0; i < MOST; i++) {
    const found = HEAD.exec(text.slice(length, length + 30));
    if (!found || !headlinePrefixes.has(found[1]!.toLowerCase())) break;
    // "Live-Action" is a word; what an agency puts there is in capitals.
    if (found[2] !== ':' && /\p{Ll}/u.test(found[1]!)) break;
    length += found[0].length;
  }
  return length;
}

/** What stands before the first words of the page, where enough of the headline is left. */
function find(page: Page): Claim[] {
  const [line] = openLines(page);
  const length = line && line.words < 40 ? prefixLength(line.text) : 0;
  const left = line?.text.slice(length).split(/\s+/u).length ?? 0;
  return line && length > 0 && left >= LEAST_WORDS ? [{ start: line.start, end: line.start + length }] : [];
}

/** Words of an agency's or a site's own before a headline: they name nothing. */
export const prefixRules: ZoneRule[] = [
  {
    name: 'headline prefix',
    kind: 'furniture',
    example: '⟦UPDATE 2-⟧Mill opens on the Tarn\n\nThe mill on the Tarn opened on Monday after a delay of two years.',
    find,
  },
];

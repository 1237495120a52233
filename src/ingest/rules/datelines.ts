import { datelineCities, datelineRegions } from '../../lexicon/dateline-places.js';
import { isDateLine } from '../dates.js';
import { isAgency } from '../names.js';
import { openLines, type Claim, type Line, type Page } from '../page.js';
import type { ZoneRule } from './rule.js';

const LONGEST = 140;

interface Head {
  place: string;
  tag: string;
  /** an agency that no list knows stands in brackets */
  tagged?: true;
  length: number;
}

/** What stands before the dash of "LONDON, May 3 (Reuters) - ", cut into its parts; undefined where there is no such head. */
function headOf(line: Line): Head | undefined {
  const text = line.text.slice(0, LONGEST);
  const wire =
    /^([^()]{0,90}?)\s*(?:[-–—]{1,2}\s*)?\(([\p{L}][\p{L} .-]{0,30})\)\s*(?:[-–—:]{1,2})\s*(?=\S)/u.exec(text) ??
    /^([^/]{3,100}?)\s*\/([\p{L}][\p{L} .-]{1,25})\/\s*[-–—]{1,2}\s*(?=\S)/u.exec(text);
  if (wire && isAgency(wire[2]!)) return { place: wire[1]!, tag: wire[2]!, length: wire[0].length };
  // Of an agency nobody knows the place must speak for itself.
  if (wire) return { place: wire[1]!, tag: '', tagged: true, length: wire[0].length };
  const dash = /^(\p{Lu}[^–—:;"“”?!()]{2,80}?)\s*(?:\s[–—-]|—|\s?--)\s*(?=["“‘'(]?[\p{Lu}\p{N}])/u.exec(text);
  if (!dash) return undefined;
  // "REDMOND, Wash. — April 17, 2018 — Text" has its date between two dashes.
  const dated = /^([^–—]{5,30}?)\s*[–—-]{1,2}\s*(?=["“‘'(]?[\p{Lu}\p{N}])/u.exec(text.slice(dash[0].length));
  const withDate = dated && isDateLine(dated[1]!);
  return {
    place: withDate ? `${dash[1]}, ${dated[1]}` : dash[1]!,
    tag: '',
    length: dash[0].length + (withDate ? dated[0].length : 0),
  };
}

/** "LAS VEGAS", "LONDON/PARIS, May 3", "REDMOND, Wash., April 17, 2018", "Taipei, Taiwan": a place, with what may follow it. */
function isPlace(place: string, tagged = false): boolean {
  const parts = place.split(/,\s*/u).filter(Boolean);
  const dated = parts.some((part) => isDateLine(part) || /^\d{4}$/u.test(part));
  const named = parts.filter((part) => !isDateLine(part) && !/^\d{4}$/u.test(part));
  const town = named[0];
  if (!town || named.length > 3 || town.split(/\s+/u).length > 5) return false;
  const capitals = !/\p{Ll}/u.test(town);
  const region = named.length > 1 && datelineRegions.has(named[1]!.toLowerCase());
  const city = town.split(/\s*\/\s*/u).every((t) => datelineCities.has(t.toLowerCase()));
  if (tagged && dated && /^\p{Lu}/u.test(town)) return true;
  if (region || (city && (capitals || dated))) return true;
  return capitals && (dated || (named.length === 1 && /^\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){1,3}$/u.test(town)));
}

function isDateline(line: Line): number {
  const head = headOf(line);
  if (!head || head.length >= line.text.length) return 0;
  if (head.tag !== '') return head.place === '' || head.place.split(/\s+/u).length <= 10 ? head.length : 0;
  return isPlace(head.place, head.tagged) ? head.length : 0;
}

function find(page: Page): Claim[] {
  const claims: Claim[] = [];
  openLines(page).forEach((line, i) => {
    // A tag of an agency stands before any paragraph; a bare place only before the first.
    if (i > 1 && !/\(\p{L}[^()]{0,30}\)\s*[-–—]/u.test(line.text.slice(0, LONGEST))) return;
    const length = isDateline(line);
    if (length > 0) claims.push({ start: line.start, end: line.start + length });
  });
  return claims;
}

/** The place, date and agency before the first words of the story, on one line with them. */
export const datelineRules: ZoneRule[] = [
  {
    name: 'place and dash',
    kind: 'dateline',
    example:
      'Mill opens on the Tarn\n\n⟦LAS VEGAS (Reuters) -⟧ The mill on the Tarn opened on Monday after a delay of two years.',
    find,
  },
];

import { aliasEntries } from '../../lexicon/company-aliases.js';
import { knownNames } from '../../lexicon/known-names.js';
import { evidenceWords } from '../../lexicon/name-evidence.js';
import { brandNames, englishWords, givenNames, placeNames, sportsTeams, surnames } from '../../lexicon/name-lists.js';
import type { PartyType } from '../../model/extraction.js';
import { foldText } from '../../text/fold.js';
import { perWord } from '../../text/per-word.js';
import { plainKey } from './shape.js';

/** What the name lists say of a printed name. `brand`: only that it is somebody's mark. */
export type Known = PartyType | 'brand';

const spellings = new Set([...brandNames].map((brand) => brand.replaceAll('_', ' ')));
let table: Map<string, Known> | undefined;
let longest = 1;

function index(): Map<string, Known> {
  if (table) return table;
  const made = new Map<string, Known>();
  const add = (name: string, known: Known): void => {
    made.set(plainKey(name), known);
    const folded = plainKey(foldText(name));
    if (!made.has(folded)) made.set(folded, known);
    longest = Math.max(longest, name.split(/[\s-]/u).length);
  };
  for (const brand of brandNames) if (!isEnglish(brand.toLowerCase())) add(brand.replaceAll('_', ' '), 'brand');
  for (const team of sportsTeams) if (team.includes('_')) add(team.replaceAll('_', ' '), 'organisation');
  for (const [name, type] of knownNames) add(name, type);
  for (const entry of aliasEntries)
    for (const form of [entry.name, ...(entry.forms ?? []), ...(entry.maybe ?? [])]) add(form, entry.type);
  table = made;
  return made;
}

/** Looks a printed name up in the lists; undefined where none has it. */
export function knownAs(name: string): Known | undefined {
  const known = index().get(plainKey(name));
  // A brand is known by its spelling alone: "AList" is not "A-list".
  if (known === 'brand' && !spellings.has(name) && name !== name.toUpperCase()) return undefined;
  return known;
}

/** True for a country, region or city. */
export const isPlace = perWord((name) => placeNames.has(name.toLowerCase().replace(/\s+/gu, '_')));

/** True for an ordinary English word, plurals and words for kinds of companies with it ("chipmakers"). */
export const isEnglish = perWord(
  (lower) => isWord(lower) || (lower.endsWith('s') && (isWord(lower.slice(0, -1)) || KINDS.test(lower))),
);

const { common, companyNoun, organisationNoun, businessNoun, corporateNoun } = evidenceWords;
const isWord = (lower: string): boolean =>
  englishWords.has(lower) ||
  common.has(lower) ||
  companyNoun.has(lower) ||
  organisationNoun.has(lower) ||
  businessNoun.has(lower) ||
  corporateNoun.has(lower);
const KINDS =
  /(?:makers|workers|holders|growers|builders|lenders|owners|sellers|drivers|miners|farmers|traders|leaders|keepers|writers)$/u;

/** True for a given name, in small letters. */
export const isGivenName = perWord(
  (lower) =>
    givenNames.has(lower) ||
    evidenceWords.given.has(lower) ||
    (/[^a-z]/u.test(lower) && givenNames.has(foldText(lower))),
);

/** True for a surname, in small letters. */
export const isSurname = (lower: string): boolean => surnames.has(lower);

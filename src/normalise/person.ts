import { genderOfFirstName, type NameGender } from '../lexicon/first-names.js';
import { familyBeginnings } from '../lexicon/name-particles.js';
import { Bit, bitsOf } from '../lexicon/speech.js';
import { perWord } from '../text/per-word.js';

export type Gender = 'female' | 'male' | 'unknown';

/** A personal name in its parts, folded to lower case without marks; `given` and `middle` are empty where the name has none. */
export interface NameParts {
  given: string;
  middle: string[];
  family: string;
  suffix: string;
}

const SUFFIXES = /^(?:jr|sr|ii|iii|iv|phd|md|qc|kc|mp|obe|cbe|mbe|esq)\.?$/u;

const fold = perWord((word) =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’']s?$/u, '')
    .toLowerCase(),
);

/** Takes a name apart: "Brad L. Smith Jr." gives brad, l, smith, jr. Particles stay with the family name. */
export function namePartsOf(name: string): NameParts {
  const words = name.split(/[\s,]+/u).filter((w) => w !== '' && /[\p{L}]/u.test(w));
  let suffix = '';
  while (words.length > 1 && SUFFIXES.test(words[words.length - 1]!.toLowerCase()))
    suffix = words.pop()!.toLowerCase().replace(/\.$/, '');
  while (words.length > 1 && (bitsOf(words[0]!.toLowerCase()) & Bit.honorific) !== 0) words.shift();
  let from = words.length - 1;
  while (from > 1 && familyBeginnings.has(words[from - 1]!.toLowerCase())) from--;
  const family = fold(words.slice(Math.max(0, from)).join(' '));
  return {
    given: from > 0 ? fold(words[0]!) : '',
    middle: words.slice(1, Math.max(1, from)).map((w) => fold(w).replace(/\.$/, '')),
    family,
    suffix,
  };
}

const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bill: 'william',
    will: 'william',
    bob: 'robert',
    rob: 'robert',
    jim: 'james',
    jimmy: 'james',
    mike: 'michael',
    joe: 'joseph',
    tom: 'thomas',
    dick: 'richard',
    rick: 'richard',
    rich: 'richard',
    dave: 'david',
    dan: 'daniel',
    ted: 'edward',
    ed: 'edward',
    chuck: 'charles',
    charlie: 'charles',
    tony: 'anthony',
    liz: 'elizabeth',
    beth: 'elizabeth',
    kate: 'katherine',
    kathy: 'katherine',
    peggy: 'margaret',
    meg: 'margaret',
    jack: 'john',
    hank: 'henry',
    harry: 'henry',
    larry: 'lawrence',
    andy: 'andrew',
    tim: 'timothy',
    jeff: 'jeffrey',
    geoff: 'geoffrey',
    greg: 'gregory',
    matt: 'matthew',
    nick: 'nicholas',
    pat: 'patrick',
    sam: 'samuel',
    steve: 'stephen',
    jen: 'jennifer',
    jenny: 'jennifer',
    sue: 'susan',
    debbie: 'deborah',
    bernie: 'bernard',
  }),
);

/** Whether two given names can be one person's: equal, an initial, a short form, or the beginning of the other. */
export function givenNamesAgree(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true;
  const [x, y] = [a.replace(/\./g, ''), b.replace(/\./g, '')];
  if (x[0] !== y[0] && SHORT.get(x) !== y && SHORT.get(y) !== x) return false;
  if (x.length === 1 || y.length === 1) return true;
  const [long, short] = x.length >= y.length ? [x, y] : [y, x];
  return (short.length >= 3 && long.startsWith(short)) || (SHORT.get(x) ?? x) === (SHORT.get(y) ?? y);
}

/** Whether two full or short names can be one person's: the family names are equal and the given names agree. */
export function samePerson(a: string, b: string): boolean {
  const [p, q] = [namePartsOf(a), namePartsOf(b)];
  if (p.family === q.family)
    return givenNamesAgree(p.given, q.given) && (p.suffix === '' || q.suffix === '' || p.suffix === q.suffix);
  return (p.given === '' && p.family === q.given) || (q.given === '' && q.family === p.given);
}

/** The gender a first name suggests; unknown where it suggests none or both. */
export function genderOfName({ given }: NameParts): Gender {
  const gender: NameGender | undefined =
    given === '' ? undefined : (genderOfFirstName(given) ?? genderOfFirstName(given.split('-')[0]!));
  return gender === undefined || gender === 'either' ? 'unknown' : gender;
}

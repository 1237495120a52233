/** `double` and `single` as families: “x" and ''x” are pairs, “x’ is none. */
export type Family = 'double' | 'single';
/** What the place of a mark lets it be. `either`: the state of the reader decides. */
export type Role = 'open' | 'close' | 'either' | 'none';

/** One quotation mark in the text; two apostrophes in a row are one. */
export interface Glyph {
  start: number;
  end: number;
  family: Family;
  role: Role;
  /** a closing mark that may as well be an apostrophe: the companies’ plans, talkin’ */
  weak: boolean;
}

const DOUBLES = '"“”„‟«»＂';
const SINGLES = "'‘’‚‛‹›";
const MARK = /["“”„‟«»＂'‘’‚‛‹›`´]/gu;
/** Words that lose their first letters, and years: 'em, '80s. */
const ELISION = /^(?:em|tis|twas|twere|til|till|cause|bout|cuz|coz|n|nuff|ello|s|tude|(?:\d0|\d\d)s?)$/iu;

/** The quotation marks between `from` and `to` with the roles their neighbours allow. Linear: each mark looks a few characters around. */
export function glyphsOf(text: string, from: number, to: number): Glyph[] {
  const glyphs: Glyph[] = [];
  // Within this stretch alone: a search that runs on to the next mark of the text takes quadratic time over bare lines.
  const stretch = text.slice(from, to);
  MARK.lastIndex = 0;
  for (let match = MARK.exec(stretch); match; match = MARK.exec(stretch)) {
    const glyph = glyphAt(text, from + match.index, from, to);
    if (!glyph) continue;
    glyphs.push(glyph);
    MARK.lastIndex = glyph.end - from;
  }
  return glyphs;
}

function glyphAt(text: string, at: number, from: number, to: number): Glyph | undefined {
  const char = text[at]!;
  const doubled = at + 1 < to && isDoubled(char, text[at + 1]!, text[at + 2]);
  const end = at + (doubled ? 2 : 1);
  const around = { before: at > from ? text[at - 1] : undefined, after: end < to ? text[end] : undefined };
  if (doubled || DOUBLES.includes(char)) {
    const role = doubleRole(doubled ? (char === '`' || char === '‘' ? '“' : '"') : char, around);
    return { start: at, end, family: 'double', role, weak: false };
  }
  if (!SINGLES.includes(char)) return undefined;
  const role = singleRole(text, at, to, around);
  return role === 'none' ? undefined : { start: at, end, family: 'single', role, weak: isWeak(text, at, around) };
}

/** Two apostrophes of one kind side by side, but not three. */
const isDoubled = (char: string, next: string, third: string | undefined): boolean =>
  char === next && "'‘’`´".includes(char) && third !== char;

interface Around {
  before: string | undefined;
  after: string | undefined;
}

const isSpace = (char: string | undefined): boolean => char === undefined || /[\s\uFEFF]/u.test(char);
const opensAfter = (char: string | undefined): boolean => isSpace(char) || /[([{<>/—–―\-“‘«=:]/u.test(char!);
const closesBefore = (char: string | undefined): boolean => isSpace(char) || /[.,;:!?…)\]}<>/—–―\-”’»]/u.test(char!);
const isWordish = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

function doubleRole(char: string, { before, after }: Around): Role {
  if (char === '„') return 'open';
  if (char === '«' || char === '»') return 'either';
  const mayOpen = opensAfter(before) && !isSpace(after);
  const mayClose = closesBefore(after) && !isSpace(before);
  if (char === '“' || char === '‟') return mayClose && !opensAfter(before) ? 'either' : 'open';
  if (char === '”') return mayOpen && !closesBefore(after) ? 'either' : 'close';
  if (mayOpen && !mayClose) return 'open';
  if (mayClose && !mayOpen) return 'close';
  return 'either';
}

function singleRole(text: string, at: number, to: number, { before, after }: Around): Role {
  const char = text[at]!;
  if (isWordish(before) && isWordish(after)) return 'none';
  if (char === '‹' || char === '›') return 'either';
  const opens =
    char !== '’' && (opensAfter(before) || before === '"') && !isSpace(after) && !isElided(text, at + 1, to);
  if (opens && (char === '‘' || char === '‚' || isWordish(after) || after === '[' || after === '"' || after === '“'))
    return 'open';
  const closes = char !== '‚' && !isSpace(before) && !isWordish(after);
  return closes ? 'close' : 'none';
}

function isElided(text: string, at: number, to: number): boolean {
  let end = at;
  while (end < to && end - at < 6 && isWordish(text[end])) end++;
  return ELISION.test(text.slice(at, end));
}

/** After s or in' a closing single mark may be an apostrophe, unless punctuation stands beside it. */
function isWeak(text: string, at: number, { before, after }: Around): boolean {
  if (!isSpace(after) || after === undefined) return false;
  return before === 's' || before === 'S' || text.slice(at - 2, at).toLowerCase() === 'in';
}

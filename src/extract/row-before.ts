// What stands before a row of names and introduces it: "members include", "omissions, such as", "partners with".
import type { Sentence, Token } from '../text/doc.js';
import { cueAt, cueBefore } from './groups.js';
import type { Row } from './rows.js';

export type IntroKind = 'nor' | 'so' | 'open' | 'colon' | 'are' | 'by' | 'with' | 'join' | 'beside' | 'without';
/** An introduction: tokens `from` to `to` (exclusive) right before the names. */
export interface Intro {
  kind: IntroKind;
  from: number;
  to: number;
}

const KINDS = [
  ['beside', 'beside'],
  ['without', 'without'],
  ['open', 'open'],
  ['closed-verb', 'are'],
  ['by', 'by'],
  ['with', 'with'],
] as const;

/** What introduces the row, or undefined where it stands on its own. */
export function introOf(tokens: readonly Token[], row: Row, sentence: Sentence): Intro | undefined {
  for (let at = row.first; at > sentence.first && at >= row.first - 4; at--) {
    const intro = introEnding(tokens, at, row.items.length > 1);
    if (intro && intro.from >= sentence.first) return intro;
    const token = tokens[at - 1]!;
    if (!/^(?:NOUN|ADJ|DET)$/.test(token.pos) || !/^\p{Ll}/u.test(token.text)) return undefined;
  }
  return undefined;
}

function introEnding(tokens: readonly Token[], at: number, many: boolean): Intro | undefined {
  const inverted = tokens[at - 1]!.pos === 'AUX' ? tokens[at - 2]?.lower : undefined;
  if (inverted === 'nor' || inverted === 'neither') return { kind: 'nor', from: at - 2, to: at };
  if (inverted === 'so') return { kind: 'so', from: at - 2, to: at };
  for (const [cue, kind] of KINDS) {
    const n = cueBefore(cue, tokens, at);
    if (n > 0) return { kind, from: at - n, to: at };
  }
  const { lower, spaced } = tokens[at - 1]!;
  if (/^join(?:s|ed|ing)?$/.test(lower)) return { kind: 'join', from: at - 1, to: at };
  if (lower === ',' && ((many && isMemberNoun(tokens, at - 2)) || isAbsenteeNoun(tokens, at - 2)))
    return { kind: 'colon', from: at - 1, to: at };
  const opens = /^[:–—]$/.test(lower) || (lower === '-' && spaced) || (lower === '(' && many);
  return opens ? { kind: 'colon', from: at - 1, to: at } : undefined;
}

/** "The founding members, Acme and Borealis, ...". */
const isMemberNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'NOUN' && tokens[at].lower.endsWith('s') && cueAt('members', tokens, at) > 0;

/** "The biggest absentee, Acme, ...". */
const isAbsenteeNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:absentees?|holdouts?|omissions?|exceptions?)$/.test(tokens[at]?.lower ?? '');

const NOUN_REACH = 9;

/** "places like", "malware such as": the noun before an example must be one for parties, members or absentees. */
export function exemplifiesParties(tokens: readonly Token[], from: number, sentence: Sentence): boolean {
  const head = tokens[from - 1];
  const other = head?.pos === 'NOUN' && /[^s]s$/.test(head.lower) && cueAt('party', tokens, from - 1) === 0;
  if (other && cueAt('members', tokens, from - 1) === 0 && cueAt('absentees', tokens, from - 1) === 0) return false;
  for (let i = from - 1; i >= sentence.first && i >= from - NOUN_REACH; i--)
    if (cueAt('party', tokens, i) > 0 || cueAt('members', tokens, i) > 0 || cueAt('absentees', tokens, i) > 0)
      return true;
  return from - sentence.first <= 2;
}

export interface Stance {
  status: 'member' | 'absent';
  /** tokens of the words that say so */
  from: number;
  to: number;
  left: boolean;
}

const SEGMENTS = 4;
const REACH = 20;

/**
 * What the words before token `at` say about names that follow there: read backwards by segments between commas, the
 * nearest segment that says anything decides, and in it absence outweighs membership. "In:" and "Out:" say it alone.
 */
export function stanceBefore(tokens: readonly Token[], at: number, sentence: Sentence): Stance | undefined {
  const word = tokens[sentence.first]!.lower;
  if (at === sentence.first + 1 && (word === 'in' || word === 'out'))
    return { status: word === 'in' ? 'member' : 'absent', from: sentence.first, to: at, left: false };
  let end = at;
  const least = Math.max(sentence.first, at - REACH);
  for (let round = 0; round < SEGMENTS && end > least; round++) {
    let first = end;
    while (first > least && !/^[,;]$/.test(tokens[first - 1]!.text)) first--;
    const stance = stanceIn(tokens, first, end);
    if (stance) return stance;
    if (tokens[first - 1]?.text === ';') return undefined;
    end = first - 1;
  }
  return undefined;
}

/** "have left", "withdrew from the pact": not "left four dead". */
const leaves = (tokens: readonly Token[], at: number): boolean => {
  if (/^(?:have|has|had|already|that|who|which)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  for (let i = at + 1; i < at + 6; i++)
    if (cueAt('group', tokens, i) > 0 || cueAt('loose-group', tokens, i) > 0) return true;
  return false;
};

/** Whether the tokens speak of members or of those who are absent. */
export function stanceIn(tokens: readonly Token[], first: number, last: number): Stance | undefined {
  let member: Stance | undefined;
  let negated = false;
  for (let i = first; i < last; i++) {
    const left = cueAt('left', tokens, i);
    const absent = (left > 0 && leaves(tokens, i)) || left === 0 ? left || cueAt('absentees', tokens, i) : 0;
    if (absent > 0 && i + absent <= last) return { status: 'absent', from: i, to: i + absent, left: left > 0 };
    if (cueAt('negation', tokens, i) > 0) negated = true;
    const n = cueAt('members', tokens, i);
    if (n > 0 && i + n <= last) member ??= { status: 'member', from: i, to: i + n, left: false };
  }
  return member && negated ? { ...member, status: 'absent' } : member;
}

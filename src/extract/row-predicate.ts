// The cues by which a predicate tells of membership, and what each of them needs behind it.
import type { MemberCue } from '../lexicon/member-cues.js';
import type { Span } from '../model/span.js';
import type { Doc, Sentence, Token } from '../text/doc.js';
import { cueAt, groupIn, mayBeginPredicate } from './groups.js';
import { stanceIn } from './row-before.js';
import type { State } from './row-state.js';
import type { Row } from './rows.js';
import { afterTime } from './time-phrases.js';

export interface Predicate {
  status: 'member' | 'absent';
  /** tokens of the cue, last exclusive */
  from: number;
  to: number;
  hedge: string | null;
  change: 'joined' | 'left' | null;
  group: Span | undefined;
}

type Reader = (doc: Doc, names: ReadonlySet<string>, to: number, row: Row) => Span | true | undefined;

/** "on board" of a ship is no membership; "are on board with the plan" is. */
const wholeVerb: Reader = (doc, names, to) => {
  const aboard = /^(?:board|aboard)$/.test(doc.tokens[to - 1]!.lower) && doc.tokens[to]?.pos === 'DET';
  return aboard ? undefined : (groupIn(doc, names, to, to + 10, true) ?? true);
};

/** "partner" is a noun too. */
const withVerb: Reader = (doc, names, to) =>
  /^(?:with|to|on|in|for|over|against|,)$/.test(doc.tokens[to]?.lower ?? '')
    ? (groupIn(doc, names, to, to + 10, true) ?? true)
    : undefined;

/** "turned down an invitation to join", "an invitation.": not "an invitation to a dinner". */
const turnedDown: Reader = (doc, names, to) => {
  const group = groupIn(doc, names, to, to + 8, true);
  if (group) return group;
  const joins = ['sign-verb', 'join-verb', 'whole-verb'] as const;
  if (doc.tokens[to]?.lower !== 'to') return endsClause(doc.tokens[to]) || undefined;
  return joins.some((kind) => cueAt(kind, doc.tokens, to + 1) > 0) || undefined;
};

/** What each kind of cue needs behind it. */
const needs: readonly [MemberCue, Reader][] = [
  ['turned-down', turnedDown],
  ['absent-phrase', (doc, names, to) => groupIn(doc, names, to, to + 8, true) ?? true],
  ['left-phrase', (doc, names, to) => groupIn(doc, names, to, to + 8, true)],
  ['whole-verb', wholeVerb],
  ['with-verb', withVerb],
  ['commit-verb', (_doc, _names, _to, row) => row.items.length > 1 || undefined],
  ['make-verb', (doc, names, to) => groupIn(doc, names, to, to + 6, false)],
  [
    'join-verb',
    (doc, names, to) => groupIn(doc, names, to, to + 12, true) ?? (endsClause(doc.tokens[to]) || undefined),
  ],
  [
    'sign-verb',
    (doc, names, to) => groupIn(doc, names, to, to + 9, false) ?? (endsClause(doc.tokens[to]) || undefined),
  ],
];

/** What the words at the state's token say of the row's membership, or undefined where they are no such predicate. */
export function predicateAt(
  doc: Doc,
  names: ReadonlySet<string>,
  state: State,
  row: Row,
  sentence: Sentence,
): Predicate | undefined {
  const { tokens } = doc;
  const commits = commitsLater(tokens, state.at, row);
  if (state.open) return undefined;
  if (commits !== undefined) return verdict(state, commits, 'commit-verb', undefined);
  if (cueAt('open-hedge', tokens, state.at) > 0) return undefined;
  if (!mayBeginPredicate(tokens[state.at]!)) return undefined;
  for (const [kind, reader] of needs) {
    const n = cueAt(kind, tokens, state.at);
    if (n === 0) continue;
    const to = state.at + n;
    const group =
      kind === 'absent-phrase' && cueAt('transitive', tokens, state.at) > 0 && !state.be
        ? (groupIn(doc, names, to, to + 8, true) ?? (isBarePronoun(tokens, to) || undefined))
        : reader(doc, names, to, row);
    if (
      group === undefined ||
      (/^(?:sign|join)-verb$/.test(kind) &&
        group === true &&
        !/^(?:co-?)?sign|^ratif|^(?:re)?join/.test(tokens[state.at]!.lower))
    )
      continue;
    return verdict(state, to, kind, group === true ? undefined : group);
  }
  return beNoun(doc, names, state, sentence);
}

/** "promised on Tuesday to": the cue with a time within it. */
function commitsLater(tokens: readonly Token[], at: number, row: Row): number | undefined {
  if (row.items.length < 2 || !/^(?:promised|pledged|agreed|committed|vowed)$/.test(tokens[at]!.lower))
    return undefined;
  const next = afterTime(tokens, at + 1);
  return next > at + 1 && tokens[next]?.lower === 'to' ? next + 1 : undefined;
}

/** "passed on it." */
const isBarePronoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:it|them)$/.test(tokens[at]?.lower ?? '') && /^[.,;!]$/.test(tokens[at + 1]?.text ?? '.');

/** Nothing follows that could be signed or joined. */
const endsClause = (token: Token | undefined): boolean =>
  token === undefined ||
  /^(?:[.,:;!?)"”’—–-]|it|up|on|so|yet|too|either|already|for|at|in|any|anytime|immediately|until|because|but|and|citing|despite|while|after|before|saying|when|as|over|last|this|next|today|yesterday|first|later|soon|then)$/u.test(
    token.lower,
  );

function verdict(state: State, to: number, kind: MemberCue, group: Span | undefined): Predicate | undefined {
  const leaves = kind === 'left-phrase';
  const absent = leaves || kind === 'absent-phrase' || kind === 'turned-down';
  if (absent && state.negated && !leaves) return undefined;
  const status = absent === state.negated ? 'member' : 'absent';
  const change = leaves && !state.negated ? 'left' : state.later && status === 'member' ? 'joined' : null;
  return { status, from: state.from, to, hedge: state.hedge, change, group };
}

/** "is part of the accord", "among 12 firms joining", "are not on the list". */
function beNoun(doc: Doc, names: ReadonlySet<string>, state: State, sentence: Sentence): Predicate | undefined {
  const { tokens } = doc;
  const n = cueAt('be-noun', tokens, state.at);
  const bare = /^(?:among|as)$/.test(tokens[state.at]!.lower) && state.at === state.from;
  if (n === 0 || !(state.be || bare)) return undefined;
  const to = state.at + n;
  const short = /^(?:in|on|behind|listed|included)$/.test(tokens[to - 1]!.lower);
  const group = groupIn(doc, names, to, to + (short ? 5 : 12), !short || tokens[to + 1]?.lower === 'list');
  const own = cueAt('members', tokens, state.at) > 0 || cueAt('members', tokens, state.at + 1) > 0;
  const stance = stanceIn(tokens, to, Math.min(sentence.last, to + 16));
  const negatedLater = stance?.status === 'absent';
  if (/^(?:among|one|some)$/.test(tokens[state.at]!.lower)) {
    const party = partyIn(tokens, to, to + 8, sentence);
    if (
      stance?.status === 'member' &&
      !group &&
      /^(?:investors|backing|backed|committed)$/.test(tokens[stance.from]!.lower)
    )
      return undefined;
    if (!stance && !(party && (group || state.negated)) && !(bare && group)) return undefined;
    return verdict({ ...state, negated: state.negated !== negatedLater }, stance?.to ?? to, 'be-noun', group);
  }
  return group || (own && !short) ? verdict(state, to, 'be-noun', group) : undefined;
}

function partyIn(tokens: readonly Token[], from: number, to: number, sentence: Sentence): boolean {
  for (let i = from; i < to && i < sentence.last; i++) if (cueAt('party', tokens, i) > 0) return true;
  return false;
}

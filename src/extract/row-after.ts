// What is said of a row of names behind it: "have signed the accord", "is not part of it", "declined to join".
import type { Doc, Sentence, Token } from '../text/doc.js';
import { cueAt, mayBeginPredicate } from './groups.js';
import { predicateAt, type Predicate } from './row-predicate.js';
import { stateAt, type State } from './row-state.js';
import type { Row } from './rows.js';
import { afterTime } from './time-phrases.js';

const STEPS = 16;

/** Reads the predicate behind the row, or undefined where it says nothing of membership. Looks a fixed number of tokens ahead. */
export function predicateOf(doc: Doc, names: ReadonlySet<string>, row: Row, sentence: Sentence): Predicate | undefined {
  const { tokens } = doc;
  let at = row.end;
  if (tokens[row.first - 1]?.text === '(' && tokens[at]?.text === ')') return undefined;
  if (at < sentence.last && /^[,)–—-]$/.test(tokens[at]!.text)) at++;
  const aside =
    at > row.end &&
    tokens[at - 1]!.text === ',' &&
    /^(?:the|a|an|one|whose|both|all|which|who)$/.test(tokens[at]?.lower ?? '');
  const told = aside || isToldOf(tokens, at, row, sentence);
  if (told || /^(?:which|who)$/.test(tokens[at]?.lower ?? '')) {
    const next = afterClause(tokens, at, sentence);
    const missing = missingIn(tokens, at, next - 1);
    if (missing !== undefined) return { ...ABSENT, from: at, to: missing + 1 };
    at = next;
  }
  const state = stateAt(at, row.neither);
  for (let step = 0; step < STEPS && state.at < sentence.last; step++) {
    const found = predicateAt(doc, names, state, row, sentence);
    if (found) return turned(doc, names, row, sentence, found) ?? found;
    if (skip(tokens, state, row, sentence)) continue;
    if (state.at >= sentence.last) return undefined;
    const from = { ...ABSENT, status: 'member' as const, from: state.at, to: state.at + 1 };
    const verb = tokens[state.at]!.pos === 'VERB' || cueAt('sign-verb', tokens, state.at) > 0;
    const second = verb ? turned(doc, names, row, sentence, from) : undefined;
    return participle(doc, names, state, row, sentence) ?? second;
  }
  return undefined;
}

/** ", based in the port of Ell,": a participle that a second comma closes. */
function isToldOf(tokens: readonly Token[], at: number, row: Row, sentence: Sentence): boolean {
  if (
    at === row.end ||
    tokens[at - 1]!.text !== ',' ||
    !/(?:[^e]ed|ing|held|owned|built|led)$/.test(tokens[at]?.lower ?? '')
  )
    return false;
  return tokens[at]!.pos === 'VERB' && !mayBeginPredicate(tokens[at]!) && afterClause(tokens, at, sentence) > at + 1;
}

const ABSENT = { status: 'absent', hedge: null, change: null, group: undefined } as const;

/** ", the biggest name missing,", ", a notable absentee,": the aside itself says it. */
function missingIn(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = from; i < to; i++)
    if (
      /^(?:missing|absent|absentee|holdout|hold-out)$/.test(tokens[i]!.lower) &&
      /^[,)–—]$/.test(tokens[i + 1]?.text ?? '')
    )
      return i;
  return undefined;
}

/** "supports the aims of the accord but has not signed it": the second verb decides. */
function turned(
  doc: Doc,
  names: ReadonlySet<string>,
  row: Row,
  sentence: Sentence,
  found: Predicate,
): Predicate | undefined {
  const { tokens } = doc;
  if (found.status === 'absent') return undefined;
  for (let i = found.to; i < sentence.last - 2 && i < found.to + CLAUSE; i++) {
    if (!/^(?:but|though|although|yet)$/.test(tokens[i]!.lower)) continue;
    const at = /^(?:it|they)$/.test(tokens[i + 1]!.lower) ? i + 2 : i + 1;
    const state: State = { ...stateAt(at, false), relative: true };
    for (let step = 0; step < STEPS && state.at < sentence.last; step++) {
      const next = predicateAt(doc, names, state, row, sentence);
      if (next) return next.status === 'absent' ? next : undefined;
      if (!skip(tokens, state, row, sentence)) return undefined;
    }
  }
  return undefined;
}

const CLAUSE = 14;

/** Tokens of an aside or of a relative clause between the names and their verb. */
const ASIDE = 32;

/** Behind ", which together run 40 ports,"; the clause itself where no comma closes it. */
function afterClause(tokens: readonly Token[], which: number, sentence: Sentence): number {
  for (let i = which + 1; i < sentence.last && i < which + ASIDE; i++) if (tokens[i]!.text === ',') return i + 1;
  return which + 1;
}

/** "have pulled their ads, joining the boycott". */
function participle(
  doc: Doc,
  names: ReadonlySet<string>,
  state: State,
  row: Row,
  sentence: Sentence,
): Predicate | undefined {
  const { tokens } = doc;
  if (tokens[state.at]?.pos !== 'VERB') return undefined;
  for (let i = state.at + 1; i < sentence.last && i < state.at + CLAUSE; i++) {
    if (
      tokens[i]!.text !== ',' ||
      !/^(?:joining|signing|backing|endorsing|leaving|quitting)$/.test(tokens[i + 1]?.lower ?? '')
    )
      continue;
    return predicateAt(doc, names, { ...state, at: i + 1, from: i + 1 }, row, sentence);
  }
  return undefined;
}

/** Steps over auxiliaries, adverbs, negations and hedges; false where the predicate is of another kind. */
function skip(tokens: readonly Token[], state: State, row: Row, sentence: Sentence): boolean {
  const { at } = state;
  const token = tokens[at]!;
  const time = afterTime(tokens, at) - at;
  if (time > 0) return advance(state, time, {});
  const refuse = cueAt('refuse', tokens, at);
  if (refuse > 0) return advance(state, refuse, { negated: true });
  if (cueAt('negation', tokens, at) > 0) return advance(state, 1, { negated: true });
  const later = cueAt('later', tokens, at);
  if (later > 0) return advance(state, later, { later: true });
  const hedge = cueAt('hedge', tokens, at);
  const lone = token.lower === 'to' && !state.be && state.from === at;
  if (hedge > 0 && (!lone || row.first === sentence.first)) {
    const words = tokens.slice(at, at + hedge).map((t) => t.text);
    const open = state.open || isOpen(tokens, state);
    return advance(state, hedge, { hedge: state.hedge ?? words.join(' '), open });
  }
  if (cueAt('report', tokens, at) > 0) return reported(tokens, state);
  if (/^(?:is|are|was|were|be|been|being|remain|remains|remained|became|become|becomes)$/.test(token.lower))
    return advance(state, 1, { be: true });
  if (token.pos === 'AUX' || token.pos === 'ADV' || /^(?:all|both|each|either|the|to|too)$/.test(token.lower))
    return !lone && advance(state, 1, {});
  return state.be && relative(tokens, state, sentence);
}

/** "Would" tells of a plan where the party says it of itself, and of a refusal where "not" follows. */
function isOpen(tokens: readonly Token[], { at, own }: State): boolean {
  const told = tokens[at]!.lower === 'would' && (own || cueAt('negation', tokens, at + 1) > 0);
  return !told && cueAt('open-hedge', tokens, at) > 0;
}

function advance(state: State, n: number, change: Partial<State>): boolean {
  Object.assign(state, change);
  state.at += n;
  return true;
}

/** "Acme said it has signed". */
function reported(tokens: readonly Token[], state: State): boolean {
  let at = state.at + cueAt('report', tokens, state.at);
  if (tokens[at]?.lower === 'that') at++;
  const own = /^(?:it|they)$/.test(tokens[at]?.lower ?? '')
    ? 1
    : /^the$/.test(tokens[at]?.lower ?? '') &&
        /^(?:company|firm|companies|firms|bank|group)$/.test(tokens[at + 1]?.lower ?? '')
      ? 2
      : 0;
  return own > 0 && advance(state, at + own - state.at, { own: true });
}

/** "are just some of the big names [that haven't signed]". */
function relative(tokens: readonly Token[], state: State, sentence: Sentence): boolean {
  if (state.relative) return false;
  for (let i = state.at; i < sentence.last && i < state.at + 14; i++) {
    // "the biggest name missing", "the only bank not to sign".
    if (i > state.at && (cueAt('absent-phrase', tokens, i) > 0 || cueAt('negation', tokens, i) > 0))
      return advance(state, i - state.at, { relative: true });
    const joins =
      tokens[i]!.lower === 'to' && (cueAt('join-verb', tokens, i + 1) > 0 || cueAt('sign-verb', tokens, i + 1) > 0);
    if (joins) return advance(state, i + 1 - state.at, { relative: true });
    if (/^(?:that|who|which)$/.test(tokens[i]!.lower)) return advance(state, i + 1 - state.at, { relative: true });
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADP|ADV|PRON|NUM|PUNCT)$/.test(tokens[i]!.pos)) return false;
  }
  return false;
}

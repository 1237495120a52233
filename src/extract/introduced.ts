// Names that the words before them place in a group: "members include", "signed by", "teams up with", "without".
import type { Span } from '../model/span.js';
import { spanOf } from '../model/span.js';
import type { Sentence, Token } from '../text/doc.js';
import type { Context } from './context.js';
import { cueAt, cueBefore, groupIn } from './groups.js';
import type { Lead } from './lists.js';
import { exemplifiesParties, stanceBefore, stanceIn, type Intro } from './row-before.js';
import { numbered } from './row-number.js';
import type { Row } from './rows.js';

/** What the article says of one row. */
export interface Reading {
  row: Row;
  intro: Intro | undefined;
  /** the line above that announces it */
  lead?: Lead;
  status: 'member' | 'absent' | null;
  cue: Span | null;
  hedge: string | null;
  change: 'joined' | 'left' | null;
  group: Span | null;
  closed: boolean;
}

/** The span of tokens `from` to `to` (exclusive). */
export const spanOfTokens = ({ doc }: Context, from: number, to: number): Span =>
  spanOf(doc.text, doc.tokens[from]!.start, doc.tokens[to - 1]!.end);

/** What the words before the row say of it, or undefined. */
export function introduced(
  context: Context,
  names: ReadonlySet<string>,
  blank: Reading,
  sentence: Sentence,
  previous: Sentence | undefined,
): Reading | undefined {
  const { intro } = blank;
  switch (intro?.kind) {
    case 'open':
    case 'colon':
    case 'are':
      return exemplified(context, names, blank, intro, sentence, previous);
    case 'by':
      return passive(context, names, blank, intro, sentence);
    case 'with':
      return joinedWith(context, names, blank, intro, sentence);
    case 'join': {
      const group = groupIn(context.doc, names, blank.row.end, blank.row.end + 8, true);
      return group && { ...blank, status: 'member', group, cue: spanOfTokens(context, intro.from, intro.to) };
    }
    case 'without': {
      const group = groupNear(context, names, intro.from, sentence);
      const stated = group ?? stanceIn(context.doc.tokens, Math.max(sentence.first, intro.from - REACH), intro.from);
      return (
        stated && { ...blank, status: 'absent', group: group ?? null, cue: spanOfTokens(context, intro.from, intro.to) }
      );
    }
    default:
      return undefined;
  }
}

/** "members include A and B", "omissions, such as A", "signatories: A, B, C", "They include A". */
function exemplified(
  context: Context,
  names: ReadonlySet<string>,
  blank: Reading,
  intro: Intro,
  sentence: Sentence,
  previous: Sentence | undefined,
): Reading | undefined {
  const { tokens } = context.doc;
  if (
    intro.kind === 'open' &&
    !/^includ/.test(tokens[intro.from]!.lower) &&
    !exemplifiesParties(tokens, intro.from, sentence)
  )
    return undefined;
  const near = intro.kind === 'are' ? Math.max(sentence.first, intro.from - 14) : sentence.first;
  let stance = stanceBefore(tokens, intro.from, { ...sentence, first: near });
  const pronoun =
    /^(?:they|these|those|them|others)$/.test(tokens[intro.from - 1]?.lower ?? '') && intro.from - sentence.first <= 2;
  const verb = /^(?:includes?|included|compris|consist|count)/.test(tokens[intro.from]!.lower);
  // "The coalition, which includes A and B": what includes names is a group.
  if (!stance && verb && isNamingGroup(context, names, Math.max(sentence.first, intro.from - 8), intro.from))
    stance = { status: 'member', from: intro.from, to: intro.to, left: false };
  if (!stance && pronoun && previous)
    stance = stanceIn(tokens, Math.max(previous.first, previous.last - REACH), previous.last);
  if (intro.kind !== 'open' && blank.row.items.length > 2)
    stance ??= numbered(context.doc, names, intro.from, sentence, previous);
  if (!stance) return undefined;
  const left = Math.max(sentence.first, intro.from - REACH);
  const full = hasCue(context, 'full', left, intro.to);
  const partial = hasCue(context, 'partial', left, intro.to);
  const open = blank.row.open || intro.kind === 'open' || (partial && !full);
  return {
    ...blank,
    status: stance.status,
    change: stance.left ? 'left' : null,
    cue: cueSpan(context, stance, intro),
    group: groupIn(context.doc, names, left, intro.from, true) ?? null,
    closed: full || (!open && (intro.kind === 'colon' || intro.kind === 'are') && blank.row.items.length > 2),
  };
}

/** A group proper, or a list of those in it. */
function isNamingGroup({ doc }: Context, names: ReadonlySet<string>, from: number, to: number): boolean {
  if (groupIn(doc, names, from, to, false)) return true;
  for (let i = from; i < to; i++)
    if (/^(?:list|group|panel|board|roster|line-up|lineup|club)$/.test(doc.tokens[i]!.lower)) return true;
  return false;
}

const LONGEST_CUE = 12;

/** From the words that decide to the introduction, or those words alone where they stand far off. */
const cueSpan = (context: Context, stance: { from: number; to: number }, intro: Intro): Span =>
  intro.to - stance.from <= LONGEST_CUE
    ? spanOfTokens(context, Math.min(stance.from, intro.from), intro.to)
    : spanOfTokens(context, stance.from, stance.to);

function hasCue({ doc }: Context, kind: 'full' | 'partial', from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cueAt(kind, doc.tokens, i) > 0) return true;
  return false;
}

/** How far a sentence is searched for its group: a sentence may be a whole page. */
const REACH = 60;

const groupNear = ({ doc }: Context, names: ReadonlySet<string>, at: number, sentence: Sentence): Span | undefined =>
  groupIn(doc, names, Math.max(sentence.first, at - REACH), Math.min(sentence.last, at + REACH), false);

/** "signed by A and B", "backed by A". */
function passive(
  context: Context,
  names: ReadonlySet<string>,
  blank: Reading,
  intro: Intro,
  sentence: Sentence,
): Reading | undefined {
  const { tokens } = context.doc;
  const verb = cueBefore('passive', tokens, intro.from);
  if (verb === 0) return undefined;
  const group = groupNear(context, names, intro.from, sentence);
  if (!group) return undefined;
  const first = intro.from - verb;
  let negated = false;
  for (let i = first - 1; i >= sentence.first && i > first - 4; i--) negated ||= cueAt('negation', tokens, i) > 0;
  return { ...blank, status: negated ? 'absent' : 'member', group, cue: spanOfTokens(context, first, intro.to) };
}

/** Tokens of the words before "with", "of" or "from" that make partners of the names behind it. */
function partnersBefore(tokens: readonly Token[], at: number): number {
  const { lower } = tokens[at]!;
  if (lower === 'from') return cueBefore('from-noun', tokens, at);
  if (lower === 'of' || lower === 'among') return cueBefore('of-noun', tokens, at);
  return cueBefore('with-verb', tokens, at) || cueBefore('with-noun', tokens, at);
}

/** "teams up with A, B", "a partnership between A and B". */
function joinedWith(
  context: Context,
  names: ReadonlySet<string>,
  blank: Reading,
  intro: Intro,
  sentence: Sentence,
): Reading | undefined {
  const { tokens } = context.doc;
  const n = partnersBefore(tokens, intro.from);
  if (n === 0 || (tokens[intro.from]!.lower === 'of' && blank.row.items.length < 2)) return undefined;
  const group = groupNear(context, names, intro.from, sentence) ?? null;
  let negated = false;
  for (let i = intro.from - n - 1; i >= sentence.first && i > intro.from - n - 5; i--)
    negated ||= cueAt('negation', tokens, i) > 0;
  return {
    ...blank,
    status: negated ? 'absent' : 'member',
    group,
    cue: spanOfTokens(context, intro.from - n, intro.to),
  };
}

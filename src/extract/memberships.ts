// Who is said to be in the group the story is about, or not in it, and the lists in which they are named.
import type { Membership, NamedSpan, NameList } from '../model/extraction.js';
import type { Span } from '../model/span.js';
import { spanOf } from '../model/span.js';
import type { Sentence, Token } from '../text/doc.js';
import { isPlace } from './companies/known.js';
import type { Context } from './context.js';
import { cueAt, cueBefore, groupIn, groupNames } from './groups.js';
import { spanHolding } from './mentions.js';
import { announced, joinLines, onlyNames, type Lead } from './lists.js';
import { promote } from './promote.js';
import { predicateOf } from './row-after.js';
import { exemplifiesParties, introOf, stanceBefore, stanceIn, type Intro } from './row-before.js';
import { rowsOf, type Row } from './rows.js';

/** What the article says of one row. */
interface Reading {
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

/** Reads every sentence's rows of names against the words before and behind them. */
export function extractMemberships(context: Context): void {
  const { doc, found } = context;
  const names = groupNames(doc);
  let previous: Sentence | undefined;
  let lead: Lead | undefined;
  for (const sentence of doc.sentences) {
    const rows = rowsOf(context, sentence, names);
    lead = (previous && announced(doc, previous)) ?? (lead && onlyNames(doc, rows, sentence) ? lead : undefined);
    if (lead && onlyNames(doc, rows, sentence)) record(context, [underLead(context, names, lead, rows[0]!)]);
    else if (rows.length > 0) record(context, readRows(context, names, rows, sentence, previous));
    previous = sentence;
  }
  joinLines(context);
  found.lists.sort((a, b) => a.start - b.start);
}

function underLead(context: Context, names: ReadonlySet<string>, lead: Lead, row: Row): Reading {
  const group = groupIn(context.doc, names, lead.first, lead.last, true) ?? null;
  const cue = spanOfTokens(context, lead.stance.from, lead.stance.to);
  const { status } = lead.stance;
  return {
    row,
    intro: undefined,
    lead,
    status,
    cue,
    hedge: null,
    change: null,
    group,
    closed: lead.closed && !row.open,
  };
}

function readRows(
  context: Context,
  names: ReadonlySet<string>,
  rows: readonly Row[],
  sentence: Sentence,
  previous: Sentence | undefined,
): Reading[] {
  const { tokens } = context.doc;
  const readings = rows.map((row) => {
    const intro = introOf(tokens, row, sentence);
    const blank: Reading = {
      row,
      intro,
      status: null,
      cue: null,
      hedge: null,
      change: null,
      group: null,
      closed: false,
    };
    if (conditional(context, row, sentence)) return blank;
    return (
      predicated(context, names, blank, sentence) ?? introduced(context, names, blank, sentence, previous) ?? blank
    );
  });
  const main = readings.find((other) => other.status !== null);
  let before: Told | undefined = context.found.memberships.at(-1);
  return readings.map((reading) => {
    const told = reading.status === null ? likeOthers(context, reading, main, before) : reading;
    if (told.status !== null) before = told;
    return told;
  });
}

type Told = Pick<Reading, 'status' | 'group'>;

/** "along with X", "in addition to X": as the others of the sentence. "nor is X", "so has X": as the one before. */
function likeOthers(context: Context, reading: Reading, main: Reading | undefined, before: Told | undefined): Reading {
  const { intro } = reading;
  if (!intro) return elliptic(context, reading, before);
  if (intro.kind !== 'beside' && intro.kind !== 'nor' && intro.kind !== 'so') return reading;
  const cue = spanOfTokens(context, intro.from, intro.to);
  if (intro.kind === 'beside')
    return main ? { ...reading, status: main.status, cue, hedge: main.hedge, group: main.group } : reading;
  const status = intro.kind === 'nor' ? 'absent' : 'member';
  return before?.status === status ? { ...reading, status, cue, group: before.group } : reading;
}

/** ", but Sweden has not.": the verb is that of the one before. */
function elliptic(context: Context, reading: Reading, before: Told | undefined): Reading {
  const { tokens } = context.doc;
  const at = reading.row.end;
  const not = /^(?:not|n['’]t)$/.test(tokens[at + 1]?.lower ?? '');
  if (before?.status !== 'member' || tokens[at]?.pos !== 'AUX' || !not || !/^[.,;!]$/.test(tokens[at + 2]?.text ?? '.'))
    return reading;
  return { ...reading, status: 'absent', cue: spanOfTokens(context, at, at + 2), group: before.group };
}

const spanOfTokens = ({ doc }: Context, from: number, to: number): Span =>
  spanOf(doc.text, doc.tokens[from]!.start, doc.tokens[to - 1]!.end);

/** "if Acme joins", "urged Acme to sign", and questions say nothing of the kind. */
function conditional({ doc }: Context, row: Row, sentence: Sentence): boolean {
  const { tokens } = doc;
  const before = tokens[row.first - 1]?.lower === 'the' ? row.first - 1 : row.first;
  for (let i = row.first - 1; i >= sentence.first && i > row.first - 9; i--) {
    if (tokens[i]!.text === ';') break;
    if (/^(?:whether|if|unless)$/.test(tokens[i]!.lower)) return true;
  }
  return (
    (before > sentence.first && cueBefore('condition', tokens, before) > 0) || tokens[sentence.last - 1]!.text === '?'
  );
}

function predicated(
  context: Context,
  names: ReadonlySet<string>,
  blank: Reading,
  sentence: Sentence,
): Reading | undefined {
  const { row, intro } = blank;
  if (intro?.kind === 'by' || intro?.kind === 'with' || intro?.kind === 'without') return undefined;
  if (!isParty(context, row, intro)) return undefined;
  const found = predicateOf(context.doc, names, row, sentence);
  if (!found) return undefined;
  const { status, hedge, change, group } = found;
  return { ...blank, status, hedge, change, group: group ?? null, cue: spanOfTokens(context, found.from, found.to) };
}

/** A lone unknown name may be anybody: it needs a list, a cue before it, or to be known as a party. */
const isParty = ({ found }: Context, row: Row, intro: Intro | undefined): boolean =>
  intro !== undefined ||
  row.items.length > 2 ||
  row.items.some((item) => isPlace(item.text)) ||
  row.items.some(
    (item) =>
      spanHolding(found.companies, item.start) !== undefined || spanHolding(found.candidates, item.start) !== undefined,
  );

function introduced(
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

const LIST_LENGTH = 3;

function record(context: Context, readings: readonly Reading[]): void {
  const { found, doc } = context;
  for (const reading of readings) {
    const { row, status, cue, hedge, change, group, closed } = reading;
    if (status !== null) {
      for (const item of row.items)
        found.memberships.push({ ...item, status, cue, hedge, change, group } satisfies Membership);
      if (row.items.length > 1 || reading.intro !== undefined || reading.lead !== undefined) promote(found, row.items);
    }
    const known = row.items.filter((item) => spanHolding(found.companies, item.start) !== undefined).length;
    if ((row.items.length < 2 && !reading.lead) || (status === null && known < LIST_LENGTH)) continue;
    found.lists.push({ ...spanBetween(doc.text, row.items), closed, status, cue, items: row.items } satisfies NameList);
  }
}

const spanBetween = (text: string, items: readonly NamedSpan[]): Span =>
  spanOf(text, items[0]!.start, items[items.length - 1]!.end);

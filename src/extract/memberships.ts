// Who is said to be in the group the story is about, or not in it, and the lists in which they are named.
import type { Membership, NamedSpan, NameList } from '../model/extraction.js';
import type { Span } from '../model/span.js';
import { spanOf } from '../model/span.js';
import type { Sentence, Token } from '../text/doc.js';
import { isPlace } from './companies/known.js';
import type { Context } from './context.js';
import { cueAt, cueBefore, groupIn, groupNames } from './groups.js';
import { introduced, spanOfTokens, type Reading } from './introduced.js';
import { spanHolding } from './mentions.js';
import { announced, joinLines, onlyNames, type Lead } from './lists.js';
import { promote } from './promote.js';
import { predicateOf } from './row-after.js';
import { isWished } from './wished.js';
import { introOf, type Intro } from './row-before.js';
import { rowsOf, type Row } from './rows.js';

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
  const readings = rows.map((read) => {
    const intro = introOf(tokens, read, sentence);
    const row = { ...read, neither: read.neither || intro?.kind === 'nor' };
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
    const told = predicated(context, names, blank, sentence) ?? introduced(context, names, blank, sentence, previous);
    return told && !conditional(context, row, sentence) ? told : blank;
  });
  const main = readings.find((other) => other.status !== null);
  const last = context.found.memberships.at(-1);
  let before: Told | undefined = last && previous && last.start >= previous.start ? last : undefined;
  return readings.map((reading) => {
    const told = reading.status === null ? likeOthers(context, reading, main, before) : reading;
    if (told.status !== null) before = told;
    return told;
  });
}

type Told = Pick<Reading, 'status' | 'group'>;

/** "along with X", "in addition to X": as the others of the sentence. "nor is X.", "so has X,": as the one before. */
function likeOthers(context: Context, reading: Reading, main: Reading | undefined, before: Told | undefined): Reading {
  const { intro } = reading;
  if (!intro) return elliptic(context, reading, before);
  if (intro.kind !== 'beside' && intro.kind !== 'nor' && intro.kind !== 'so') return reading;
  const cue = spanOfTokens(context, intro.from, intro.to);
  if (intro.kind === 'beside')
    return main ? { ...reading, status: main.status, cue, hedge: main.hedge, group: main.group } : reading;
  const status = intro.kind === 'nor' ? 'absent' : 'member';
  const whole = !/^[\p{L}\p{N}]/u.test(context.doc.tokens[reading.row.end]?.text ?? '');
  return whole && before?.status === status ? { ...reading, status, cue, group: before.group } : reading;
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

/** "if Acme joins", "urged Acme to sign", and questions say nothing of the kind. */
function conditional({ doc }: Context, row: Row, sentence: Sentence): boolean {
  const { tokens } = doc;
  const before = tokens[row.first - 1]?.lower === 'the' ? row.first - 1 : row.first;
  for (let i = row.first - 1; i >= sentence.first && i > row.first - 9; i--) {
    if (tokens[i]!.text === ';') break;
    if (/^(?:whether|if|unless)$/.test(tokens[i]!.lower)) return true;
  }
  return (
    isWished(tokens, row, sentence) ||
    (before > sentence.first && cueBefore('condition', tokens, before) > 0 && !isInverted(tokens, before, sentence)) ||
    tokens[sentence.last - 1]!.text === '?'
  );
}

/** "Also missing were Acme and Borealis": behind other words the verb is no "if". */
const isInverted = (tokens: readonly Token[], at: number, { first }: Sentence): boolean =>
  tokens[at - 1]!.lower === 'were' && at - 1 > first && /^(?:ADJ|NOUN|VERB)$/.test(tokens[at - 2]!.pos);

function predicated(
  context: Context,
  names: ReadonlySet<string>,
  blank: Reading,
  sentence: Sentence,
): Reading | undefined {
  const { row, intro } = blank;
  if (intro?.kind === 'by' || intro?.kind === 'with' || intro?.kind === 'without') return undefined;
  if (!isParty(context, row, intro) || isPluralNoun(context, row, sentence) || isWhere(context, row)) return undefined;
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
      spanHolding(found.companies, item.start) !== undefined ||
      spanHolding(found.candidates, item.start) !== undefined ||
      spanHolding(found.people, item.start) !== undefined,
  );

/** "the biggest operator in Scandinavia, has not signed": where somebody is, and never who. */
function isWhere({ doc }: Context, { first, items }: Row): boolean {
  const before = doc.tokens[first - 1]?.lower ?? '';
  if (items.length > 1) return false;
  return /^(?:in|across|throughout|around|near)$/.test(before) || (before === 'of' && isPlace(items[0]!.text));
}

/** "Grocers sign pact": a common noun with a capital because it opens the headline. */
function isPluralNoun({ doc, found }: Context, row: Row, sentence: Sentence): boolean {
  const token = doc.tokens[row.first]!;
  const alone = row.items.length === 1 && row.first === sentence.first && row.last === row.first + 1;
  const common = token.pos === 'NOUN' || cueAt('party', doc.tokens, row.first) > 0;
  if (!alone || !common || !/^\p{Lu}\p{Ll}+[^s]s$/u.test(token.text)) return false;
  return spanHolding(found.companies, token.start) === undefined;
}

const LIST_LENGTH = 3;
const WHOLE_LENGTH = 5;

function record(context: Context, readings: readonly Reading[]): void {
  const { found, doc } = context;
  for (const reading of readings) {
    const { row, status, cue, hedge, change, group, closed } = reading;
    if (status !== null) {
      for (const item of row.items)
        found.memberships.push({ ...item, status, cue, hedge, change, group } satisfies Membership);
      if (row.items.length > 1 || reading.intro !== undefined || reading.lead !== undefined)
        promote(found, row.items, closed && row.items.length >= WHOLE_LENGTH);
    }
    const known = row.items.filter((item) => spanHolding(found.companies, item.start) !== undefined).length;
    if ((row.items.length < 2 && !reading.lead) || (status === null && known < LIST_LENGTH)) continue;
    found.lists.push({ ...spanBetween(doc.text, row.items), closed, status, cue, items: row.items } satisfies NameList);
  }
}

const spanBetween = (text: string, items: readonly NamedSpan[]): Span =>
  spanOf(text, items[0]!.start, items[items.length - 1]!.end);

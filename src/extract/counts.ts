// Counts: numbers of things that make up a group, as intervals. A number is bound to a group by the noun it stands with.
import { isCountingWord } from '../lexicon/counting-words.js';
import type { Count, NamedSpan } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import { singular } from '../normalise/quantity.js';
import { countedAt, isPlural, type Counted } from './counted.js';
import type { Context } from './context.js';
import { namesBefore, type NamedBefore } from './named-before.js';
import type { Numeral } from './numerals.js';
import { afterTime } from './time-phrases.js';
import type { Token } from '../text/doc.js';

/** What the number counts, or undefined where it measures, names or numbers something. */
export function countOf(context: Context, number: Numeral): Count | undefined {
  const { doc } = context;
  const { tokens } = doc;
  if (isName(tokens, number)) return undefined;
  const one = number.value === 1 && number.max === 1;
  if (one && refusesOne(tokens, number)) return undefined;
  const counted = countedAt(doc, number.to, one);
  if (!counted) return bareCount(context, number);
  const head = tokens[counted.head]!;
  if (number.vague && number.min < 10 && isCountingWord('abstract', head.lower)) return undefined;
  if (
    isCountingWord('duration', head.lower) ||
    isCountingWord('money', head.lower) ||
    isCountingWord('measure', head.lower)
  )
    return undefined;
  if (number.digits && number.value !== null && !Number.isInteger(number.value)) return undefined;
  return withNames(context, number, build(context, number, counted));
}

function build({ doc }: Context, number: Numeral, counted: Counted): Count {
  const { tokens, text } = doc;
  const head = tokens[counted.head]!;
  const end = number.to > counted.head ? tokens[number.to - 1]!.end : head.end;
  const words = tokens.slice(counted.first, counted.head).filter((t) => t.kind === 'word');
  return {
    ...spanOf(text, tokens[number.from]!.start, end),
    min: number.min,
    max: number.max,
    unit: text.slice(tokens[counted.first]!.start, head.end),
    head: isCountingWord('casualty', head.lower) ? 'person' : singular(head.text),
    modifiers: words.map((t) => t.lower),
    stage: stageOf(number, words),
    named: [],
    others: null,
    hedge: number.hedges.find((h) => !/^(?:none|initial|change|total|rank)$/.test(h.effect))?.span.text ?? null,
    vague: number.vague,
    predicate: isCountingWord('casualty', head.lower) ? head.lower : predicateOf(tokens, number.from, counted.head),
  };
}

function stageOf(number: Numeral, modifiers: readonly Token[]): Count['stage'] {
  for (const { effect } of number.hedges)
    if (effect === 'initial' || effect === 'change' || effect === 'total') return effect;
  const first = modifiers[0]?.lower;
  if (first === 'more' || first === 'additional' || first === 'further' || first === 'extra') return 'change';
  return first === 'founding' || first === 'initial' || first === 'original' || first === 'inaugural'
    ? 'initial'
    : null;
}

/** Adds the parties named beside "N other": "Acme and 11 other companies" is 12. */
function withNames(context: Context, number: Numeral, count: Count): Count {
  const others =
    /^(?:other|more|rival|peer|competitor|counterpart|ally|partner)$/.test(count.head) ||
    count.modifiers.some((word) => /^(?:other|more|additional|fellow|further)$/.test(word));
  const named = namesBefore(context, number.from);
  if (!named) return count;
  if (!others)
    return named.link === 'join'
      ? { ...count, max: count.max === null ? null : count.max + named.names.length }
      : count;
  return include(context, widened(context, count), named);
}

/** "25 other retailers and food makers": the second noun counts with the first. */
function widened({ doc }: Context, count: Count): Count {
  const { tokens, text } = doc;
  const and = tokenOf(tokens, count.end);
  if (!/^(?:and|&)$/.test(tokens[and]?.lower ?? '')) return count;
  for (let i = and + 1; i < and + 5 && tokens[i]?.sentence === tokens[and]!.sentence; i++) {
    const token = tokens[i]!;
    if (isCountingWord('group', token.lower) && isPlural(token)) {
      const unit = text.slice(count.end - count.unit.length, token.end);
      return { ...count, ...spanOf(text, count.start, token.end), unit };
    }
    if (!/^(?:NOUN|ADJ)$/.test(token.pos) || !/^\p{Ll}/u.test(token.text)) return count;
  }
  return count;
}

function include({ doc }: Context, count: Count, named: NamedBefore): Count {
  const n = new Set(named.names.map((name) => name.name)).size;
  const names: NamedSpan[] = named.names;
  return {
    ...count,
    ...spanOf(doc.text, names[0]!.start, count.end),
    min: count.min + n,
    max: count.max === null ? null : count.max + n,
    stage: count.stage === 'change' ? null : count.stage,
    named: names,
    others: count.min,
  };
}

const COUNTED_ALONE = new Set(['have', 'has', 'had', 'are', 'were', 'signed', 'joined', 'died', 'remain']);

/** A number with no noun: "33 others", "10 more", "27 have signed", "bringing the total to 44", "the number of members rose to 44". */
function bareCount(context: Context, number: Numeral): Count | undefined {
  const { doc, found } = context;
  const { tokens, text } = doc;
  const at = number.last;
  const next = tokens[at];
  const sentence = tokens[number.first]!.sentence;
  const alone = next?.sentence === sentence && COUNTED_ALONE.has(next.lower) && number.value !== 1;
  const more = next?.sentence === sentence && (next.lower === 'more' || next.lower === 'others');
  const total = sumBefore(tokens, number);
  if (!alone && !more && !total) return undefined;
  if (number.digits && number.value !== null && !Number.isInteger(number.value)) return undefined;
  const last = found.counts.at(-1);
  const near =
    last !== undefined && sentence - tokens[tokenOf(doc.tokens, last.start)]!.sentence <= 3 ? last : undefined;
  const head = total?.head || near?.head || '';
  if (head === '' && !more) return undefined;
  const end = more ? next.end : tokens[number.to - 1]!.end;
  const count: Count = {
    ...spanOf(text, tokens[number.from]!.start, end),
    min: number.min,
    max: number.max,
    unit: more ? next.lower : total?.unit || near?.unit || '',
    head,
    modifiers: more ? [next.lower] : [],
    stage: total ? 'total' : next?.lower === 'more' ? 'change' : stageOf(number, []),
    named: [],
    others: null,
    hedge: null,
    vague: number.vague,
    predicate: predicateOf(tokens, number.from, more ? at : at - 1),
  };
  return withNames(context, number, count);
}

function tokenOf(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The noun behind "the number of X ... to N", "the total ... to N", "a death toll of N". */
function sumBefore(
  tokens: readonly Token[],
  { from, first, hedges }: Numeral,
): { head: string; unit: string } | undefined {
  const link = tokens[from - 1]?.lower ?? '';
  const totalled = hedges.some((h) => h.effect === 'total' && h.span.text.endsWith(' to'));
  if (totalled) return { head: '', unit: '' };
  if (!/^(?:to|at|of|is|was|reached|hit|now|passed|reaches|exceeds)$/.test(link)) return undefined;
  for (let i = from - 1; i >= 0 && i > from - 12 && tokens[i]!.sentence === tokens[first]!.sentence; i--) {
    const { lower } = tokens[i]!;
    if (lower === 'number' && tokens[i + 1]?.lower === 'of' && link !== 'of') {
      let j = i + 2;
      while (j < from - 1 && j < i + 7 && !isPlural(tokens[j]!)) j++;
      return isPlural(tokens[j]!) ? { head: singular(tokens[j]!.text), unit: tokens[j]!.text } : undefined;
    }
    if (lower === 'toll') return { head: 'person', unit: 'death toll' };
    if ((lower === 'total' || lower === 'tally' || lower === 'membership') && link === 'to')
      return { head: '', unit: lower };
  }
  return undefined;
}

const isReport = (token: Token): boolean =>
  /^(?:said|says|say|saying|told|announced|reported|added|estimated|estimates|claimed|claims)$/.test(token.lower);

/** The verb that governs the counted things: right before them, behind them, else the nearest before in the clause. */
function predicateOf(tokens: readonly Token[], from: number, head: number): string | null {
  const before = tokens[from - 1];
  if (before?.pos === 'VERB' && before.sentence === tokens[head]!.sentence && !isReport(before)) return before.lower;
  return predicateAfter(tokens, head) ?? predicateBefore(tokens, from);
}

function predicateBefore(tokens: readonly Token[], from: number): string | null {
  for (let i = from - 1; i >= 0 && i > from - 6 && tokens[i]!.sentence === tokens[from]!.sentence; i--) {
    const token = tokens[i]!;
    if (token.pos === 'VERB' && !isReport(token)) return token.lower;
    if (token.kind === 'punct' || token.pos === 'SCONJ' || isReport(token)) return null;
  }
  return null;
}

/** The verb that follows the counted noun in its clause: "have signed", "joining". */
function predicateAfter(tokens: readonly Token[], head: number): string | null {
  const { sentence } = tokens[head]!;
  const from = afterTime(tokens, head + 1);
  for (let i = from; i < from + 6; i++) {
    const token = tokens[i];
    if (token?.sentence !== sentence) return null;
    if (token.pos === 'VERB') return token.lower;
    if (token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART') continue;
    if (/^(?:that|who|which|to|all|sign|join|back|pledge|agree)$/.test(token.lower)) {
      if (token.pos === 'NOUN') return token.lower;
      continue;
    }
    return null;
  }
  return null;
}

/** Numbers that name or order: "Boeing 737", "Form 10-K", "Group of Seven", "Fortune 500", "No. 10", "3-1", "5G". */
function isName(tokens: readonly Token[], { first, from, last, digits }: Numeral): boolean {
  const before = tokens[first - 1];
  const after = tokens[last];
  const near = before?.paragraph === tokens[first]!.paragraph ? before : undefined;
  if (
    after &&
    !after.spaced &&
    after.kind !== 'punct' &&
    after.paragraph === tokens[first]!.paragraph &&
    after.text !== '+'
  )
    return true;
  if (!near) return false;
  if (!tokens[first]!.spaced && !/^["“”‘’'(—–|]$/u.test(near.text)) return true;
  if (near.lower === 'of' && /^(?:group|gang|club|council|rule|band)$/.test(tokens[first - 2]?.lower ?? ''))
    return true;
  if (near.lower === 'big' && /^\p{Lu}/u.test(tokens[first]!.text) && /^\p{Lu}/u.test(near.text)) return true;
  if (isCountingWord('index', near.lower) && /^\p{Lu}/u.test(near.text)) return true;
  if (near.lower === 'p' && tokens[first - 2]?.text === '&') return true;
  if (digits && isCountingWord('numbered', near.lower)) return true;
  return (
    digits &&
    from === first &&
    near.pos === 'PROPN' &&
    /^\p{Lu}/u.test(near.text) &&
    !isCountingWord('group', after?.lower ?? '') &&
    !lowerCasePhrase(tokens, last)
  );
}

/** The phrase behind the number holds a listed noun: "Pact Sees 12 Major Port Firms" is a title, not a model. */
function lowerCasePhrase(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(at + 5, tokens.length) && tokens[i]!.sentence === tokens[at]!.sentence; i++)
    if (isCountingWord('group', tokens[i]!.lower) && isPlural(tokens[i]!)) return true;
  return false;
}

/** "one of the", "the one", "no one", "one day", "one another" count nothing. */
function refusesOne(tokens: readonly Token[], { first, last }: Numeral): boolean {
  if (/^(?:1)$/.test(tokens[first]!.text)) return false;
  const before = tokens[first - 1]?.lower ?? '';
  if (/^(?:the|this|that|no|any|every|each|some|another|which|number|day)$/.test(before)) return true;
  const next = tokens[last]?.lower ?? '';
  return next === 'of' || isCountingWord('not-one', next);
}

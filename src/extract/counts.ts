// Counts: numbers of things that make up a group, as intervals. A number is bound to a group by the noun it stands with.
import { isCountingWord } from '../lexicon/counting-words.js';
import type { Count, NamedSpan } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import { singular } from '../normalise/quantity.js';
import { bareCount } from './bare-counts.js';
import { predicateOf, stageOf, wideningOf } from './count-words.js';
import { countedAt, isPlural, type Counted } from './counted.js';
import type { Context } from './context.js';
import { namesBefore, type NamedBefore } from './named-before.js';
import type { Numeral } from './numerals.js';
import { tokenAt, type Doc, type Token } from '../text/doc.js';

/** What the number counts, or undefined where it measures, names or numbers something. */
export function countOf(context: Context, number: Numeral): Count | undefined {
  const { doc } = context;
  const { tokens } = doc;
  if (isName(doc, number)) return undefined;
  const one = number.value === 1 && number.max === 1;
  if (one && refusesOne(tokens, number)) return undefined;
  const counted = countedAt(doc, number.to, one);
  if (!counted) {
    const bare = bareCount(context, number);
    return bare && withNames(context, number, bare);
  }
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
    hedge: wideningOf(number),
    vague: number.vague,
    predicate: isCountingWord('casualty', head.lower) ? head.lower : predicateOf(tokens, number.from, counted.head),
  };
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
  const and = tokenAt(doc, count.end);
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

/** Numbers that name or order: "Boeing 737", "Form 10-K", "Group of Seven" (not "a group of seven banks"), "Fortune 500", "No. 10", "3-1", "5G". */
function isName(doc: Doc, { first, from, last, to, digits }: Numeral): boolean {
  const { tokens } = doc;
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
    return !/^\p{Ll}/u.test(tokens[first - 2]!.text) || !countedAt(doc, to, false);
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

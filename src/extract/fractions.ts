// Shares in words: "one in eight of its 9,400 staff", "nearly nine in ten", "just over a third of the shares".
import { isCountingWord } from '../lexicon/counting-words.js';
import { numberWords, partWords } from '../lexicon/number-words.js';
import type { Count, Quantity } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import { hedge, singular, type Interval } from '../normalise/quantity.js';
import type { Doc, Token } from '../text/doc.js';
import type { Context } from './context.js';
import { countedAt } from './counted.js';
import { hedgesEndingAt, type Hedged } from './numeral-hedges.js';
import { numeralAt, type Numeral } from './numerals.js';

/** What a fraction in words counts or measures; `last` is the token behind it. */
interface Fraction {
  count?: Count;
  quantity?: Quantity;
  last: number;
}

/** "one in eight of its 9,400 staff" counts 1,175; "one in eight people" is a share. */
export function fractionOf({ doc }: Context, number: Numeral): Fraction | undefined {
  const { tokens, text } = doc;
  let at = number.last;
  if (number.value === null || number.vague) return undefined;
  if (tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of') at++;
  else if (tokens[at]?.lower !== 'in') return undefined;
  at++;
  if (tokens[at]?.lower === 'every') at++;
  if (tokens[at]?.sentence !== tokens[number.first]!.sentence) return undefined;
  const of = numeralAt(doc, at);
  if (!of || of.first !== at || of.value === null || of.value <= number.value || of.value >= 1900) return undefined;
  const share = number.value / of.value;
  const whole = wholeAt(doc, of.last);
  const span = spanOf(text, tokens[number.from]!.start, tokens[whole?.head ?? of.last - 1]!.end);
  if (!whole) {
    return { quantity: { ...span, ...percent(share, number.hedges) }, last: of.last };
  }
  const value = Math.round(share * whole.value);
  const { min, max } = widened({ min: value, max: value }, number.hedges);
  const head = singular(tokens[whole.head]!.text);
  const unit = text.slice(tokens[whole.first]!.start, tokens[whole.head]!.end);
  const count: Count = {
    ...span,
    min,
    max,
    unit,
    head,
    modifiers: [],
    stage: null,
    named: [],
    others: null,
    hedge: wideningOf(number.hedges),
    vague: false,
    predicate: null,
  };
  return { count, last: of.last };
}

/** "of its 9,400 staff". */
function wholeAt(doc: Context['doc'], at: number): { value: number; first: number; head: number } | undefined {
  const { tokens } = doc;
  if (tokens[at]?.lower !== 'of') return undefined;
  const from = tokens[at + 1]?.pos === 'PRON' || tokens[at + 1]?.pos === 'DET' ? at + 2 : at + 1;
  const number = numeralAt(doc, from);
  if (number === undefined || number.value === null) return undefined;
  const counted = countedAt(doc, number.last, false);
  if (!counted || isCountingWord('duration', tokens[counted.head]!.lower)) return undefined;
  return { value: number.value, first: counted.first, head: counted.head };
}

const widened = (interval: Interval, hedges: readonly Hedged[]): Interval =>
  hedges.reduce((wide, { effect }) => hedge(wide, effect), interval);

const wideningOf = (hedges: readonly Hedged[]): string | null =>
  hedges.find((h) => h.effect !== 'none')?.span.text ?? null;

/** "Nearly nine in ten" is a little less than 90: a tenth of the value would be far for a share. */
function hedgeShare(wide: Share, value: number, effect: Hedged['effect']): Share {
  if (effect === 'nearly') return { min: Math.max(0, value - 5), max: value - 0.1 };
  if (effect === 'over') return { min: value + 0.1, max: 100 };
  if (effect === 'least') return { min: value, max: 100 };
  const { min, max } = hedge(wide, effect);
  return { min, max: max ?? 100 };
}

interface Share {
  min: number;
  max: number;
}

/** A share of one as a percentage, with its hedges; a tenth of a point is the last digit of what words say. */
function percent(share: number, hedges: readonly Hedged[]): Omit<Quantity, 'start' | 'end' | 'text'> {
  const value = Number((share * 100).toPrecision(4));
  const { min, max } = hedges.reduce((wide, { effect }) => hedgeShare(wide, value, effect), { min: value, max: value });
  return { kind: 'percent', min, max, unit: 'share', hedge: wideningOf(hedges) };
}

/** "a third of", "more than half the", "by a fifth", "just over two thirds": a part in words at token `at`, or undefined. */
export function shareAt(doc: Doc, at: number): { quantity: Quantity; last: number } | undefined {
  const { tokens, text } = doc;
  const parts = partsAt(tokens, at);
  if (!parts) return undefined;
  const { from, hedges } = hedgesEndingAt(doc, at);
  const before = tokens[from - 1];
  const moved = before?.sentence === tokens[at]!.sentence && /^(?:by|to)$/.test(before.lower);
  if (!isOfWhole(tokens, parts.last) && !((hedges.length > 0 || moved) && endsPhrase(tokens, parts.last)))
    return undefined;
  const span = spanOf(text, tokens[from]!.start, tokens[parts.last - 1]!.end);
  return { quantity: { ...span, ...percent(parts.share, hedges) }, last: parts.last };
}

/** "half", "a third", "two thirds", "three-quarters" at token `at`. */
function partsAt(tokens: readonly Token[], at: number): { share: number; last: number } | undefined {
  const { lower, paragraph } = tokens[at]!;
  // "half a billion" is a number of its own.
  if (lower === 'half') return /^an?$/.test(tokens[at + 1]?.lower ?? '') ? undefined : { share: 1 / 2, last: at + 1 };
  const n = lower === 'a' ? 1 : (numberWords.get(lower)?.value ?? 0);
  if (n < 1 || n > 9 || !/^\p{L}/u.test(lower)) return undefined;
  const hyphen = tokens[at + 1]?.text === '-' && !tokens[at + 1]!.spaced ? 1 : 0;
  const part = tokens[at + 1 + hyphen];
  const whole = part?.paragraph === paragraph && part.lower !== 'half' ? (partWords.get(part.lower)?.value ?? 0) : 0;
  return whole > n ? { share: n / whole, last: at + 2 + hyphen } : undefined;
}

/** "of the shares", "the shares", "its value": but not "of a million" or "the time". */
function isOfWhole(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at]?.lower === 'of' ? 1 : 0;
  const first = tokens[at + of];
  if (!first || first.paragraph !== tokens[at]!.paragraph) return false;
  const next = tokens[at + of + 1]?.lower ?? '';
  if (of === 0)
    return /^(?:the|its|their|his|her|our|those|these)$/.test(first.lower) && !isCountingWord('not-one', next);
  for (let i = at + 1; i < at + 4 && tokens[i]?.sentence === first.sentence; i++) {
    const { lower } = tokens[i]!;
    if (numberWords.get(lower)?.kind === 'scale' || isCountingWord('duration', lower) || isCountingWord('money', lower))
      return false;
  }
  return true;
}

const endsPhrase = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  return next === undefined || next.kind === 'punct' || !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos);
};

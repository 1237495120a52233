// Numbers of things that are no members of a group: money, shares, ages, durations, clock times, measures.
import { isCountingWord } from '../lexicon/counting-words.js';
import { partWords } from '../lexicon/number-words.js';
import type { Quantity } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import type { Doc, Token } from '../text/doc.js';
import type { Numeral } from './numerals.js';

type Kind = Quantity['kind'];
interface Reading {
  kind: Kind;
  unit: string;
  /** tokens, last exclusive */
  first: number;
  last: number;
  /** where the words give another value than the numeral: "two-thirds" is 66.7 percent */
  value?: number;
}

/** What the number measures, or undefined where it counts things or names something. */
export function quantityOf(doc: Doc, number: Numeral): Quantity | undefined {
  const reading =
    money(doc, number) ??
    age(doc.tokens, number) ??
    scaled(doc.tokens, number) ??
    withUnit(doc.tokens, number) ??
    clock(doc.tokens, number);
  if (!reading) return undefined;
  const first = doc.tokens[Math.min(reading.first, number.from)]!;
  const last = doc.tokens[Math.max(reading.last, number.to) - 1]!;
  const widening = number.hedges.find((h) => h.effect !== 'none');
  if (reading.kind === 'duration' && widening && isSpanOfTime(doc.tokens, number.from, widening.span.text))
    return plain(doc, number, reading);
  return {
    ...spanOf(doc.text, first.start, last.end),
    kind: reading.kind,
    ...boundsOf(reading, number),
    unit: reading.unit,
    hedge: widening?.span.text ?? null,
  };
}

/** Measures have no next whole number: "more than 15%" begins right behind 15, "nearly 20 years" ends right before 20. */
function boundsOf({ kind, value }: Reading, number: Numeral): { min: number; max: number | null } {
  if (value !== undefined) return { min: value, max: value };
  const { min, max } = number;
  if (number.value === null || kind === 'time' || kind === 'age') return { min, max };
  const over = number.hedges.some((h) => h.effect === 'over');
  const below = number.hedges.some((h) => h.effect === 'under' || h.effect === 'nearly');
  const low = number.hedges.some((h) => h.effect === 'nearly') ? Number((0.9 * number.value).toPrecision(12)) : min;
  return { min: over ? number.value : low, max: below ? number.value : max };
}

/** "will invest it over five years": within, not more than. "For over five years" and "lasted over an hour" are more. */
const isSpanOfTime = (tokens: readonly Token[], from: number, hedge: string): boolean =>
  hedge.toLowerCase() === 'over' &&
  !/^(?:for|after|of|by|since|within|is|was|were|been|be|lasted|lasts|last|takes|took|take|spent|waited|served|just|well|a|little)$/.test(
    tokens[from - 1]?.lower ?? '',
  );

function plain({ text, tokens }: Doc, { first, value }: Numeral, { kind, unit, last }: Reading): Quantity {
  const span = spanOf(text, tokens[first]!.start, tokens[last - 1]!.end);
  return { ...span, kind, min: value ?? 0, max: value, unit, hedge: null };
}

/** "$27 bn", "27 million dollars", "EUR 5m". */
function money({ tokens }: Doc, { first, from, last, to }: Numeral): Reading | undefined {
  const before = tokens[first - 1];
  if (
    before &&
    before.paragraph === tokens[first]!.paragraph &&
    isCountingWord('symbol', before.lower) &&
    (before.kind === 'symbol' || /^(?:\p{Sc}|\p{L}{1,3}\$|EUR|USD|GBP|CHF|CAD|AUD|Rs)$/u.test(before.text))
  )
    return { kind: 'money', unit: before.text, first: Math.min(first - 1, from), last };
  let at = last;
  if (tokens[at]?.text === '-' && !tokens[at]!.spaced) at++;
  const nation = tokens[at]?.pos === 'ADJ' || tokens[at]?.pos === 'PROPN' ? at + 1 : at;
  for (const unit of nation === at ? [at] : [at, nation]) {
    const token = tokens[unit];
    if (
      token &&
      token.sentence === tokens[first]!.sentence &&
      isCountingWord('money', token.lower) &&
      !isShare(tokens, unit)
    )
      return { kind: 'money', unit: token.lower, first: from, last: Math.max(unit + 1, to) };
  }
  return undefined;
}

/** "pounds" of weight stand before "of" and a noun. */
const isShare = (tokens: readonly Token[], at: number): boolean =>
  /^pounds?$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'of';

/** "44-year-old", "44 years old", "aged 44", ", 44, ". */
function age(tokens: readonly Token[], { first, last }: Numeral): Reading | undefined {
  if (/^aged?$/.test(tokens[first - 1]?.lower ?? '')) return { kind: 'age', unit: 'year', first: first - 1, last };
  const words = [0, 1, 2, 3, 4].map((i) => tokens[last + i]?.lower ?? '').join(' ');
  const old = /^(?:- )?(?:years?|months?)(?:- | )(?:- )?old\b/.exec(words);
  if (old) return { kind: 'age', unit: 'year', first, last: last + old[0].split(' ').length };
  const commas =
    tokens[first - 1]?.text === ',' && /^[,.]$/.test(tokens[last]?.text ?? '') && tokens[first - 2]?.pos === 'PROPN';
  const value = Number(tokens[first]!.text);
  return commas && last === first + 1 && value >= 10 && value < 110 && !/^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')
    ? { kind: 'age', unit: 'year', first, last }
    : undefined;
}

/** "a magnitude 6.4 quake", "a magnitude of 6.4", "6.4-magnitude": the scale is named beside the number. */
function scaled(tokens: readonly Token[], { first, last, digits }: Numeral): Reading | undefined {
  if (!digits) return undefined;
  const sentence = tokens[first]!.sentence;
  const hyphen = tokens[last]?.text === '-' && !tokens[last].spaced ? 1 : 0;
  const behind = tokens[last + hyphen];
  if (behind?.lower === 'magnitude' && behind.sentence === sentence)
    return { kind: 'measure', unit: 'magnitude', first, last: last + hyphen + 1 };
  const link = /^(?:of|at|-)$/.test(tokens[first - 1]?.lower ?? '') ? 2 : 1;
  const before = tokens[first - link];
  return before?.lower === 'magnitude' && before.sentence === sentence
    ? { kind: 'measure', unit: 'magnitude', first: first - link, last }
    : undefined;
}

/** "20 years", "eight-month", "15%", "three quarters of", "300 miles". */
function withUnit(tokens: readonly Token[], { first, last, value }: Numeral): Reading | undefined {
  let at = last;
  const hyphen = tokens[at]?.text === '-' && !tokens[at]!.spaced;
  if (hyphen) at++;
  const unit = tokens[at];
  if (!unit || unit.paragraph !== tokens[first]!.paragraph) return undefined;
  const lower = unit.lower.endsWith('.') && unit.lower.length < 5 ? unit.lower.slice(0, -1) : unit.lower;
  const cent = lower === 'per' && tokens[at + 1]?.lower === 'cent' ? 1 : 0;
  const read = (kind: Kind, end = at + 1): Reading => ({
    kind,
    unit: cent ? 'percent' : lower,
    first,
    last: end,
  });
  if (cent || isCountingWord('percent', lower))
    return read('percent', tokens[at + cent + 1]?.lower.startsWith('point') ? at + cent + 2 : at + cent + 1);
  const part = partWords.get(lower)?.value ?? 0;
  if (value !== null && value < part && (hyphen || tokens[at + 1]?.lower === 'of'))
    return { ...read('percent'), unit: 'share', value: Number(((100 * value) / part).toPrecision(4)) };
  if (isCountingWord('measure', lower)) return read('measure');
  if (isCountingWord('ranking', lower)) return hyphen || moved(tokens, first) ? read('measure') : undefined;
  const span = qualified(tokens, at);
  if (span !== undefined) return { kind: 'duration', unit: tokens[span]!.lower, first, last: span + 1 };
  return undefined;
}

/** "years", "business days", "consecutive quarters": the token of the duration word. */
function qualified(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at; i < at + 3 && tokens[i]?.sentence === tokens[at]!.sentence; i++) {
    const { lower, pos } = tokens[i]!;
    if (isCountingWord('duration', lower.replace(/[.'’]$/, ''))) return i;
    if (
      pos !== 'ADJ' &&
      !/^(?:more|business|calendar|consecutive|straight|full|working|trading|school|light|man|of|the)$/.test(lower)
    )
      return undefined;
  }
  return undefined;
}

/** Shares and scores move by points: "fell 300 points", "won by 5 points". */
const moved = (tokens: readonly Token[], first: number): boolean =>
  /^(?:fell|fall|falls|falling|rose|rise|rises|rising|gained|gain|gains|lost|lose|loses|down|up|by|dropped|added|climbed|slid|jumped|scored|score|averaged|won|had|with|shed|surged|tumbled|to|at|lead|led|basis)$/.test(
    tokens[first - 1]?.lower ?? '',
  );

/** "7:40 p.m.", "10 am", "19:13 GMT". */
function clock(tokens: readonly Token[], { first, last }: Numeral): Reading | undefined {
  const unit = tokens[last];
  return unit && unit.paragraph === tokens[first]!.paragraph && isCountingWord('clock', unit.lower)
    ? { kind: 'time', unit: unit.lower, first, last: last + 1 }
    : undefined;
}

// Numbers in digits and in words, with the words beside them that widen them: what counts and quantities are made of.
import { isCountingWord } from '../lexicon/counting-words.js';
import { numberSuffixes, numberWords } from '../lexicon/number-words.js';
import { hedge, readDigits, type Interval } from '../normalise/quantity.js';
import type { Doc, Token } from '../text/doc.js';
import { landmark } from '../text/landmarks.js';
import { ofWord } from '../text/word.js';
import { hedgesEndingAt, hedgeStartingAt, type Hedged } from './numeral-hedges.js';

/** A number in the text. Tokens `first` to `last` (exclusive) are the number itself, from `from` on its hedges. */
export interface Numeral extends Interval {
  first: number;
  last: number;
  from: number;
  to: number;
  /** the number without its hedges; null where only a lower bound is given */
  value: number | null;
  vague: boolean;
  digits: boolean;
  hedges: readonly Hedged[];
}

type Bare = Interval & { last: number; value: number | null; vague: boolean; digits: boolean; dozens: boolean };

/** The number that starts at token `at`, or undefined. Looks a fixed number of tokens ahead. */
export function numeralAt(doc: Doc, at: number): Numeral | undefined {
  const { tokens } = doc;
  const token = tokens[at];
  if (!token || !mayBeginNumber(token)) return undefined;
  const bare = rangeAt(tokens, at);
  if (!bare) return undefined;
  const before = hedgesBeforeNumber(doc, at);
  const after = hedgeStartingAt(doc, bare.last);
  const hedges = after ? [...before.hedges, after.hedge] : before.hedges;
  let interval: Interval = { min: bare.min, max: bare.max };
  for (const { effect } of hedges) interval = hedge(interval, effect, bare.dozens);
  const { value, vague, digits } = bare;
  return {
    ...interval,
    value,
    vague,
    digits,
    first: at,
    last: bare.last,
    from: before.from,
    to: after?.to ?? bare.last,
    hedges,
  };
}

/** The hedges before a number: "more than $200" has the sign of a currency in between. */
function hedgesBeforeNumber(doc: Doc, at: number): ReturnType<typeof hedgesEndingAt> {
  const found = isSymbol(doc.tokens, at) ? hedgesEndingAt(doc, at - 1) : hedgesEndingAt(doc, at);
  return found.hedges.length > 0 ? found : { from: at, hedges: [] };
}

const isSymbol = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before?.kind === 'symbol' && before.paragraph === tokens[at]!.paragraph && isCountingWord('symbol', before.lower)
  );
};

/** A cheap look at the first word, before any pattern is tried. */
const mayBeginNumber = ofWord(
  ({ lower }) => /^\d/.test(lower) || lower === 'a' || lower === 'an' || lower === 'half' || numberWords.has(lower),
);

/** Where a number may begin. */
export const numberStart = landmark(mayBeginNumber);

/** "10 to 15", "10-15", "between 10 and 15", else one number. */
function rangeAt(tokens: readonly Token[], at: number): Bare | undefined {
  const text = tokens[at]?.text ?? '';
  const joined = text.length < 40 && text.length > 2 ? /^(\d[\d,.]*\d|\d)[-–—](\d[\d,.]*\d|\d)$/.exec(text) : null;
  if (joined) {
    const low = readDigits(joined[1]!);
    const high = readDigits(joined[2]!);
    if (low === null || high === null || low >= high) return undefined;
    const scale = scaleAt(tokens, at + 1, tokens[at]!);
    return range(low * (scale?.value ?? 1), high * (scale?.value ?? 1), scale?.last ?? at + 1, true);
  }
  const low = plainAt(tokens, at);
  if (low === undefined || low.value === null) return low;
  const between = tokens[at - 1]?.lower === 'between';
  const link = tokens[low.last];
  const linked =
    link && (between ? link.lower === 'and' : /^(?:to|[-–—])$/.test(link.lower) && tokens[at - 1]?.lower !== 'from');
  if (!linked || !tokens[low.last + 1]) return low;
  if (link.lower === 'to' && !tokens[low.last + 1]!.spaced) return low;
  const high = plainAt(tokens, low.last + 1);
  if (high === undefined || high.value === null) return low;
  const factor = high.value > low.value * 1000 && low.value < 1000 ? scaleOf(high.value) : 1;
  return low.value * factor < high.value ? range(low.value * factor, high.value, high.last, low.digits) : low;
}

const range = (min: number, max: number, last: number, digits: boolean): Bare => ({
  min,
  max,
  last,
  value: max,
  vague: false,
  digits,
  dozens: false,
});

/** The scale word behind a large value, so that "10 to 15 million" starts at ten million. */
const scaleOf = (value: number): number => [1e12, 1e9, 1e6, 1e3].find((scale) => value >= scale) ?? 1;

/** One number: digits with a scale, number words, "a dozen", "half a million", "dozens", "several", "a couple of dozen". */
function plainAt(tokens: readonly Token[], at: number): Bare | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const code = token.lower.charCodeAt(0);
  const digits = code >= 48 && code <= 57 && token.kind !== 'opaque' ? readDigits(token.text) : null;
  if (digits !== null) return fromDigits(tokens, at, digits);
  if (token.lower === 'half' && /^an?$/.test(tokens[at + 1]?.lower ?? '')) return halfOf(tokens, at);
  if (token.lower === 'a' || token.lower === 'an') return articleAt(tokens, at);
  const word = numberWords.get(token.lower);
  if (word?.kind === 'plenty') return plentyAt(tokens, at, word.value);
  if (word?.kind === 'some') return token.lower === 'several' ? someAt(tokens, at, word.value) : undefined;
  return word && word.kind !== 'set' && word.kind !== 'scale' ? fromWords(tokens, at) : undefined;
}

const exact = (value: number, last: number, more: Partial<Bare> = {}): Bare => ({
  min: value,
  max: value,
  value,
  last,
  vague: false,
  digits: false,
  dozens: false,
  ...more,
});
const atLeast = (min: number, last: number): Bare => ({ ...exact(min, last), max: null, value: null, vague: true });

function fromDigits(tokens: readonly Token[], at: number, digits: number): Bare {
  let last = at + 1;
  let value = digits;
  const part = HALVES.get(tokens[last]?.text ?? '');
  if (part !== undefined && !tokens[last]!.spaced) {
    value += part;
    last++;
  }
  const scale = scaleAt(tokens, last, tokens[at]!);
  const dozens = tokens[last]?.lower === 'dozen';
  // 2.3 * 1e9 has a tail of binary noise.
  if (scale) value = Number((value * scale.value).toPrecision(12));
  return exact(value, scale?.last ?? last, { digits: true, dozens });
}

const HALVES: ReadonlyMap<string, number> = new Map(
  Object.entries({ '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }),
);

/** A scale word ("million"), or a letter joined to the digits ("bn"). */
function scaleAt(tokens: readonly Token[], at: number, before: Token): { value: number; last: number } | undefined {
  const token = tokens[at];
  if (!token || token.paragraph !== before.paragraph) return undefined;
  const lower = token.lower.endsWith('.') && !token.spaced ? token.lower.slice(0, -1) : token.lower;
  const hyphen = lower === '-' && !token.spaced ? 1 : 0;
  const word = numberWords.get(hyphen ? (tokens[at + 1]?.lower ?? '') : lower);
  if (word?.kind === 'scale') {
    const next = scaleAt(tokens, at + 1 + hyphen, token);
    return next && next.value > word.value
      ? { value: word.value * next.value, last: next.last }
      : { value: word.value, last: at + 1 + hyphen };
  }
  const suffix = numberSuffixes.get(lower);
  // Screens and races: "4K", "10K".
  if (token.text === 'K' && /^(?:2|4|5|8|10)$/.test(before.text)) return undefined;
  if (!suffix || (token.spaced && lower !== 'bn' && lower !== 'mn' && lower !== 'tn')) return undefined;
  return { value: suffix.value, last: at + 1 };
}

function halfOf(tokens: readonly Token[], at: number): Bare | undefined {
  const scale = numberWords.get(tokens[at + 2]?.lower ?? '');
  return scale?.kind === 'scale' ? exact(scale.value / 2, at + 3, { dozens: scale.value === 12 }) : undefined;
}

/** "a dozen", "a hundred", "a few", "a handful of", "a couple of dozen", "a trio of". */
function articleAt(tokens: readonly Token[], at: number): Bare | undefined {
  const small = tokens[at + 1]?.lower === 'small' || tokens[at + 1]?.lower === 'mere' ? 1 : 0;
  const word = numberWords.get(tokens[at + 1 + small]?.lower ?? '');
  const last = at + 2 + small;
  if (word?.kind === 'some') return someAt(tokens, last - 1, word.value);
  if (word?.kind === 'scale') return fromWords(tokens, at);
  if (word?.kind !== 'set') return undefined;
  const inner = numberWords.get(tokens[last + (tokens[last]?.lower === 'of' ? 1 : 0)]?.lower ?? '');
  if (inner?.kind !== 'scale')
    return tokens[last]?.lower === 'of' ? exact(word.value, last, { vague: word.value === 2 }) : undefined;
  const value = word.value * inner.value;
  const about = hedge({ min: value, max: value }, 'about');
  return { ...exact(value, last + (tokens[last]!.lower === 'of' ? 2 : 1)), ...about, vague: true };
}

/** "several", "a few hundred", "a handful of". */
function someAt(tokens: readonly Token[], at: number, least: number): Bare {
  const scale = numberWords.get(tokens[at + 1]?.lower ?? '');
  return scale?.kind === 'scale' ? atLeast(least * scale.value, at + 2) : atLeast(least, at + 1);
}

/** "dozens", "hundreds of thousands". */
function plentyAt(tokens: readonly Token[], at: number, least: number): Bare | undefined {
  const tens = tokens[at]!.lower === 'tens';
  const next = tokens[at + 1]?.lower === 'of' ? numberWords.get(tokens[at + 2]?.lower ?? '') : undefined;
  if (next?.kind === 'plenty' && next.value >= 2000) return atLeast((least * next.value) / 2, at + 3);
  return tens ? undefined : atLeast(least, at + 1);
}

/** "twenty-one", "one hundred and five thousand", "two dozen", "one and a half million". */
function fromWords(tokens: readonly Token[], at: number): Bare {
  let total = 0;
  let current = /^an?$/.test(tokens[at]!.lower) ? 1 : 0;
  let last = current ? at + 1 : at;
  let previous = '';
  let dozens = false;
  for (let i = last; i < tokens.length && i < at + 16; i++) {
    const token = tokens[i]!;
    if (token.paragraph !== tokens[at]!.paragraph) break;
    if (token.text === '-' && !token.spaced && previous === 'ten') continue;
    if (
      token.lower === 'and' &&
      previous === 'scale' &&
      /^(?:unit|ten)$/.test(numberWords.get(tokens[i + 1]?.lower ?? '')?.kind ?? '')
    )
      continue;
    const word = numberWords.get(token.lower);
    if (!word || !follows(previous, word.kind, word.value)) break;
    if (word.kind !== 'scale') current += word.value;
    else if (word.value < 1000) current = (current || 1) * word.value;
    else {
      total += (current || 1) * word.value;
      current = 0;
    }
    dozens ||= word.value === 12 && word.kind === 'scale';
    previous = word.kind;
    last = i + 1;
  }
  return exact(total + current, last, { dozens });
}

/** Whether a number word may follow another: "twenty one" yes, "two three" no. */
function follows(previous: string, kind: string, value: number): boolean {
  if (previous === '') return kind === 'unit' || kind === 'ten' || kind === 'scale';
  if (kind === 'scale') return true;
  if (previous === 'scale') return kind === 'unit' || kind === 'ten';
  return previous === 'ten' && kind === 'unit' && value > 0 && value < 10;
}

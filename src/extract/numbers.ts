import { isCountingWord } from '../lexicon/counting-words.js';
import type { Count, Quantity } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import type { Context } from './context.js';
import { countedAt } from './counted.js';
import { countOf } from './counts.js';
import { numeralAt, type Numeral } from './numerals.js';
import { quantityOf } from './quantities.js';
import { singular } from '../normalise/quantity.js';

/** Reads every number outside a date as a count of things, a quantity, or neither. One pass over the tokens. */
export function extractNumbers(context: Context): void {
  const { doc, found } = context;
  const { tokens } = doc;
  let date = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    while (date < found.dates.length && found.dates[date]!.end <= token.start) date++;
    const inDate = date < found.dates.length && found.dates[date]!.start < token.end;
    const number = inDate ? undefined : numeralAt(doc, at);
    if (!number) {
      at++;
      continue;
    }
    const fraction = oneIn(context, number);
    const quantity = fraction ? undefined : quantityOf(doc, number);
    const count = fraction?.count ?? (quantity || fraction ? undefined : countOf(context, number));
    if (quantity) found.quantities.push(quantity);
    if (fraction?.quantity) found.quantities.push(fraction.quantity);
    if (count) found.counts.push(count);
    at = fraction?.last ?? number.last;
  }
}

interface Fraction {
  count?: Count;
  quantity?: Quantity;
  last: number;
}

/** "one in eight of its 9,400 staff" counts 1,175; "one in eight people" is a share. */
function oneIn({ doc }: Context, number: Numeral): Fraction | undefined {
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
    const percent = Number((share * 100).toPrecision(4));
    return {
      quantity: { ...span, kind: 'percent', min: percent, max: percent, unit: 'share', hedge: null },
      last: of.last,
    };
  }
  const value = Math.round(share * whole.value);
  const head = singular(tokens[whole.head]!.text);
  const unit = text.slice(tokens[whole.first]!.start, tokens[whole.head]!.end);
  const count: Count = {
    ...span,
    min: value,
    max: value,
    unit,
    head,
    modifiers: [],
    stage: null,
    named: [],
    others: null,
    hedge: null,
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

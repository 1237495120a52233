import type { Context } from './context.js';
import { countOf } from './counts.js';
import { fractionOf, shareAt } from './fractions.js';
import { numberStart, numeralAt } from './numerals.js';
import { quantityOf } from './quantities.js';
import { voteScoreAt } from './vote-scores.js';
import type { Token } from '../text/doc.js';
import { placesOf } from '../text/landmarks.js';

/** Reads every number outside a date as a count of things, a quantity, or neither. One pass over the words that may begin one. */
export function extractNumbers(context: Context): void {
  const { doc, found } = context;
  const { tokens } = doc;
  let date = 0;
  let next = 0;
  for (const at of placesOf(doc, numberStart)) {
    if (at < next) continue;
    const token = tokens[at]!;
    while (date < found.dates.length && found.dates[date]!.end <= token.start) date++;
    const inDate = date < found.dates.length && found.dates[date]!.start < token.end;
    const share = inDate ? undefined : shareAt(doc, at);
    if (share) {
      found.quantities.push(share.quantity);
      next = share.last;
      continue;
    }
    const votes = inDate || !startsWithDigit(token) ? undefined : voteScoreAt(doc, at);
    if (votes) {
      found.counts.push(...votes.counts);
      next = votes.last;
      continue;
    }
    const number = inDate ? undefined : numeralAt(doc, at);
    if (!number) continue;
    const fraction = fractionOf(context, number);
    const quantity = fraction ? undefined : quantityOf(doc, number);
    const count = fraction?.count ?? (quantity || fraction ? undefined : countOf(context, number));
    if (quantity) found.quantities.push(quantity);
    if (fraction?.quantity) found.quantities.push(fraction.quantity);
    if (count) found.counts.push(count);
    next = fraction?.last ?? number.last;
  }
}

const startsWithDigit = ({ lower }: Token): boolean => lower.charCodeAt(0) >= 48 && lower.charCodeAt(0) <= 57;

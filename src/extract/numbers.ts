import type { Context } from './context.js';
import { countOf } from './counts.js';
import { fractionOf, shareAt } from './fractions.js';
import { mayBeginNumber, numeralAt } from './numerals.js';
import { quantityOf } from './quantities.js';
import { voteScoreAt } from './vote-scores.js';
import type { Token } from '../text/doc.js';

/** Reads every number outside a date as a count of things, a quantity, or neither. One pass over the tokens. */
export function extractNumbers(context: Context): void {
  const { doc, found } = context;
  const { tokens } = doc;
  let date = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    if (!mayBeginNumber(token)) {
      at++;
      continue;
    }
    while (date < found.dates.length && found.dates[date]!.end <= token.start) date++;
    const inDate = date < found.dates.length && found.dates[date]!.start < token.end;
    const share = inDate ? undefined : shareAt(doc, at);
    if (share) {
      found.quantities.push(share.quantity);
      at = share.last;
      continue;
    }
    const votes = inDate || !startsWithDigit(token) ? undefined : voteScoreAt(doc, at);
    if (votes) {
      found.counts.push(...votes.counts);
      at = votes.last;
      continue;
    }
    const number = inDate ? undefined : numeralAt(doc, at);
    if (!number) {
      at++;
      continue;
    }
    const fraction = fractionOf(context, number);
    const quantity = fraction ? undefined : quantityOf(doc, number);
    const count = fraction?.count ?? (quantity || fraction ? undefined : countOf(context, number));
    if (quantity) found.quantities.push(quantity);
    if (fraction?.quantity) found.quantities.push(fraction.quantity);
    if (count) found.counts.push(count);
    at = fraction?.last ?? number.last;
  }
}

const startsWithDigit = ({ lower }: Token): boolean => lower.charCodeAt(0) >= 48 && lower.charCodeAt(0) <= 57;

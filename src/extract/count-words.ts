// What is said of counted things: their stage and the verb they stand with.
import type { Count } from '../model/extraction.js';
import type { Token } from '../text/doc.js';
import type { Numeral } from './numerals.js';
import { afterTime } from './time-phrases.js';

/** The words that widen the number's interval: "more than", "nearly"; null where none do. */
export const wideningOf = ({ hedges }: Numeral): string | null =>
  hedges.find((h) => !/^(?:none|initial|change|total|rank)$/.test(h.effect))?.span.text ?? null;

/** What the words before a number say of its stage, else the first modifier of what it counts. */
export function stageOf(number: Numeral, modifiers: readonly Token[]): Count['stage'] {
  for (const { effect } of number.hedges)
    if (effect === 'initial' || effect === 'change' || effect === 'total') return effect;
  const first = modifiers[0]?.lower;
  if (first === 'more' || first === 'additional' || first === 'further' || first === 'extra') return 'change';
  return first === 'founding' || first === 'initial' || first === 'original' || first === 'inaugural'
    ? 'initial'
    : null;
}

const isReport = (token: Token): boolean =>
  /^(?:said|says|say|saying|told|announced|reported|added|estimated|estimates|claimed|claims)$/.test(token.lower);

/** The verb that governs the counted things: right before them, behind them, else the nearest before in the clause. */
export function predicateOf(tokens: readonly Token[], from: number, head: number): string | null {
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

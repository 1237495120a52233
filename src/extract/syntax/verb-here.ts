import { Bit, lemmaOf } from '../../lexicon/speech.js';
import type { Clause, Node } from './nodes.js';
import {
  isAuxiliary,
  isComma,
  isDeterminer,
  isNameLike,
  isNounish,
  isPossessive,
  isPossessivePronoun,
  isPronoun,
  isQuote,
  isRelative,
} from './word-class.js';

const PLAIN_VERBS = new Set([
  'said',
  'says',
  'told',
  'tells',
  'wrote',
  'writes',
  'added',
  'adds',
  'asked',
  'tweeted',
  'argued',
  'explained',
  'insisted',
  'recalled',
  'replied',
  'declared',
  'quipped',
  'joked',
  'announced',
  'noted',
  'acknowledged',
  'saying',
  'adding',
  'telling',
  'warned',
  'stated',
  'commented',
  'remarked',
  'admitted',
  'concluded',
  'suggested',
  'claimed',
  'predicted',
  'continued',
]);

/** Tells the verb from the noun of the same shape: by its tag, its ending, and what stands before it. */
export function isVerbHere(nodes: readonly Node[], i: number, clause: Clause): boolean {
  const node = nodes[i]!;
  const before = i > clause.first ? nodes[i - 1]! : undefined;
  const after = i + 1 < clause.last ? nodes[i + 1]! : undefined;
  if (
    before &&
    (isDeterminer(before) || isPossessivePronoun(before)) &&
    !(PLAIN_VERBS.has(node.lower) && isPronounLike(before))
  )
    return false;
  if (
    before &&
    (before.lower === 'of' || before.lower === '-' || isPossessive(before)) &&
    !/ing$/u.test(node.lower) &&
    !PLAIN_VERBS.has(node.lower)
  )
    return false;
  if (after && after.lower === '-' && !after.spaced) return false;
  if (PLAIN_VERBS.has(node.lower)) return true;
  if (node.lower === lemmaOf(node.lower) && isCausative(nodes, i, clause.first)) return false;
  if (node.cap && i > clause.first && before && !isComma(before) && node.pos !== 'VERB') return false;
  if (node.pos === 'VERB' || node.pos === 'AUX')
    return !(node.lower === lemmaOf(node.lower) && before === undefined && !isQuote(after));
  if (/ed$/u.test(node.lower) && (after === undefined || !isNounish(after) || before === undefined || isQuote(before)))
    return before?.pos !== 'ADJ';
  if (before && (isRelative(before) || isPronoun(before)) && node.pos !== 'ADP') return true;
  const closes =
    after === undefined ||
    after.lower === '.' ||
    after.lower === ':' ||
    after.lower === ',' ||
    (after.lower === 'out' && node.lower.startsWith('point'));
  if (
    closes &&
    before &&
    node.lower.endsWith('s') &&
    !node.cap &&
    (isNameLike(before) || (after?.lower === ':' && (before.bits & Bit.document) !== 0)) &&
    (node.bits & (Bit.say | Bit.that | Bit.quote)) !== 0
  )
    return true;
  return (
    after !== undefined &&
    (after.lower === 'that' || isQuote(after)) &&
    before !== undefined &&
    before.pos !== 'ADJ' &&
    before.pos !== 'ADP' &&
    isNounish(before) &&
    node.lower.endsWith('s') &&
    !node.cap
  );
}

/** "helping researchers understand": the plain form behind a verb that makes somebody do it. */
function isCausative(nodes: readonly Node[], i: number, lo: number): boolean {
  for (let k = i - 1; k >= Math.max(lo, i - 6); k--) {
    const node = nodes[k]!;
    if (
      /^(?:help|helps|helped|helping|let|lets|letting|make|makes|made|making|see|sees|saw|seeing|hear|heard|hearing|watch|watched|have|had|having)$/.test(
        node.lower,
      )
    )
      return k < i - 1;
    if (node.pos === 'PUNCT' || isAuxiliary(node) || node.lower === 'to') return false;
  }
  return false;
}

const isPronounLike = (node: Node): boolean =>
  /^(?:that|this|these|those|some|many|all|both|one|most|few|several|another)$/.test(node.lower);

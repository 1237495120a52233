import type { Node } from './nodes.js';
import { isAdverb, isComma, isConjunction, isNameLike, isTime } from './word-class.js';

export const SUBORDINATORS = new Set([
  'when',
  'while',
  'if',
  'although',
  'though',
  'because',
  'since',
  'after',
  'before',
  'as',
  'once',
  'until',
  'unless',
  'where',
  'whether',
  'despite',
  'given',
  'asked',
  'according',
  'so',
  'even',
  'only',
]);

/** Steps over "In a statement,", "When asked about it,", "Speaking in Ohio," to where the main clause begins. */
export function afterIntroduction(nodes: readonly Node[], lo: number, hi: number): number {
  let i = lo;
  for (let turns = 0; turns < 4; turns++) {
    while (
      i < hi &&
      (nodes[i]!.pos === 'PUNCT' ||
        isConjunction(nodes[i]!) ||
        ((isAdverb(nodes[i]!) || nodes[i]!.pos === 'ADV') && !SUBORDINATORS.has(nodes[i]!.lower)) ||
        nodes[i]!.pos === 'INTJ')
    )
      i++;
    const node = nodes[i];
    if (!node || i >= hi) return lo;
    const introduces =
      node.pos === 'ADP' ||
      node.pos === 'SCONJ' ||
      SUBORDINATORS.has(node.lower) ||
      (node.pos === 'VERB' && !isNameLike(node)) ||
      isTime(node) ||
      isSpanOfTime(nodes, i, hi) ||
      (/(?:ing|ed)$/u.test(node.lower) && node.pos === 'VERB');
    if (!introduces) return i;
    let c = i + 1;
    while (c < hi && !isComma(nodes[c])) c++;
    if (c >= hi) return i;
    i = c + 1;
  }
  return i;
}

/** "A month later,", "Two years ago,", "The next day," */
function isSpanOfTime(nodes: readonly Node[], first: number, hi: number): boolean {
  for (let i = first + 1; i < Math.min(hi, first + 4); i++) {
    const node = nodes[i]!;
    if (isTime(node)) return /^(?:later|ago|earlier|after|before|,)$/.test(nodes[i + 1]?.lower ?? '');
    if (node.pos !== 'ADJ' && node.pos !== 'NUM') return false;
  }
  return false;
}

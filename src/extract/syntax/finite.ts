import type { Node } from './nodes.js';
import {
  isAdverb,
  isAuxiliary,
  isComma,
  isDeterminer,
  isNounish,
  isPossessivePronoun,
  isPronoun,
  isRelative,
} from './word-class.js';

/** A finite verb between two places that no relative pronoun governs. */
export function hasFiniteVerb(nodes: readonly Node[], from: number, to: number): boolean {
  let relative = false;
  for (let i = from; i < to; i++) {
    const node = nodes[i]!;
    if (
      isRelative(node) ||
      node.lower === 'that' ||
      node.lower === 'whose' ||
      node.lower === 'where' ||
      node.lower === 'when'
    )
      relative = true;
    else if (isComma(node)) relative = false;
    else if (!relative && isFinite(nodes, i, from)) return true;
  }
  return false;
}

/** A verb that is no participle, infinitive or noun: as far as the tags and endings tell. */
export function isFinite(nodes: readonly Node[], i: number, lo: number): boolean {
  const node = nodes[i]!;
  if (node.lower === "'s") return i > lo && /^(?:he|she|it|that|there|what|who|this|here)$/.test(nodes[i - 1]!.lower);
  if (isAuxiliary(node) && node.lower !== 'be' && node.lower !== 'been' && node.lower !== 'being') return true;
  if (node.pos !== 'VERB' || node.cap || /ing$/u.test(node.lower)) return false;
  let b = i - 1;
  while (b > lo && isAdverb(nodes[b]!)) b--;
  const before = b >= lo ? nodes[b]! : undefined;
  if (!before) return false;
  if (before.lower === 'to' || isDeterminer(before) || isPossessivePronoun(before)) return false;
  if (/(?:ed|en|wn)$/u.test(node.lower))
    return isNounish(before) && !isParticipleHere(nodes, i) ? true : isPronoun(before) || isRelative(before);
  return (
    isNounish(before) ||
    isPronoun(before) ||
    isAdverb(before) ||
    isRelative(before) ||
    before.lower === ')' ||
    isComma(before)
  );
}

/** "the plan proposed by X", "a rule passed in 2010": followed by a preposition it is a participle. */
const isParticipleHere = (nodes: readonly Node[], i: number): boolean => nodes[i + 1]?.lower === 'by';

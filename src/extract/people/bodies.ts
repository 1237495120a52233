import { demonyms, placeNames } from '../../lexicon/name-lists.js';
import { Bit } from '../../lexicon/speech.js';
import type { Node } from '../syntax/nodes.js';
import { isDeterminer, isHyphen, isNameLike, isPossessivePronoun, isTime } from '../syntax/word-class.js';
import { FLEETING } from './title-words.js';

/** The capitalised words that end at `last`, with one small noun of a body after them ("Clinton campaign"); no place, no people. */
export function nameEndingAt(text: string, nodes: readonly Node[], last: number, lo: number): string | null {
  let to = last;
  const tail = nodes[to];
  if (to < lo || !tail) return null;
  if (!isNameLike(tail)) {
    if ((tail.bits & (Bit.organisation | Bit.group)) === 0 || to - 1 < lo || !isNameLike(nodes[to - 1]!)) return null;
    to--;
  }
  let first = to;
  while (
    first > lo &&
    (isNameLike(nodes[first - 1]!) ||
      isHyphen(nodes[first - 1]) ||
      /^(?:&|of|and|for|the)$/.test(nodes[first - 1]!.lower)) &&
    !isTime(nodes[first - 1]!)
  ) {
    if (isHyphen(nodes[first - 1]) || isNameLike(nodes[first - 1]!)) first--;
    else if (first - 2 >= lo && isNameLike(nodes[first - 2]!) && nodes[first - 1]!.lower !== 'the') first--;
    else break;
  }
  while (first < to && !isNameLike(nodes[first]!)) first++;
  while (first < to && (nodes[first]!.bits & Bit.modifier) !== 0 && FLEETING.has(nodes[first]!.lower)) first++;
  if (isPlace(nodes, first, to) || (nodes[to]!.bits & Bit.role) !== 0) return null;
  return text.slice(nodes[first]!.start, nodes[last]!.end);
}

function isPlace(nodes: readonly Node[], first: number, last: number): boolean {
  const words = nodes.slice(first, last + 1).map((n) => n.lower);
  const whole = words.join('_');
  return (
    placeNames.has(whole) ||
    words.every((w) => demonyms.has(w)) ||
    /^(?:u\.?s\.?a?\.?|u\.?k\.?|republican|democratic|democrat|gop|american|british|e\.?u\.?)$/u.test(whole)
  );
}

/** The capitalised words from `first` on, past an article and small words for what the body is ("security firm Delta Shield"). */
export function nameStartingAt(text: string, nodes: readonly Node[], first: number, hi: number): string | null {
  let at = first;
  while (at < hi && at - first < 5 && !nodes[at]!.cap) {
    const node = nodes[at]!;
    if (
      !isDeterminer(node) &&
      !isPossessivePronoun(node) &&
      node.pos !== 'NOUN' &&
      node.pos !== 'ADJ' &&
      !isHyphen(node) &&
      node.pos !== 'NUM'
    )
      return null;
    at++;
  }
  if (at >= hi || !isNameLike(nodes[at]!) || isTime(nodes[at]!)) return null;
  let last = at;
  for (let i = at + 1; i < hi; i++) {
    const node = nodes[i]!;
    const joins = isHyphen(node) || /^(?:&|of|for|and|on|in|the)$/.test(node.lower);
    if (isNameLike(node) && !isTime(node)) last = i;
    else if (
      !joins ||
      !nodes[i + 1] ||
      !(
        isNameLike(nodes[i + 1]!) ||
        (nodes[i + 1]!.lower === 'the' && nodes[i + 2] !== undefined && isNameLike(nodes[i + 2]!))
      ) ||
      node.lower === 'in' ||
      node.lower === 'on'
    )
      break;
  }
  return isPlace(nodes, at, last) ? null : text.slice(nodes[at]!.start, nodes[last]!.end);
}

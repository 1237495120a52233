import { Bit } from '../../lexicon/speech.js';
import type { Node } from './nodes.js';
import {
  isAdverb,
  isComma,
  isConjunction,
  isDeterminer,
  isFunctionWord,
  isHyphen,
  isNameLike,
  isNounish,
  isPossessive,
  isPossessivePronoun,
  isQuote,
  isSourceNoun,
  isTime,
  isWeekday,
  isAnyPronoun,
} from './word-class.js';

/** A noun phrase: nodes `first` to `last` (inclusive), `head` the noun that it is about. */
export interface Phrase {
  first: number;
  last: number;
  head: number;
  /** the relative pronoun that stands for it at the verb: Ann Li, who said */
  pronoun?: number;
}

const LONGEST = 40;
const LINKS = new Set([
  'of',
  'for',
  'at',
  'from',
  'in',
  'with',
  'on',
  'to',
  'by',
  'inside',
  'within',
  'behind',
  'against',
  'close',
  'near',
  'familiar',
  'under',
  'across',
  'outside',
]);

/** familiar with, close to, briefed on: they tie a preposition to the people before them. */
const BOUND = new Set(
  'familiar close briefed involved knowledgeable based opposed loyal sympathetic present interviewed working living affiliated aligned associated authorized authorised'.split(
    ' ',
  ),
);

/** The noun phrase that ends at node `end`, looking no further left than `lo`. */
export function phraseEndingAt(nodes: readonly Node[], end: number, lo: number, depth = 0): Phrase | undefined {
  const last = nodes[end];
  if (end < lo || !last) return undefined;
  if (isAnyPronoun(last)) return { first: end, last: end, head: end };
  if ((!isNounish(last) && !isNominal(nodes, end, lo)) || (isTime(last) && depth === 0)) return undefined;
  const first = coreStart(nodes, end, Math.max(lo, end - LONGEST));
  return widenLeft(nodes, { first, last: end, head: end }, lo, depth);
}

/** "the collective", "the accused": an adjective behind an article, or a word the lexicon knows as a source. */
const isNominal = (nodes: readonly Node[], at: number, lo: number): boolean =>
  nodes[at]!.pos === 'ADJ' && ((at > lo && isDeterminer(nodes[at - 1]!)) || isSourceNoun(nodes[at]!));

function coreStart(nodes: readonly Node[], end: number, lo: number): number {
  let first = end;
  while (first > lo) {
    const left = nodes[first - 1]!;
    if (left.lower === 'that' && isNameLike(nodes[first]!)) break;
    if (left.lower === 'which' && isComma(nodes[first - 2])) break;
    if (isDeterminer(left) || isPossessivePronoun(left)) return first - 1;
    if (!joinsLeft(nodes, first, lo)) break;
    first--;
  }
  while (first < end && (isPossessive(nodes[first]) || isHyphen(nodes[first]))) first++;
  return first;
}

/** Whether the node before `at` belongs to the same noun phrase core. */
function joinsLeft(nodes: readonly Node[], at: number, lo: number): boolean {
  const left = nodes[at - 1]!;
  const cur = nodes[at]!;
  const before = at - 2 >= lo ? nodes[at - 2]! : undefined;
  if (isPossessive(left)) return before !== undefined && (isNounish(before) || before.cap);
  if (isHyphen(left) && !cur.spaced) return before !== undefined;
  if (isHyphen(cur)) return true;
  if (left.lower === '&') return true;
  if (isQuote(left)) return isNameLike(cur) && before !== undefined && isNameLike(before);
  if (isWeekday(left) || (isTime(left) && !isNameLike(cur) && !isPossessive(cur))) return false;
  if (isNameLike(left)) return true;
  if (left.pos === 'NUM') return true;
  if (left.pos === 'NOUN') {
    if (!isNameLike(cur) || (left.bits & (Bit.role | Bit.modifier | Bit.kin | Bit.group | Bit.organisation)) !== 0)
      return true;
    return before !== undefined && isHyphen(before);
  }
  if (left.pos === 'ADJ') return !isFunctionWord(left) || left.lower === 'other' || left.lower === 'same';
  if (
    left.pos === 'VERB' &&
    (left.lower.endsWith('ed') || left.lower.endsWith('ing') || (left.bits & Bit.modifier) !== 0)
  )
    return (
      before !== undefined &&
      (isDeterminer(before) ||
        isPossessive(before) ||
        isPossessivePronoun(before) ||
        before.pos === 'ADJ' ||
        isHyphen(before) ||
        isAdverb(before))
    );
  if (isAdverb(left) && cur.pos !== 'NOUN') return before !== undefined && isDeterminer(before);
  return (left.bits & (Bit.modifier | Bit.honorific)) !== 0 && left.pos !== 'VERB' && !isFunctionWord(left);
}

/** Takes in what the phrase hangs on: a spokesman for X, one of X, people in X; and a name joined by "and". */
function widenLeft(nodes: readonly Node[], phrase: Phrase, lo: number, depth: number): Phrase {
  const link = nodes[phrase.first - 1];
  if (!link || phrase.first - 2 < lo || depth > 3) return phrase;
  if (LINKS.has(link.lower) && !link.cap) {
    const bound = BOUND.has(nodes[phrase.first - 2]!.lower) ? 3 : 2;
    const left = phraseEndingAt(nodes, phrase.first - bound, lo, depth + 1);
    if (left && carriesLink(nodes, left, phrase, link)) return { ...left, last: phrase.last };
    return phrase;
  }
  if (isConjunction(link) && link.lower === 'and' && isNounish(nodes[phrase.first - 2]!)) {
    const left = phraseEndingAt(nodes, phrase.first - 2, lo, depth + 1);
    if (left && sameSort(nodes[left.head]!, nodes[phrase.head]!))
      return { first: left.first, last: phrase.last, head: phrase.head };
  }
  return phrase;
}

function carriesLink(nodes: readonly Node[], left: Phrase, right: Phrase, link: Node): boolean {
  const head = nodes[left.head]!;
  if (isTime(head)) return false;
  if (isSourceNoun(head) || isAnyPronoun(head) || head.pos === 'NUM') return true;
  if (link.lower === 'of') return true;
  const endsInName = isNameLike(nodes[right.last]!);
  return endsInName ? false : head.lower.endsWith('s') && !isNameLike(nodes[right.head]!);
}

const sameSort = (a: Node, b: Node): boolean =>
  isNameLike(a) === isNameLike(b) && !isTime(a) && (isNameLike(a) || (isSourceNoun(a) && isSourceNoun(b)));

/** The noun phrase that begins at node `start` and ends before `hi`. */
export function phraseStartingAt(nodes: readonly Node[], start: number, hi: number, depth = 0): Phrase | undefined {
  const node = nodes[start];
  if (!node || start >= hi) return undefined;
  if (isAnyPronoun(node) && !startsLonger(nodes, start, hi)) {
    const alone = { first: start, last: start, head: start };
    return depth === 0 ? widenRight(nodes, alone, hi) : alone;
  }
  const core = coreForward(nodes, start, Math.min(hi, start + LONGEST));
  return core && depth === 0 ? widenRight(nodes, core, hi) : core;
}

/** "that" or "some" before a noun is a determiner. */
const startsLonger = (nodes: readonly Node[], start: number, hi: number): boolean => {
  const next = nodes[start + 1];
  return next !== undefined && start + 1 < hi && isDeterminer(nodes[start]!) && (isNounish(next) || next.pos === 'ADJ');
};

function coreForward(nodes: readonly Node[], start: number, hi: number): Phrase | undefined {
  let at = start;
  let head = -1;
  if (isDeterminer(nodes[at]!) || isPossessivePronoun(nodes[at]!)) at++;
  for (; at < hi; at++) {
    const node = nodes[at]!;
    if (isPossessive(node) || isHyphen(node) || node.lower === '&') continue;
    if (
      (isWeekday(node) && (head >= 0 || !nodes[at + 1] || !isNounish(nodes[at + 1]!))) ||
      (isTime(node) && head >= 0 && !isHyphen(nodes[at - 1]) && node.pos !== 'PROPN')
    )
      break;
    if (
      isNameLike(node) ||
      node.pos === 'NOUN' ||
      node.pos === 'PROPN' ||
      node.pos === 'NUM' ||
      isRoleHere(nodes, at) ||
      /^[@#]\w/u.test(node.text)
    ) {
      if (head >= 0 && node.pos === 'NUM' && !isHyphen(nodes[at - 1])) break;
      head = at;
    } else if (node.pos === 'ADJ' && (head < 0 || !isFunctionWord(node))) {
      if ((node.lower === 'last' || node.lower === 'next') && head >= 0) break;
    } else if (
      node.pos === 'VERB' &&
      at > start &&
      (head < 0 || isOfficeWord(nodes, at)) &&
      /(?:ed|ing)$/u.test(node.lower)
    )
      continue;
    else if (isAdverb(node) && head < 0 && at > start) continue;
    else if (isQuote(node) && head >= 0 && isNameLike(nodes[at - 1]!) && nodes[at + 1] && isNameLike(nodes[at + 1]!))
      continue;
    else break;
  }
  return head < 0 ? undefined : { first: start, last: head, head };
}

/** "the firm's outgoing chief,": a role that ends its phrase is a noun, whatever its tag. */
const isRoleHere = (nodes: readonly Node[], at: number): boolean =>
  nodes[at]!.pos === 'ADJ' && (nodes[at]!.bits & Bit.role) !== 0 && nodes[at + 1]?.lower === ',';

/** "the firm's managing director": a participle that belongs to a title, behind the owner. */
const isOfficeWord = (nodes: readonly Node[], at: number): boolean =>
  (nodes[at]!.bits & Bit.modifier) !== 0 && isPossessive(nodes[at - 1]);

function widenRight(nodes: readonly Node[], phrase: Phrase, hi: number): Phrase {
  let { last } = phrase;
  const named = isNameLike(nodes[phrase.head]!);
  for (let turns = 0; turns < 4; turns++) {
    const link = nodes[last + 1];
    if (!link || last + 2 >= hi || link.cap) break;
    const next = nodes[last + 2]!;
    if (link.lower === 'and' && (!isNounish(next) || isNameLike(next) !== isNameLike(nodes[last]!))) break;
    const links = named
      ? link.lower === 'of' ||
        link.lower === 'from' ||
        link.lower === 'and' ||
        (link.lower === 'for' && isNameLike(next)) ||
        (link.lower === 'at' && isNameLike(next))
      : LINKS.has(link.lower) || link.lower === 'and';
    if (!links || (link.lower === 'on' && isWeekday(next)) || isTime(next)) break;
    const right = coreForward(nodes, last + 2, Math.min(hi, last + LONGEST));
    if (!right || isTime(nodes[right.head]!) || (!named && isChannel(nodes, right))) break;
    last = right.last;
  }
  return { ...phrase, last };
}

/** "in a statement" says where, not who. */
const isChannel = (nodes: readonly Node[], phrase: Phrase): boolean => {
  const head = nodes[phrase.head]!;
  return (head.bits & Bit.channel) !== 0 && !head.cap && (head.bits & (Bit.organisation | Bit.group)) === 0;
};

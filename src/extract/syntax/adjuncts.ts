import { Bit } from '../../lexicon/speech.js';
import type { Node } from './nodes.js';
import { phraseStartingAt } from './phrases.js';
import {
  isAdverb,
  isComma,
  isDeterminer,
  isNameLike,
  isNounish,
  isPronoun,
  isQuote,
  isTime,
  isWeekday,
} from './word-class.js';

const OBJECTS = new Set([
  'me',
  'him',
  'her',
  'us',
  'them',
  'you',
  'it',
  'himself',
  'herself',
  'reporters',
  'journalists',
]);
const ANNOUNCERS = new Set([
  'that',
  'whether',
  'if',
  'how',
  'why',
  'what',
  'when',
  'where',
  'who',
  'which',
  'like',
  'as',
]);
const HANGERS = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'via',
  'through',
  'to',
  'with',
  'from',
  'outside',
  'inside',
  'over',
  'about',
  'of',
  'by',
  'late',
  'early',
  'last',
  'this',
  'earlier',
  'for',
  'against',
  'following',
  'under',
]);

interface Rest {
  body: number;
  announced: string | undefined;
}

/**
 * Steps over what stands between a reporting verb and the reported words: the person told, adverbs, times and prepositional
 * phrases, as long as a comma, a colon, "that" or the words themselves follow.
 */
export function skipAdjuncts(nodes: readonly Node[], from: number, hi: number, bits: number): Rest {
  let at = from;
  if ((bits & Bit.tell) !== 0) at = skipAddressee(nodes, at, hi);
  else if (nodes[at] && at < hi && OBJECTS.has(nodes[at]!.lower) && !isClauseBehind(nodes, at + 1, hi)) at++;
  for (let turns = 0; turns < 8 && at < hi; turns++) {
    const node = nodes[at]!;
    if (node.lower === 'that' && isRelativeThat(nodes, at)) break;
    if (ANNOUNCERS.has(node.lower))
      return {
        body:
          isQuote(nodes[at + 1]) || node.lower === 'that' || node.lower === 'like' || node.lower === 'as' ? at + 1 : at,
        announced: node.lower,
      };
    if (
      node.lower === ':' ||
      (isComma(node) && (isQuote(nodes[at + 1]) || ANNOUNCERS.has(nodes[at + 1]?.lower ?? '')))
    ) {
      if (node.lower === ':') return { body: at + 1, announced: ':' };
      at++;
      continue;
    }
    if (isAdverb(node) || isWeekday(node) || /^(?:today|yesterday|tonight)$/.test(node.lower)) at++;
    else if (HANGERS.has(node.lower)) {
      const next = afterHanger(nodes, at, hi);
      if (next < 0) break;
      at = next;
    } else break;
  }
  return { body: at, announced: undefined };
}

/** "said it was": the pronoun is the subject of the report, not the person told. */
const isClauseBehind = (nodes: readonly Node[], at: number, hi: number): boolean =>
  at < hi && !isComma(nodes[at]) && nodes[at]!.lower !== ':' && !isQuote(nodes[at]) && nodes[at]!.lower !== 'that';

/** "in a film that showed": behind a phrase and before a verb it is a pronoun; "said that was" begins the report itself. */
const isRelativeThat = (nodes: readonly Node[], at: number): boolean => {
  const next = nodes[at + 1];
  return next !== undefined && (next.pos === 'AUX' || (next.pos === 'VERB' && !/ing$/u.test(next.lower)));
};

/** told reporters that: the phrase after the verb, where words of grammar or a mark follow it. */
function skipAddressee(nodes: readonly Node[], from: number, hi: number): number {
  const node = nodes[from];
  if (!node || from >= hi) return from;
  if (OBJECTS.has(node.lower)) return from + 1;
  if (isPronoun(node)) return from;
  const phrase = phraseStartingAt(nodes, from, hi);
  if (!phrase || !(isNounish(node) || isDeterminer(node) || node.pos === 'PRON' || node.pos === 'ADJ')) return from;
  return phrase.last + 1;
}

/** The place after a prepositional phrase that only says when, where or to whom; -1 where it may be more than that. */
function afterHanger(nodes: readonly Node[], at: number, hi: number): number {
  const next = nodes[at + 1];
  if (!next || at + 1 >= hi) return -1;
  if (isTime(next)) return at + 2;
  const phrase = phraseStartingAt(nodes, at + 1, hi);
  if (!phrase) return -1;
  const after = nodes[phrase.last + 1];
  const head = nodes[phrase.head]!;
  if (isTime(head)) return phrase.last + 1;
  const done =
    phrase.last + 1 >= hi ||
    after === undefined ||
    after.pos === 'PUNCT' ||
    isQuote(after) ||
    ANNOUNCERS.has(after.lower) ||
    HANGERS.has(after.lower) ||
    isPronoun(after);
  if (done) return phrase.last + 1;
  return (head.bits & Bit.channel) !== 0 && !isNameLike(head) ? phrase.last + 1 : -1;
}

import { Bit } from '../../lexicon/speech.js';
import type { Clause, Node } from './nodes.js';
import { phraseEndingAt, phraseStartingAt, type Phrase } from './phrases.js';
import { mainSubject } from './subjects.js';
import { isComma, isDeterminer, isNounish, isPossessive, isPossessivePronoun, isQuote } from './word-class.js';

/** A noun that stands for somebody's words: his claim that, Trump's promise to, chants of. */
export interface NounFrame {
  noun: number;
  speaker: Phrase | undefined;
}

const REACH = 9;

/** The noun of speech that a marked passage hangs on, looked for a few words to its left (his claim that “x”) and right after it. */
export function nounFrameAt(nodes: readonly Node[], quote: number, clause: Clause): NounFrame | undefined {
  for (let i = quote - 1; i >= Math.max(clause.first, quote - REACH); i--) {
    const node = nodes[i]!;
    if (node.lower === ';' || node.lower === '.') return undefined;
    if ((node.bits & Bit.speech) === 0 || node.pos === 'VERB' || !isNounHere(nodes, i, clause.first)) continue;
    if (!hangsOn(nodes, i, quote)) continue;
    return {
      noun: i,
      speaker:
        ownerOf(nodes, i, clause.first) ?? sourceAfter(nodes, i, quote) ?? mainSubject(nodes, i - 1, clause.first),
    };
  }
  const next = nodes[quote + 1];
  if (next && quote + 1 < clause.last && (next.bits & Bit.speech) !== 0 && next.pos === 'NOUN') {
    const speaker = ownerOf(nodes, quote, clause.first);
    if (speaker) return { noun: quote + 1, speaker };
  }
  return undefined;
}

const isNounHere = (nodes: readonly Node[], i: number, lo: number): boolean =>
  nodes[i]!.pos === 'NOUN' ||
  i === lo ||
  isDeterminer(nodes[i - 1]!) ||
  isPossessive(nodes[i - 1]) ||
  isPossessivePronoun(nodes[i - 1]!) ||
  nodes[i - 1]!.pos === 'ADJ';

/** Between the noun and the passage: "that", "of", "to", a colon, at most one other marked passage and few words. */
function hangsOn(nodes: readonly Node[], noun: number, quote: number): boolean {
  if (noun + 1 === quote) return true;
  const link = nodes[noun + 1]!;
  if (isComma(link) || link.lower === '—' || link.lower === '-' || link.lower === ':') return noun + 2 === quote;
  return (
    /^(?:that|of|to|about|for|as|is|was|like|on|against|from|by|saying|such|were|are|in|with)$/.test(link.lower) ||
    isQuote(link)
  );
}

/** Trump's claim, his claim, their repeated promises */
function ownerOf(nodes: readonly Node[], noun: number, lo: number): Phrase | undefined {
  for (let i = noun - 1; i >= Math.max(lo, noun - 5); i--) {
    const node = nodes[i]!;
    if (isPossessivePronoun(node)) return { first: i, last: i, head: i };
    if (isPossessive(node)) return phraseEndingAt(nodes, i - 1, lo);
    if (!isNounish(node) && node.pos !== 'ADJ' && node.pos !== 'ADV' && !isQuote(node)) return undefined;
  }
  return undefined;
}

/** a statement from the company, a letter by Ann Li */
function sourceAfter(nodes: readonly Node[], noun: number, hi: number): Phrase | undefined {
  const link = nodes[noun + 1];
  return link && (link.lower === 'from' || link.lower === 'by') ? phraseStartingAt(nodes, noun + 2, hi) : undefined;
}

import type { Scene } from '../attribution/scene.js';
import type { Node } from '../syntax/nodes.js';
import { phraseEndingAt, phraseStartingAt, type Phrase } from '../syntax/phrases.js';
import { mainSubject } from '../syntax/subjects.js';
import { isPossessive, isPossessivePronoun } from '../syntax/word-class.js';

const CLAUSES_BACK = 6;

/** Who wrote "the letter" that speaks at node `head`: the sender named where the letter was first spoken of, a few sentences back at most. */
export function authorOf(scene: Scene, head: Node, clause: number): Phrase | undefined {
  const { nodes, clauses } = scene.skeleton;
  for (let c = clause; c >= Math.max(0, clause - CLAUSES_BACK); c--) {
    const { first, last } = clauses[c]!;
    for (let i = last - 1; i >= first; i--) {
      const node = nodes[i]!;
      if (node.lower !== head.lower || node.start >= head.start) continue;
      const author = senderAt(nodes, i, first, last);
      if (author) return author;
    }
  }
  return undefined;
}

/** Ida Beck's letter; a letter from Ida Beck; Ida Beck sent a letter. */
function senderAt(nodes: readonly Node[], noun: number, lo: number, hi: number): Phrase | undefined {
  for (let i = noun - 1; i >= Math.max(lo, noun - 4); i--) {
    if (isPossessivePronoun(nodes[i]!)) return { first: i, last: i, head: i };
    if (isPossessive(nodes[i])) return phraseEndingAt(nodes, i - 1, lo);
  }
  for (let i = noun + 1; i < Math.min(hi, noun + 4); i++)
    if (/^(?:from|by)$/.test(nodes[i]!.lower)) return phraseStartingAt(nodes, i + 1, hi);
  const article = nodes[noun - 1]?.lower;
  return article === 'the' ? undefined : mainSubject(nodes, noun - 1, lo);
}

import type { Span } from '../../model/span.js';
import { spanOf } from '../../model/span.js';
import { Bit } from '../../lexicon/speech.js';
import { nodeAt, type Scene } from '../attribution/scene.js';
import { phraseStartingAt } from '../syntax/phrases.js';

const REACH = 14;
const SPOKEN = /^(?:tweet|tweeted|tweets|tweeting|blog|blogged|post|posted|email|emailed|text|texted)$/;

/** Where the words were said: "in a statement", "on Twitter", near the cue; null where the sentence does not say. */
export function channelOf(scene: Scene, mark: number): Span | null {
  const found = scene.found[mark];
  const frame = found?.frame;
  if (!frame) return null;
  const clause = scene.skeleton.clauses[frame.clause]!;
  const { nodes } = scene.skeleton;
  const after = search(scene, frame.cueFirst, Math.min(clause.last, Math.max(frame.last, frame.cueLast) + REACH));
  const before = after ?? search(scene, clause.first, Math.min(frame.first, clause.first + REACH));
  if (before) return spanOf(scene.doc.text, nodes[before[0]]!.start, nodes[before[1]]!.end);
  const verb = nodes[frame.cueLast]!;
  return SPOKEN.test(verb.lower) ? spanOf(scene.doc.text, verb.start, verb.end) : null;
}

/** The first "in|on|during|at|via ... statement" between two nodes, as first and last node. */
function search(scene: Scene, from: number, to: number): [number, number] | undefined {
  const { nodes } = scene.skeleton;
  for (let i = from; i < to; i++) {
    const node = nodeAt(scene, i)!;
    if (!/^(?:in|on|during|at|via|through|by)$/.test(node.lower)) continue;
    const phrase = phraseStartingAt(nodes, i + 1, to);
    if (phrase && (nodes[phrase.head]!.bits & Bit.channel) !== 0) return [i, phrase.last];
  }
  return undefined;
}

import type { Quote } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import { Bit } from '../lexicon/speech.js';
import type { Scene } from './attribution/scene.js';
import type { Resolver } from './coreference.js';
import { phraseStartingAt, type Phrase } from './syntax/phrases.js';
import { isQuote } from './syntax/word-class.js';

/** A line that opens with its speaker and a colon and has no marks: a transcript's turn, a headline. Nodes, last inclusive. */
export interface LabelledLine {
  speaker: Phrase;
  colon: number;
  first: number;
  last: number;
}

const LONGEST_LABEL = 6;
const SHORTEST_TURN = 3;

/** Finds the labelled lines: SMITH: We are ready. / Ann Li: Taxes will rise / Poll: Most favour the deal */
export function labelledLines(scene: Scene, resolver: Resolver): LabelledLine[] {
  const { nodes, clauses, ofParagraph } = scene.skeleton;
  const lines: LabelledLine[] = [];
  for (const range of ofParagraph) {
    if (range.first >= range.last) continue;
    const { first } = clauses[range.first]!;
    const { last } = clauses[range.last - 1]!;
    const speaker = phraseStartingAt(nodes, first, Math.min(last, first + LONGEST_LABEL));
    if (!speaker || speaker.first !== first || nodes[speaker.last + 1]?.lower !== ':') continue;
    const from = speaker.last + 2;
    if (last - from < SHORTEST_TURN || !speaks(scene, resolver, speaker)) continue;
    const line = { speaker, colon: speaker.last + 1, first: from, last: trimmedEnd(scene, last - 1, from) };
    if (!holdsQuote(scene, line)) lines.push(line);
  }
  return lines;
}

/** A person or body of the article, or one of the nouns that headlines put before a colon. */
function speaks(scene: Scene, resolver: Resolver, { head }: Phrase): boolean {
  const node = scene.skeleton.nodes[head]!;
  if (resolver.isParty(node.start)) return true;
  return (
    /^(?:poll|polls|report|reports|study|survey|officials|police|sources|experts|analysts|scientists|researchers|aides|lawyers|court|judge|witnesses)$/.test(
      node.lower,
    ) && (node.bits & (Bit.document | Bit.group | Bit.organisation | Bit.role)) !== 0
  );
}

function trimmedEnd(scene: Scene, last: number, first: number): number {
  let to = last;
  while (to > first && /^[.!?…]$/u.test(scene.skeleton.nodes[to]!.lower)) to--;
  return to;
}

function holdsQuote(scene: Scene, { first, last }: LabelledLine): boolean {
  for (let i = first; i <= last; i++) if (isQuote(scene.skeleton.nodes[i])) return true;
  return false;
}

/** The assertion for a labelled line; call it in reading order. */
export function labelledQuote(scene: Scene, resolver: Resolver, line: LabelledLine, utterance: number): Quote {
  const { nodes } = scene.skeleton;
  const { text } = scene.doc;
  return {
    ...spanOf(text, nodes[line.first]!.start, nodes[line.last]!.end),
    type: 'indirect',
    speaker: resolver.resolve(line.speaker),
    cue: spanOf(text, nodes[line.colon]!.start, nodes[line.colon]!.end),
    utterance,
    channel: null,
    stance: 'asserted',
    rule: 'label',
  };
}

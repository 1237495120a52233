import { memberCues } from '../../lexicon/member-cues.js';
import { Bit } from '../../lexicon/speech.js';
import type { CompanyMention } from '../../model/extraction.js';
import type { Scene } from '../attribution/scene.js';
import { spanHolding } from '../mentions.js';
import { afterIntroduction } from '../syntax/introduction.js';
import type { Node } from '../syntax/nodes.js';
import { phraseStartingAt, type Phrase } from '../syntax/phrases.js';
import { isPossessive } from '../syntax/word-class.js';

const pacts: ReadonlySet<string> = new Set(memberCues.group);
const SPEAKS_ITSELF = Bit.role | Bit.group | Bit.organisation;

/** "the Harbour Code", "the pact": what parties sign, and no body. */
export const isPact = ({ bits, lower }: Node): boolean =>
  pacts.has(lower) && (bits & Bit.document) !== 0 && (bits & SPEAKS_ITSELF) === 0;

/** "The pact is strict on noise. “We will not shout,” it says.": the document that the sentence before in its paragraph is about. */
export function documentTopic(scene: Scene, companies: readonly CompanyMention[], clause: number): Phrase | undefined {
  const { clauses, nodes } = scene.skeleton;
  const before = clauses[clause - 1];
  if (!before || before.paragraph !== clauses[clause]!.paragraph) return undefined;
  const phrase = phraseStartingAt(nodes, afterIntroduction(nodes, before.first, before.last), before.last);
  if (!phrase || !/^(?:the|this|a|an)$/.test(nodes[phrase.first]!.lower)) return undefined;
  const head = nodes[phrase.head]!;
  for (let i = phrase.first; i < phrase.head; i++) if (isPossessive(nodes[i])) return undefined;
  if (isPact(head)) return phrase;
  const plain = (head.bits & Bit.document) !== 0 && (head.bits & SPEAKS_ITSELF) === 0 && !head.cap;
  return plain && !spanHolding(companies, head.start) ? phrase : undefined;
}

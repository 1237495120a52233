// Whether an article tells of an agreement, a pledge or a common standard: only there is a bare "will" or "gives" a term of it.
import { isCommitmentWord } from '../../lexicon/commitment-words.js';
import type { Doc, Sentence } from '../../text/doc.js';

const OPENING = 6;

/**
 * True where the headline or the first sentences name a pact and say that it is made ("sign", "launch", "approve"), or that
 * parties commit themselves. A purchase is no pact unless remedies are spoken of.
 */
export function tellsOfPact({ tokens, paragraphs }: Doc, sentences: readonly Sentence[]): boolean {
  let [pact, made, trade, remedy, regulated] = [false, false, false, false, false];
  let body = 0;
  for (const { first, last, paragraph } of sentences) {
    if (body >= OPENING) break;
    if (paragraphs[paragraph]!.zone === 'body') body++;
    for (let i = first; i < last; i++) {
      const { lower } = tokens[i]!;
      pact ||= isCommitmentWord('story-pact', lower) && tokens[i - 1]?.lower !== 'great' && tokens[i]!.pos !== 'VERB';
      made ||= isCommitmentWord('pact-made', lower);
      trade ||= isCommitmentWord('trade-word', lower);
      regulated ||= /^(?:regulators?|watchdog|antitrust)$/.test(lower);
      remedy ||= isCommitmentWord('remedy-story', lower);
    }
  }
  return (pact && made && (!trade || regulated)) || remedy;
}

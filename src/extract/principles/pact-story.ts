// Whether an article tells of an agreement, a pledge or a common standard: only there is a bare "will" or "gives" a term of it.
import { isCommitmentWord } from '../../lexicon/commitment-words.js';
import type { Doc, Sentence } from '../../text/doc.js';
import { ofWord } from '../../text/word.js';

const OPENING = 6;

/** What a word says of the story; most words say nothing. */
const signsOf = ofWord(({ lower }) => {
  const signs = {
    pact: isCommitmentWord('story-pact', lower),
    made: isCommitmentWord('pact-made', lower),
    trade: isCommitmentWord('trade-word', lower),
    regulated: /^(?:regulators?|watchdog|antitrust)$/.test(lower),
    remedy: isCommitmentWord('remedy-story', lower),
  };
  return Object.values(signs).some(Boolean) ? signs : 'none';
});

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
      const signs = signsOf(tokens[i]!);
      if (signs === 'none') continue;
      pact ||= signs.pact && tokens[i - 1]?.lower !== 'great' && tokens[i]!.pos !== 'VERB';
      made ||= signs.made;
      trade ||= signs.trade;
      regulated ||= signs.regulated;
      remedy ||= signs.remedy;
    }
  }
  return (pact && made && (!trade || regulated)) || remedy;
}

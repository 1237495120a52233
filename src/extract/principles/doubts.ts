// What keeps a verb of commitment from being one: refusals, wishes, conditions, purchases, another's quotation.
import { isCommitmentWord } from '../../lexicon/commitment-words.js';
import type { Sentence, Token } from '../../text/doc.js';
import { trimStart, type Scene } from './draft.js';

const DOUBT_REACH = 7;

/** "has not committed", "could agree to", "was asked to pledge", "if it agrees". */
export function doubted(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (/^remain(?:s|ed)?$/.test(tokens[at - 1]?.lower ?? '')) return true;
  for (let i = at - 1; i >= sentence.first && i > at - DOUBT_REACH; i--) {
    const { lower } = tokens[i]!;
    if (/^[,;:]$/.test(lower) && i < at - 2) return false;
    if (lower === "n't" || lower === 'n’t' || isCommitmentWord('doubt', lower)) return true;
    if (lower === 'to' && i === at - 1) return !/^(?:have|promising|is|are)$/.test(tokens[i - 1]?.lower ?? '');
  }
  return tokens[sentence.last - 1]!.text === '?' || /^(?:if|unless|whether)$/.test(tokens[sentence.first]!.lower);
}

/** "agreed to meet", "agreed to buy": nothing is promised. */
export const isEmpty = (tokens: readonly Token[], content: number, sentence: Sentence, verb: number): boolean =>
  isCommitmentWord('empty-verb', tokens[content]!.lower) ||
  (tokens[content]!.lower === 'be' &&
    /^(?:acquired|bought|sold|purchased|taken|interviewed)$/.test(tokens[content + 1]?.lower ?? '')) ||
  (/^agree/.test(tokens[verb]!.lower) && isTrade(tokens, content, sentence));

/** "agreed to buy" is a deal, unless a regulator's remedy is spoken of. */
function isTrade(tokens: readonly Token[], content: number, sentence: Sentence): boolean {
  if (!isCommitmentWord('trade-verb', tokens[content]!.lower)) return false;
  if (tokens[content]!.lower !== 'sell') return true;
  for (let i = sentence.first; i < sentence.last; i++)
    if (isCommitmentWord('remedy-word', tokens[i]!.lower)) return false;
  return true;
}

/** The whole sentence stands in quotation marks: its "will" is the speaker's. */
export function quotedWhole({ found, doc }: Scene, sentence: Sentence): boolean {
  const start = doc.tokens[trimStart(doc.tokens, sentence.first, sentence.last)]!.start;
  let [low, high] = [0, found.quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (found.quotes[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  const quote = found.quotes[low - 1];
  return quote !== undefined && quote.type !== 'indirect' && quote.end > start;
}

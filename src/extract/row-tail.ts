// What follows a row of names and says that it goes on: "and many others", "and 33 other companies", "and more".
import { memberCues } from '../lexicon/member-cues.js';
import type { Sentence } from '../text/doc.js';
import type { Context } from './context.js';
import { lastBefore } from './mentions.js';
import { tokenAt } from '../text/doc.js';

const parties: ReadonlySet<string> = new Set(memberCues.party);
const STARTS = new Set(
  'many several dozens scores hundreds other others more various numerous a an some the most countless all even'.split(
    ' ',
  ),
);
const REACH = 12;

/** The token behind the tail of a row that ends before token `at`, or undefined where the row is all there is. */
export function tailAt({ doc, found }: Context, at: number, sentence: Sentence): number | undefined {
  const { tokens } = doc;
  const counted = found.counts[lastBefore(found.counts, tokens[at - 1]!.end)];
  if (counted && counted.named.length > 0 && counted.end > tokens[at - 1]!.end) return tokenAt(doc, counted.end);
  let next = at;
  if (tokens[next]?.text === ',') next++;
  const linked = next < sentence.last && /^(?:and|or|plus|among|along|with|&)$/.test(tokens[next]!.lower);
  while (next < sentence.last && /^(?:and|or|plus|among|along|with|&)$/.test(tokens[next]!.lower)) next++;
  if (!linked || next >= sentence.last) return undefined;
  const first = tokens[next]!;
  if (first.pos !== 'NUM' && !STARTS.has(first.lower)) return undefined;
  for (let i = next; i < sentence.last && i < next + REACH; i++) {
    const { lower, pos } = tokens[i]!;
    if (lower === 'others' || parties.has(lower)) return i + 1;
    if (lower === 'more' && !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[i + 1]?.pos ?? '')) return i + 1;
    if (pos === 'VERB' && !/(?:ing|ed)$/.test(lower)) return undefined;
    if (pos === 'AUX' || pos === 'PUNCT') return undefined;
  }
  return undefined;
}

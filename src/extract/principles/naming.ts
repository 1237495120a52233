// The name of a principle: what the article calls it, else its own first content words.
import { functionWords } from '../../lexicon/function-words.js';
import type { Span } from '../../model/span.js';
import type { Token } from '../../text/doc.js';
import type { Draft, Scene } from './draft.js';
import { tokenSpan } from './draft.js';

const MOST_WORDS = 6;

/** "stronger defence", "not help governments launch cyberattacks". Never empty. */
export function nameOf(
  { doc }: Scene,
  { first, last, core, form, label, number, force }: Draft,
  names: ReadonlyMap<number, string>,
): string {
  if (label && form !== 'ordinal') return bare(label.text);
  const numbered = form === 'ordinal' && number !== null ? names.get(number) : undefined;
  if (numbered) return numbered;
  const { tokens } = doc;
  const start = contentStart(tokens, behindForce(tokens, Math.min(Math.max(first, core), last - 1), last, force), last);
  let [end, words] = [start, 0];
  for (; end < last && words < MOST_WORDS; end++) {
    const token = tokens[end]!;
    if (/^[.;:,(–—"“”]$/.test(token.text) && end > start) break;
    if (/^(?:that|which|who|while|because|so)$/.test(token.lower) && words > 1) break;
    if (token.kind === 'word') words++;
  }
  while (end > start + 1 && (functionWords.has(tokens[end - 1]!.lower) || tokens[end - 1]!.kind === 'punct')) end--;
  const text = bare(tokenSpan(doc, start, Math.max(end, start + 1)).text);
  return force && /\bnot\b|n['’]t\b/.test(force.text) && !text.startsWith('not ') ? `not ${text}` : text;
}

const SUBJECT = 8;

/** "The ports will switch off": the name begins behind the words of force, where they stand near the beginning. */
function behindForce(tokens: readonly Token[], from: number, last: number, force: Span | null): number {
  if (!force) return from;
  for (let i = from; i < last - 1 && i < from + SUBJECT; i++)
    if (tokens[i]!.end === force.end && tokens[from]!.start <= force.start) return i + 1;
  return from;
}

/** Skips "is the commitment to", "establishment of" keeps its noun. */
function contentStart(tokens: readonly Token[], from: number, last: number): number {
  let start = from;
  while (start < last - 1) {
    const { lower, kind } = tokens[start]!;
    const skipped =
      kind === 'punct' ||
      /^(?:the|a|an|to|that|is|are|being|around|on|an?|commitment|agreement|pledge|promise|idea|also|first|finally|and|they|we|it)$/.test(
        lower,
      );
    if (!skipped) break;
    start++;
  }
  return start;
}

const bare = (text: string): string => text.replace(/^["“‘'\s]+|["”’'.,;:\s]+$/gu, '').replace(/\s+/gu, ' ') || text;

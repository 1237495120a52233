// The name of a principle: what the article calls it, else its own first content words.
import { functionWords } from '../../lexicon/function-words.js';
import type { Span } from '../../model/span.js';
import type { Token } from '../../text/doc.js';
import type { Draft, Scene } from './draft.js';
import { tokenSpan } from './draft.js';

const MOST_WORDS = 6;
const LONGEST = 8;
/** Words of force that make a promise of not doing. */
const NEGATIVE = /\bnot\b|n['’]t\b|\bnever\b|\bno longer\b|\brefus(?:e|es|ed|ing)\b|\bdeclin(?:e|es|ed|ing)\b/;

/** "stronger defence", "not help governments launch cyberattacks". Never empty. */
export function nameOf(
  { doc }: Scene,
  { first, last, core, form, label, number, force, actor }: Draft,
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
  // "with smaller [mills]": no name ends before its noun.
  while (end < last && tokens[end - 1]!.pos === 'ADJ' && tokens[end]!.kind === 'word' && words++ < LONGEST) end++;
  while (end > start + 1 && (functionWords.has(tokens[end - 1]!.lower) || tokens[end - 1]!.kind === 'punct')) end--;
  const text = bare(tokenSpan(doc, start, Math.max(end, start + 1)).text);
  const isNegative = forbids(tokens, start, force) || /^(?:no|none|neither)\b/iu.test(actor?.text ?? '');
  return isNegative && !/^(?:not|never) /.test(text) ? `not ${text}` : text;
}

/** "Will not sell", "refuse to sell", "promising never to sell": what is named at token `start` is not to be done. */
function forbids(tokens: readonly Token[], start: number, force: Span | null): boolean {
  if (!force) return false;
  if (NEGATIVE.test(force.text.toLowerCase())) return true;
  for (let i = start - 1; i >= 0 && i > start - 4 && tokens[i]!.start >= force.end; i--)
    if (/^(?:not|never)$/.test(tokens[i]!.lower)) return true;
  return false;
}

const SUBJECT = 8;

/** "The ports will switch off": the name begins behind the words of force, where they stand near the beginning. */
function behindForce(tokens: readonly Token[], from: number, last: number, force: Span | null): number {
  if (!force) return from;
  for (let i = from; i < last - 1 && i < from + SUBJECT; i++)
    if (tokens[i]!.end === force.end && tokens[from]!.start <= force.start) return isAct(tokens, i) ? i : i + 1;
  return from;
}

/** "The charter protects tenants": the verb itself says what is promised, where no other follows. */
const isAct = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === 'VERB' && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[at + 1]?.pos ?? '');

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

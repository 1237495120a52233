// The parties named right before "and N other": read backwards from the number.
import type { NamedSpan } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import type { Token } from '../text/doc.js';
import { tokenAt } from '../text/doc.js';
import type { Context } from './context.js';
import { spanEndingAt } from './mentions.js';

export interface NamedBefore {
  names: NamedSpan[];
  /** `and`: counted beside the number; `join`: "Acme joins 12 companies", inclusion unclear */
  link: 'and' | 'join';
}

const LINKS = new Set(['and', '&', 'plus', 'with', 'joined', 'joins', 'joining', 'join']);
const MOST_NAMES = 12;

/** The names that stand with the number at token `at`: "Acme, Delta Foods and [12 other]". Linear in the names. */
export function namesBefore(context: Context, at: number): NamedBefore | undefined {
  const { tokens } = context.doc;
  const link = tokens[at - 1];
  if (!link || link.paragraph !== tokens[at]!.paragraph) return undefined;
  const commaAddition = link.text === ',' && opensWithAddition(tokens, at);
  if (!LINKS.has(link.lower) && !commaAddition) return undefined;
  const names: NamedSpan[] = [];
  let end = beforeLink(tokens, at - 1);
  while (end > 0 && names.length < MOST_NAMES) {
    const name = nameEnding(context, end, tokens[at]!.sentence);
    if (!name) break;
    names.unshift(name.span);
    end = name.first;
    const separator = tokens[end - 1];
    if (separator?.text !== ',' && separator?.lower !== 'and') break;
    end--;
    if (separator.lower === 'and' && tokens[end - 1]?.text === ',') end--;
  }
  if (names.length === 0) return undefined;
  return { names, link: link.lower.startsWith('join') ? 'join' : 'and' };
}

/** "In addition to Acme, 13 other companies": a comma links only behind such an opening. */
function opensWithAddition(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 2; i >= 0 && i > at - 30 && tokens[i]!.sentence === tokens[at]!.sentence; i--)
    if (/^(?:addition|besides|alongside|with)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** Where the names end: before "and", ", along with", ", as well as", ", together with", "has joined". */
function beforeLink(tokens: readonly Token[], link: number): number {
  let end = link;
  while (end > 0 && /^(?:,|along|together|as|well|has|have|had|is|are|now|also|-|–|—)$/.test(tokens[end - 1]!.lower))
    end--;
  return end;
}

function nameEnding(context: Context, end: number, sentence: number): { span: NamedSpan; first: number } | undefined {
  const { doc, found } = context;
  const { tokens } = doc;
  const last = tokens[end - 1];
  if (!last || last.sentence !== sentence) return undefined;
  const known = spanEndingAt(found.companies, last.end);
  if (known)
    return {
      span: { ...spanOf(doc.text, known.start, known.end), name: known.name },
      first: tokenAt(doc, known.start),
    };
  let first = end;
  while (first > 0 && isNamePart(tokens[first - 1]!) && tokens[first - 1]!.sentence === sentence) first--;
  if (first === end) return undefined;
  const span = spanOf(doc.text, tokens[first]!.start, last.end);
  return { span: { ...span, name: span.text }, first };
}

/** Capitals alone: taggers do not know invented or common-word names. */
const isNamePart = (token: Token): boolean =>
  /^(?:PROPN|NOUN|ADJ|VERB|ADV|X|NUM)$/.test(token.pos) && /^(?:\p{Lu}|&$)/u.test(token.text) && token.kind === 'word';

// A row that a number of parties announces: "The nine mills are A, B and C." in an article on mills that signed a pact.
import { numberWords } from '../lexicon/number-words.js';
import type { Doc, Sentence } from '../text/doc.js';
import { cueAt, groupIn } from './groups.js';
import type { Stance } from './row-before.js';

/**
 * "The nine companies are", "The nine companies land cod. They are": the number takes up the parties of which the article says
 * elsewhere that they signed or joined.
 * @param at the token of the introducing verb or mark
 */
export function numbered(
  doc: Doc,
  names: ReadonlySet<string>,
  at: number,
  sentence: Sentence,
  previous: Sentence | undefined,
): Stance | undefined {
  const { first } = sentence;
  const pronoun = at === first + 1 && /^(?:they|these)$/.test(doc.tokens[first]!.lower);
  const counts = pronoun ? previous && partiesEnd(doc, previous) > 0 : partiesEnd(doc, sentence) === at;
  return counts && tellsOfJoining(doc, names) ? { status: 'member', from: first, to: at, left: false } : undefined;
}

const LONGEST = 5;

/** The token behind "The nine trawler companies" at the beginning of a sentence; 0 where it begins otherwise. */
function partiesEnd({ tokens }: Doc, { first, last }: Sentence): number {
  const the = tokens[first]!.lower === 'all' ? first + 1 : first;
  const number = tokens[the + 1];
  if (!number || !/^(?:the|these|those)$/.test(tokens[the]!.lower)) return 0;
  if (number.pos !== 'NUM' && !numberWords.has(number.lower)) return 0;
  for (let i = the + 2; i < last && i < the + LONGEST; i++) {
    if (cueAt('party', tokens, i) > 0) return i + 1;
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(tokens[i]!.pos) || cueAt('partial', tokens, i) > 0) return 0;
  }
  return 0;
}

const told = new WeakMap<Doc, boolean>();

/** Whether the article says of anybody that they signed or joined a pact. One pass. */
function tellsOfJoining(doc: Doc, names: ReadonlySet<string>): boolean {
  const known = told.get(doc);
  if (known !== undefined) return known;
  const { tokens } = doc;
  const tells = tokens.some((token, i) => {
    if (!/^(?:co-?)?sign|^(?:re)?join|^ratif|^put/.test(token.lower)) return false;
    const n = cueAt('sign-verb', tokens, i) || cueAt('join-verb', tokens, i);
    return n > 0 && groupIn(doc, names, i + n, i + n + 9, false) !== undefined;
  });
  told.set(doc, tells);
  return tells;
}

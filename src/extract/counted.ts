// The noun that a number counts: "12 [rail and ferry companies]", "dozens of [the world's largest banks]".
import { isCountingWord } from '../lexicon/counting-words.js';
import type { Doc, Token } from '../text/doc.js';
import { numeralAt } from './numerals.js';

/** Tokens of what a number counts: `first` to `head` (inclusive). */
export interface Counted {
  first: number;
  head: number;
  /** "of", a determiner or a hyphen stood between the number and the noun */
  of: boolean;
  hyphen: boolean;
}

const REACH = 10;
const MODIFIER = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB', 'ADV', 'X']);
const NEVER_MODIFIES = new Set(
  'have has had are were is was be been being will would could should can may might must do does did who which that than then also still now already said says not never there here so too while where when most many all again only even yet ever ago later earlier before after each apiece away today yesterday tomorrow tonight'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'these', 'those']);

/** The noun phrase that a number ending before token `at` counts, or undefined. Looks a fixed number of tokens ahead. */
export function countedAt(doc: Doc, at: number, one: boolean): Counted | undefined {
  const { tokens } = doc;
  const previous = tokens[at - 1]!;
  const token = tokens[at];
  if (!token || token.paragraph !== previous.paragraph) return undefined;
  if (token.text === '-' && !token.spaced) return hyphenated(tokens, at);
  let first = at;
  const of = token.lower === 'of';
  if (of) {
    first++;
    if (DETERMINERS.has(tokens[first]?.lower ?? '')) first++;
    first = numeralAt(doc, first)?.to ?? first;
  }
  const head = headFrom(tokens, first, one && !of);
  return head === undefined ? undefined : { first, head, of, hyphen: false };
}

/** "12-company group" counts companies; "a 9,400-strong staff" counts staff. */
function hyphenated(tokens: readonly Token[], at: number): Counted | undefined {
  const next = tokens[at + 1];
  if (!next || next.spaced) return undefined;
  if (next.lower === 'strong') {
    const head = at + 2;
    return tokens[head]?.pos === 'NOUN' && tokens[head].sentence === next.sentence
      ? { first: head, head, of: false, hyphen: false }
      : undefined;
  }
  return isCountingWord('group', next.lower) && next.lower !== 'point' && next.lower !== 'step'
    ? { first: at + 1, head: at + 1, of: false, hyphen: true }
    : undefined;
}

function headFrom(tokens: readonly Token[], first: number, one: boolean): number | undefined {
  const start = tokens[first];
  if (!start) return undefined;
  for (let i = first; i < tokens.length && i < first + REACH; i++) {
    const token = tokens[i]!;
    if (token.sentence !== start.sentence) return undefined;
    if (isHead(tokens, i, one)) return lastHead(tokens, i);
    if (!modifies(tokens, i, first)) return undefined;
  }
  return undefined;
}

function isHead(tokens: readonly Token[], i: number, one: boolean): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'word' || !/^\p{L}[\p{L}\p{M}'’.-]+$/u.test(token.text)) return false;
  if (isCountingWord('casualty', token.lower)) return casualty(tokens, i);
  if (one) return token.pos === 'NOUN' && isCountingWord('group', token.lower) && !continues(tokens, i);
  if (!isPlural(token)) return false;
  return !(isCountingWord('plural-modifier', token.lower) && continues(tokens, i));
}

/** "12 dead", "12 killed in", but not "12 missing persons". */
function casualty(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    !next || next.kind === 'punct' || next.paragraph !== tokens[i]!.paragraph || !/^(?:NOUN|PROPN|ADJ)$/.test(next.pos)
  );
}

/** Another noun of the same phrase follows: "sales [managers]", "telecoms [companies]", "arms and [energy firms]". */
function continues(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || next.paragraph !== tokens[i]!.paragraph) return false;
  const after = next.lower === 'and' || next.lower === '&' || next.lower === 'or' ? tokens[i + 2] : next;
  return after !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(after.pos);
}

/** A noun that stands for more than one. Tags err in headlines, so a listed noun counts whatever its tag. */
export function isPlural(token: Token): boolean {
  const { lower } = token;
  if (isCountingWord('plural', lower)) return true;
  if (!/[^sui]s$/.test(lower) && !/(?:menus|gurus|taxis|bureaus|virus(?:es))$/.test(lower)) return false;
  return token.pos === 'NOUN' || token.pos === 'PROPN' || isCountingWord('group', lower);
}

/** "12 sales managers": where two plural nouns stand side by side and the second is a listed one, it is the head. */
function lastHead(tokens: readonly Token[], head: number): number {
  const next = tokens[head + 1];
  if (!next || next.sentence !== tokens[head]!.sentence || isCountingWord('group', tokens[head]!.lower)) return head;
  return next.spaced && next.pos === 'NOUN' && isCountingWord('group', next.lower) && isPlural(next) ? head + 1 : head;
}

function modifies(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i]!;
  if (token.lower === 'such') return i === first;
  if (token.kind === 'opaque' || NEVER_MODIFIES.has(token.lower)) return false;
  if (token.text === '-' || token.text === '–') return !token.spaced && i > first;
  if (token.lower === "'s" || token.lower === '’s' || token.text === '’' || token.text === "'")
    return !token.spaced && i > first;
  if (token.text === '/' || token.text === '&') return i > first;
  if (token.text === ',') return i > first && tokens[i - 1]!.pos === 'ADJ' && tokens[i + 1]?.pos === 'ADJ';
  if (token.lower === 'and' || token.lower === 'or') return i > first;
  if (token.lower === 'other' || token.lower === 'more' || token.lower === 'least') return true;
  if (token.kind !== 'word') return false;
  if (token.pos === 'VERB') return /(?:ing|ed|en|n|t)$/.test(token.lower);
  return MODIFIER.has(token.pos);
}

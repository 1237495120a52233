// Names printed in a row: "Acme, Borealis and Quell". One name alone is a row of one.
import { memberCues } from '../lexicon/member-cues.js';
import type { NamedSpan } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import type { Sentence, Token } from '../text/doc.js';
import { placesIn } from '../text/landmarks.js';
import { isPlace } from './companies/known.js';
import type { Context } from './context.js';
import { spanHolding } from './mentions.js';
import { nameAt, rowStart, type NameReading } from './row-names.js';
import { behindPlace, joinedPair } from './row-entries.js';
import { tailAt } from './row-tail.js';

const GROUP_NOUNS = new Set(memberCues.group);

export interface Row {
  /** tokens of the names, last exclusive */
  first: number;
  last: number;
  items: NamedSpan[];
  /** "and many others", "and 33 other companies" follow; `end` is the token behind them */
  open: boolean;
  end: number;
  /** "neither A nor B" */
  neither: boolean;
}

/** The rows of names of a sentence, in order. Linear in its tokens. */
export function rowsOf(context: Context, sentence: Sentence, groups: ReadonlySet<string>): Row[] {
  const rows: Row[] = [];
  let last = sentence.first;
  for (const at of placesIn(context.doc, rowStart, sentence.first, sentence.last)) {
    const row = at < last ? undefined : (longRowAt(context, at, sentence) ?? rowAt(context, at, sentence, false));
    if (!row) continue;
    last = row.last;
    const items = row.items.filter((item) => !isGroup(context, item, groups));
    if (items.length > 0 && !areLoneNames(context, items))
      rows.push(behindPlace(context, { ...row, items: joinedPair(context, items) }));
  }
  return rows;
}

/** "Orla and Brandt signed it": where all may be persons, they are. */
const areLoneNames = ({ found }: Context, items: readonly NamedSpan[]): boolean =>
  items.length > 1 && items.every((item) => spanHolding(found.people, item.start));

const lastWord = /(\p{L}+)$/u;

/** "the Harbour Accord" is what parties sign, not a party. */
function isGroup({ found }: Context, item: NamedSpan, groups: ReadonlySet<string>): boolean {
  if (groups.has(item.text)) return true;
  const word = lastWord.exec(item.text)?.[1]?.toLowerCase() ?? '';
  return GROUP_NOUNS.has(word) && item.text.includes(' ') && spanHolding(found.companies, item.start) === undefined;
}

const LONG = 5;
const PERSONS_AT_MOST = 0.25;

/** "Acme, Borealis, Costa Linen, Quell and Tarn": in a long row what looks like a person stands for what the others are. */
function longRowAt(context: Context, at: number, sentence: Sentence): Row | undefined {
  const row = rowAt(context, at, sentence, true);
  if (!row || row.items.length < LONG) return undefined;
  const persons = row.items.filter((item) => spanHolding(context.found.people, item.start)).length;
  return persons <= PERSONS_AT_MOST * row.items.length ? row : undefined;
}

function rowAt(context: Context, at: number, sentence: Sentence, long: boolean): Row | undefined {
  const { doc } = context;
  let name = nameAt(context, at, sentence);
  if (!name) return undefined;
  const items: NamedSpan[] = [];
  let last = at;
  while (name) {
    items.push(itemOf(context, name));
    last = name.last;
    const next = separatorAt(doc.tokens, last, sentence);
    if (next === undefined) break;
    const start = behindOwner(doc.tokens, next);
    name = nameAt(context, start, sentence, long && items.length > 1) ?? described(context, start, sentence);
  }
  const tail = tailAt(context, last, sentence);
  const neither = doc.tokens[at - 1]?.lower === 'neither';
  return { first: at, last, items, open: tail !== undefined, end: tail ?? last, neither };
}

function itemOf({ doc, found }: Context, { first, last }: NameReading): NamedSpan {
  const start = doc.tokens[first]!.start;
  const known = spanHolding(found.companies, start);
  if (known?.start === start) return { ...spanOf(doc.text, known.start, known.end), name: known.name };
  const span = spanOf(doc.text, start, doc.tokens[last - 1]!.end);
  return { ...span, name: span.text };
}

const SEPARATORS = new Set([',', 'and', '&', ';', '|', '•', '·', 'nor', 'or', '/']);

/** The token where the next name may begin, behind ", and" and the like; undefined where the row ends. */
function separatorAt(tokens: readonly Token[], at: number, { last }: Sentence): number | undefined {
  let next = skipBrackets(tokens, at, last);
  const start = next;
  while (next < last && next < start + 4 && SEPARATORS.has(tokens[next]!.lower)) next++;
  if (tokens[next]?.lower === 'as' && tokens[next + 1]?.lower === 'well' && tokens[next + 2]?.lower === 'as') next += 3;
  else if (tokens[next]?.lower === 'plus' && next > start) next++;
  if (next === start || next >= last) return undefined;
  return tokens[next]!.lower === 'the' || tokens[next]!.lower === 'both' ? next + 1 : next;
}

/** "the National Security Agency (NSA)". */
function skipBrackets(tokens: readonly Token[], at: number, last: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < last && i < at + 8; i++) if (tokens[i]!.text === ')') return i + 1;
  return at;
}

/** "and France's Quell": the country stands before the name. */
function behindOwner(tokens: readonly Token[], at: number): number {
  if (!isPlace(tokens[at]?.text ?? '') || !/^['’]s$/.test(tokens[at + 1]?.lower ?? '')) return at;
  return at + 2;
}

/** "and chip designer Arm", "the state-owned Arm": one or two plain words before the name. */
function described(context: Context, at: number, sentence: Sentence): NameReading | undefined {
  const { tokens } = context.doc;
  const first = behindCompound(tokens, at);
  for (let i = first; i < first + 3 && i < sentence.last; i++) {
    const name = i > at ? nameAt(context, i, sentence) : undefined;
    if (name) return name;
    if (tokens[i]!.lower.endsWith('s') || !/^(?:NOUN|ADJ)$/.test(tokens[i]!.pos) || !/^\p{Ll}/u.test(tokens[i]!.text))
      return undefined;
  }
  return undefined;
}

/** "state-owned", "family-run": the token behind a hyphenated modifier, else the token itself. */
function behindCompound(tokens: readonly Token[], at: number): number {
  const [word, hyphen, part] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!word || hyphen?.text !== '-' || hyphen.spaced || !part || part.spaced) return at;
  return /^\p{Ll}/u.test(word.text) && /^\p{Ll}/u.test(part.text) ? at + 3 : at;
}

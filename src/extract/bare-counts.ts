// Numbers without a noun of their own: "17 others", "bringing the total to 44", "of whom 1,900 work in Ireland".
import { isCountingWord } from '../lexicon/counting-words.js';
import type { Count } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import { singular } from '../normalise/quantity.js';
import { tokenAt, type Token } from '../text/doc.js';
import type { Context } from './context.js';
import { predicateOf, stageOf, wideningOf } from './count-words.js';
import { isPlural } from './counted.js';
import type { Numeral } from './numerals.js';

const COUNTED_ALONE = new Set(['have', 'has', 'had', 'are', 'were', 'signed', 'joined', 'died', 'remain']);

/** "191 against", "23 abstaining": the votes of one side. */
const VOTING = new Set('against opposed voting abstaining abstained abstentions'.split(' '));

/** How a number stands without a noun; `end` is the token behind its words. */
interface Bare {
  kind: 'alone' | 'more' | 'total' | 'part' | 'initial' | 'earlier';
  end: number;
  head?: string;
  unit?: string;
}

/**
 * A number with no noun: "17 others", "10 more", "27 have signed", "bringing the total to 44", "the first 12, among them",
 * "1,900 of them". It counts what it names itself, else what the number before it counts.
 */
export function bareCount({ doc, found }: Context, number: Numeral): Count | undefined {
  const { tokens, text } = doc;
  const bare = bareAt(tokens, number);
  if (!bare || (number.digits && number.value !== null && !Number.isInteger(number.value))) return undefined;
  const near = countBefore(doc, found.counts.at(-1), tokens[number.first]!.sentence);
  const head = bare.head || near?.head || '';
  const more = bare.kind === 'more';
  if (head === '' && !more) return undefined;
  const next = tokens[number.last];
  return {
    ...spanOf(text, tokens[number.from]!.start, tokens[bare.end - 1]!.end),
    min: number.min,
    max: number.max,
    unit: more ? next!.lower : bare.unit || near?.unit || '',
    head,
    modifiers: more ? [next!.lower] : [],
    stage: bare.kind === 'total' ? 'total' : next?.lower === 'more' ? 'change' : stageOf(number, []),
    named: [],
    others: null,
    hedge: wideningOf(number),
    vague: number.vague,
    predicate: saidOf(tokens, number, bare),
  };
}

/** The number is said of casualties where its own noun is one of them: "the number of injured rose to 44". */
function saidOf(tokens: readonly Token[], number: Numeral, { kind, unit }: Bare): string | null {
  if (unit !== undefined && isCountingWord('casualty', unit)) return unit;
  const next = tokens[number.last]?.lower ?? '';
  if (unit === 'votes' && next !== 'voting') return next;
  if (unit === 'votes') return /^(?:no|against)$/.test(tokens[number.last + 1]?.lower ?? '') ? 'against' : next;
  return predicateOf(tokens, number.from, kind === 'more' ? number.last : number.last - 1);
}

/** The last number of things, where it stands in this sentence or the few before it. */
function countBefore(doc: Context['doc'], last: Count | undefined, sentence: number): Count | undefined {
  const token = last === undefined ? undefined : doc.tokens[tokenAt(doc, last.start)];
  return token !== undefined && sentence - token.sentence <= 3 ? last : undefined;
}

function bareAt(tokens: readonly Token[], number: Numeral): Bare | undefined {
  const { first, last, from, to } = number;
  const { sentence } = tokens[first]!;
  const next = tokens[last]?.sentence === sentence ? tokens[last] : undefined;
  const lower = next?.lower ?? '';
  const before = (back: number): string =>
    tokens[from - back]?.sentence === sentence ? tokens[from - back]!.lower : '';
  if (lower === 'more' || lower === 'others') return { kind: 'more', end: last + 1 };
  const total = sumBefore(tokens, number);
  if (total) return { kind: 'total', end: to, ...total };
  if (VOTING.has(lower) && hasVote(tokens, first)) return { kind: 'alone', end: to, head: 'vote', unit: 'votes' };
  if (before(1) === 'of' && COUNTED_ALONE.has(lower)) return undefined;
  if (COUNTED_ALONE.has(lower) && number.value !== 1) return { kind: 'alone', end: to };
  if (lower === 'of' && /^(?:them|whom|which|those)$/.test(tokens[last + 1]?.lower ?? ''))
    return { kind: 'part', end: last + 2 };
  if (before(2) === 'of' && /^(?:whom|which|them)$/.test(before(1))) return { kind: 'part', end: to };
  if (before(1) === ',' && next?.pos === 'VERB' && opensWithWhole(tokens, from)) return { kind: 'part', end: to };
  if (before(1) === 'from' && /^(?:up|down)$/.test(before(2))) return { kind: 'earlier', end: to };
  const ends = next === undefined || (next.kind === 'punct' && !/^[-–:/]$/.test(next.text));
  return ends && number.digits && stageOf(number, []) === 'initial' ? { kind: 'initial', end: to } : undefined;
}

/** "Of the 420 workers who voted, 390 backed": the sentence opens with the whole that the number is a part of. */
function opensWithWhole(tokens: readonly Token[], from: number): boolean {
  let first = from;
  while (first > 0 && from - first < 20 && tokens[first - 1]!.sentence === tokens[from]!.sentence) first--;
  const of = tokens[first]!.lower === 'out' ? first + 1 : first;
  return tokens[of]!.lower === 'of' && /^(?:the|its|their|those|all)$/.test(tokens[of + 1]!.lower);
}

/** The noun behind "the number of X ... to N", "the total ... to N", "a death toll of N". */
function sumBefore(
  tokens: readonly Token[],
  { from, first, hedges }: Numeral,
): { head: string; unit: string } | undefined {
  const link = tokens[from - 1]?.lower ?? '';
  const totalled = hedges.some((h) => h.effect === 'total' && h.span.text.endsWith(' to'));
  if (totalled) return { head: '', unit: '' };
  if (!/^(?:to|at|of|is|was|reached|hit|now|passed|reaches|exceeds)$/.test(link)) return undefined;
  for (let i = from - 1; i >= 0 && i > from - 12 && tokens[i]!.sentence === tokens[first]!.sentence; i--) {
    const { lower } = tokens[i]!;
    if (lower === 'number' && tokens[i + 1]?.lower === 'of' && link !== 'of') {
      let j = i + 2;
      while (j < from - 1 && j < i + 7 && !isPlural(tokens[j]!)) j++;
      return isPlural(tokens[j]!) ? ofNoun(tokens[j]!) : undefined;
    }
    if (lower === 'toll') return { head: 'person', unit: 'death toll' };
    if ((lower === 'total' || lower === 'tally' || lower === 'membership') && link === 'to')
      return { head: '', unit: lower };
  }
  return undefined;
}

const ofNoun = ({ text, lower }: Token): { head: string; unit: string } => ({
  head: isCountingWord('casualty', lower) ? 'person' : singular(text),
  unit: isCountingWord('casualty', lower) ? lower : text,
});

/** The sentence, or the one before, is about a vote. */
function hasVote(tokens: readonly Token[], at: number): boolean {
  const { sentence } = tokens[at]!;
  for (let i = at; i >= 0 && i > at - 60 && sentence - tokens[i]!.sentence < 2; i--)
    if (isVote(tokens[i]!)) return true;
  for (let i = at; i < at + 12 && tokens[i]?.sentence === sentence; i++) if (isVote(tokens[i]!)) return true;
  return false;
}

const isVote = ({ lower }: Token): boolean =>
  /^(?:vot(?:e|es|ed|ing)|ballots?|parliament|senate|assembly|council|congress|lawmakers|mps|referendum|motion|bill|favou?r)$/.test(
    lower,
  );

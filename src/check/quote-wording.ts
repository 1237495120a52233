import type { EventQuote } from '../model/event.js';
import { sharedInOrder, type AlignOp, type Range } from '../text/align.js';
import { byCodeUnit } from '../text/fold.js';
import { isLacking } from './gap.js';
import { wordsOf, type Word } from '../text/words.js';
import { defineCheck, type Draft } from './define.js';
import type { Modifiers } from './level.js';
import {
  flank,
  hasMark,
  isHeld,
  isShown,
  pairsOf,
  pieceAt,
  wordingsOf,
  type Pair,
  type Print,
  type Wording,
} from './quote-prints.js';
import { sidesOf, type Statement } from './sides.js';
import { evidenceOf, type View } from './view.js';
import { modifiersOf } from './weight.js';
import { withWords } from './wording.js';

/** Words around a difference that are shown with it. */
const AROUND = 5;
const FEWEST = 5;
/** Words that a beginning, an end, or the edge of a piece may have otherwise: more is another sentence. */
const LONGEST_END = 4;
/** A fragment ends where its writer likes: one of so many words may have one or two otherwise. */
const FRAGMENT_END = 2;
const FRAGMENT = 7;
/** Words that must agree before another end, and after another beginning. */
const FAR_FLANK = 4;

interface Difference {
  a: Wording;
  b: Wording;
  op: Pick<AlignOp, 'a' | 'b'>;
  form: boolean;
}

/** Two quotations of one utterance with other words at one place. */
export const quoteWording = defineCheck('quote-wording', (view) =>
  view.event.quotes.flatMap((quote) => {
    const differences = pairsOf(wordingsOf(view, quote), FEWEST).flatMap(compare);
    const worded = differences.filter((d) => !d.form);
    const formal = differences.filter((d) => d.form);
    const places = placesOf(worded);
    const apart = places.flatMap((place) => draftOf(view, quote, place, false, places.length > 1));
    return [...apart, ...draftOf(view, quote, formal, true)];
  }),
);

/** Differences of one place together: a word at the beginning of a statement and one at its end are two matters. */
function placesOf(differences: readonly Difference[]): Difference[][] {
  const places: Difference[][] = [];
  for (const difference of differences) {
    const same = places.filter((place) => place.some((other) => isOnePlace(difference, other)));
    const rest = places.filter((place) => !same.includes(place));
    places.splice(0, places.length, ...rest, [...same.flat(), difference]);
  }
  return places;
}

/** A wording that both have has them in the same words, or right beside each other. */
const isOnePlace = (x: Difference, y: Difference): boolean =>
  rangesOf(x).some(([wording, r]) =>
    rangesOf(y).some(([other, s]) => wording === other && r.first <= s.last && s.first <= r.last),
  );

const rangesOf = ({ a, b, op }: Difference): [Wording, Range][] => [
  [a, op.a],
  [b, op.b],
];

function compare(pair: Pair): Difference[] {
  const { a, b, ops } = pair;
  return ops.flatMap((step, i): Difference[] => {
    if (step.kind === 'equal') return [];
    if (step.kind === 'spelling') return [{ a, b, op: step, form: true }];
    const op = atEdge(pair, i) ? cutToPieces(pair, i) : step;
    const [mine, theirs] = [a.words.slice(op.a.first, op.a.last), b.words.slice(op.b.first, op.b.last)];
    if (isForm(mine, theirs) || (isPartial(a, b, op) && isBackshift(mine, theirs))) return [{ a, b, op, form: true }];
    return isOther(pair, i, op, [...mine, ...theirs].some(isLacking)) ? [{ a, b, op, form: false }] : [];
  });
}

const atEdge = ({ ops }: Pair, i: number): boolean => i === 0 || i === ops.length - 1;

/** Of words that differ at the beginning or the end, those in the piece that the equal words stand in. */
function cutToPieces({ a, b, ops }: Pair, i: number): Pick<AlignOp, 'a' | 'b'> {
  const cut = (print: Wording, range: Range): Range => {
    const inside = [...print.cuts].filter((at) => range.first < at && at < range.last);
    const [first, last] = i === 0 ? [inside.at(-1) ?? range.first, range.last] : [range.first, inside[0] ?? range.last];
    if (first >= last) return range;
    return { first, last, start: print.words[first]!.start, end: print.words[last - 1]!.end };
  };
  return { a: cut(a, ops[i]!.a), b: cut(b, ops[i]!.b) };
}

function isOther(pair: Pair, i: number, op: Pick<AlignOp, 'a' | 'b'>, content: boolean): boolean {
  const { a, b, ops } = pair;
  const few = [op.a, op.b].every((r) => r.last - r.first <= LONGEST_END);
  // Content words that one side has besides are the business of the quotation with fewer words.
  if (ops[i]!.kind !== 'replace') return !content && isHeld(pair, i) && !isShown(a, op.a) && !isShown(b, op.b);
  if (hasMark(a, op.a) || hasMark(b, op.b)) return false;
  if (atEdge(pair, i)) return few && isEdge(a, op.a) && isEdge(b, op.b) && flank(ops, i, i === 0 ? 1 : -1) >= FAR_FLANK;
  return isHeld(pair, i) && (few || (!isShown(a, op.a) && !isShown(b, op.b)));
}

/** The words stand in one piece, and do not make up all of it: of a whole sentence a few, of a fragment hardly any. */
function isEdge(print: Wording, { first, last }: Range): boolean {
  if (first === last) return false;
  const { piece, first: from, last: to } = pieceAt(print, first);
  const fits = piece.type === 'direct' || (last - first <= FRAGMENT_END && to - from >= FRAGMENT);
  return fits && last <= to && (first > from || last < to);
}

const isPartial = (a: Wording, b: Wording, op: Pick<AlignOp, 'a' | 'b'>): boolean =>
  [pieceAt(a, op.a.first), pieceAt(b, op.b.first)].some(({ piece }) => piece.type === 'partial');

const EXPAND: readonly [RegExp, string][] = [
  [/\bwon['’]t\b/gu, 'will not'],
  [/\bcan['’]?t\b|\bcannot\b/gu, 'can not'],
  [/n['’]t\b/gu, ' not'],
  [/['’]ll\b/gu, ' will'],
  [/['’]re\b/gu, ' are'],
  [/['’]ve\b/gu, ' have'],
  [/['’]m\b/gu, ' am'],
  [/['’](?:s|d)\b/gu, ''],
];

/** Words that a writer puts into the reported clause's person and tense where a fragment stands in it. */
const BACKSHIFT: readonly (readonly string[])[] = [
  ['will', 'would', 'shall', 'should'],
  ['can', 'could'],
  ['may', 'might'],
  ['is', 'was', 'am', 'are', 'were'],
  ['has', 'had', 'have'],
  ['do', 'does', 'did'],
  ['i', 'we', 'he', 'she', 'it', 'they'],
  ['my', 'our', 'his', 'her', 'its', 'their'],
  ['me', 'us', 'him', 'her', 'them'],
];

const isBackshift = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.length === b.length &&
  a.length > 0 &&
  a.every((w, i) => BACKSHIFT.some((row) => row.includes(w.key) && row.includes(b[i]!.key)));

/** Equal but for joins (cyber attacks, cyberattacks) and contractions (we'll, we will). */
function isForm(a: readonly Word[], b: readonly Word[]): boolean {
  const flat = (words: readonly Word[]): string =>
    EXPAND.reduce((text, [from, to]) => text.replace(from, to), words.map((w) => w.norm).join(' ')).replace(
      /[^\p{L}\p{N}]+/gu,
      '',
    );
  return a.length > 0 && b.length > 0 && flat(a) === flat(b);
}

function draftOf(
  view: View,
  quote: EventQuote,
  differences: readonly Difference[],
  form: boolean,
  one = false,
): Draft[] {
  if (!differences.length) return [];
  const statements = differences.flatMap(({ a, b, op }) => [
    ...a.prints.map((print) => excerpt(print, op.a)),
    ...b.prints.map((print) => excerpt(print, op.b)),
  ]);
  const modifiers = differences.map(({ a, b, op }) => modifiersOf(sideWords(a, op.a), sideWords(b, op.b)));
  return [
    {
      subject: form ? `${quote.id} form` : one ? `${quote.id} ${wordsAt(differences)}` : quote.id,
      topic: withWords(quote.speaker ? `${quote.speaker}'s statement` : 'the statement', shownOf(quote, differences)),
      sides: sidesOf(view, statements),
      disposition: 'difference',
      ...(form ? { class: 'style' as const, variant: 'form' } : {}),
      modifiers: form ? { formOnly: true } : worst(modifiers),
    },
  ];
}

/** Words that an utterance and the piece with a difference share, from which the one stands for the other. */
const ALIKE = 0.5;

/** The utterance as most print it; of several sentences, the one with the difference. */
function shownOf({ wordings }: EventQuote, differences: readonly Difference[]): string {
  const pieces = differences.flatMap((d) =>
    rangesOf(d).map(([w, r]) => ({ n: w.prints.length, ...pieceAt(w, r.first).piece })),
  );
  const [piece] = pieces.sort((x, y) => y.n - x.n || byCodeUnit(x.text, y.text));
  const whole = wordings[0]?.text ?? '';
  return piece && sharedInOrder(wordsOf(whole), wordsOf(piece.text)) < ALIKE ? piece.text : whole;
}

/** The words that differ at one place, for the id: the same whichever article comes first. */
const wordsAt = (differences: readonly Difference[]): string =>
  [
    ...new Set(
      differences.flatMap((d) => rangesOf(d).flatMap(([w, r]) => w.words.slice(r.first, r.last))).map((w) => w.norm),
    ),
  ]
    .sort(byCodeUnit)
    .join(' ');

const sideWords = (p: Print, r: Range) => ({ article: p.article, words: p.words.slice(r.first, r.last) });

const worst = (all: readonly Modifiers[]): Modifiers => ({
  weight: all.some((m) => m.weight),
  reversal: all.some((m) => m.reversal),
});

/** The words at the place with some around, as one side prints them. */
function excerpt({ article, words, cuts }: Print, range: Range): Statement {
  let first = range.first;
  let last = range.last;
  // Never beyond the marks: what stands between two pieces is the writer's.
  while (first > 0 && range.first - first < AROUND && !cuts.has(first)) first--;
  while (last < words.length && last - range.last < AROUND && !(cuts.has(last) && last > range.first)) last++;
  const [start, end] = [words[first]!.start, words[last - 1]!.end];
  const key = words.slice(first, last).map((w) => w.key);
  return { key: key.join(' '), value: article.text.slice(start, end), evidence: evidenceOf(article, start, end) };
}

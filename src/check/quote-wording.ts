import type { EventQuote } from '../model/event.js';
import { alignWords, type AlignOp } from '../text/align.js';
import { isContent } from '../text/stem.js';
import type { Word } from '../text/words.js';
import { isMarked, wordsIn } from './article-words.js';
import { joinEdits } from './gap-steps.js';
import { defineCheck, type Draft } from './define.js';
import type { Modifiers } from './level.js';
import { sidesOf, type Statement } from './sides.js';
import { evidenceOf, type ArticleView, type View } from './view.js';
import { modifiersOf } from './weight.js';
import { printed } from './wording.js';

/** Words around a difference that are shown with it, and words that must agree before and after it. */
const AROUND = 5;
const FLANK = 2;
const FEWEST = 5;
/** Words that an end may have otherwise: more is another sentence. */
const LONGEST_END = 4;

/** One article's quotation of an utterance, its pieces in order. */
interface Print {
  article: ArticleView;
  words: Word[];
  /** indices of words that begin a piece */
  cuts: ReadonlySet<number>;
  /** its last piece is a whole sentence, and ends as one */
  whole: boolean;
}

interface Difference {
  a: Print;
  b: Print;
  op: AlignOp;
  form: boolean;
}

/** Two quotations of one utterance with other words at one place. */
export const quoteWording = defineCheck('quote-wording', (view) =>
  view.event.quotes.flatMap((quote) => {
    const prints = printsOf(view, quote);
    const differences = prints.flatMap((a, i) => prints.slice(i + 1).flatMap((b) => compare(a, b)));
    const worded = differences.filter((d) => !d.form);
    const formal = differences.filter((d) => d.form);
    return [...draftOf(view, quote, worded, false), ...draftOf(view, quote, formal, true)];
  }),
);

function printsOf(view: View, quote: EventQuote): Print[] {
  return view.articles.flatMap((article) => {
    const pieces = quote.instances.filter((i) => i.article === article.id && i.type !== 'indirect');
    const words: Word[] = [];
    const cuts = new Set<number>();
    for (const piece of [...pieces].sort((x, y) => x.start - y.start)) {
      cuts.add(words.length);
      words.push(...wordsIn(article, piece));
    }
    const last = pieces.reduce((x, y) => (y.start > x.start ? y : x), pieces[0]!);
    return words.length >= FEWEST ? [{ article, words, cuts, whole: last.type === 'direct' }] : [];
  });
}

function compare(a: Print, b: Print): Difference[] {
  const ops = joinEdits(alignWords(a.words, b.words), a.words);
  return ops.flatMap((op, i): Difference[] => {
    if (op.kind === 'equal') return [];
    if (op.kind === 'spelling') return [{ a, b, op, form: true }];
    if (isForm(a.words.slice(op.a.first, op.a.last), b.words.slice(op.b.first, op.b.last)))
      return [{ a, b, op, form: true }];
    if (isEnd(ops, i) ? !isOtherEnd(a, b, op, ops[i - 1]) : !isInside(a, b, op, ops, i)) return [];
    // Content words that one side has besides are the business of the quotation with fewer words.
    if (op.kind !== 'replace' && contentOf(a, op.a, b, op.b)) return [];
    return [{ a, b, op, form: false }];
  });
}

const isEnd = (ops: readonly AlignOp[], i: number): boolean => i === ops.length - 1;

/** Enough words agree on both sides of the place, and no piece begins and no mark stands there. */
const isInside = (a: Print, b: Print, op: AlignOp, ops: readonly AlignOp[], i: number): boolean =>
  length(ops[i - 1]) >= FLANK && length(ops[i + 1]) >= FLANK && !atCut(a, op.a) && !atCut(b, op.b);

/** Both quotations end there, after many equal words, in a few other words. */
function isOtherEnd(a: Print, b: Print, op: AlignOp, before: AlignOp | undefined): boolean {
  if (op.kind !== 'replace' || length(before) < 2 * FLANK) return false;
  const few = [op.a, op.b].every((r) => r.last - r.first <= LONGEST_END);
  return (
    few &&
    [a, b].every((print) => print.whole) &&
    [op.a.first, op.b.first].every((first, k) => ![a, b][k]!.cuts.has(first))
  );
}

const length = (op: AlignOp | undefined): number =>
  op && (op.kind === 'equal' || op.kind === 'spelling') ? op.a.last - op.a.first : 0;

const contentOf = (a: Print, ra: AlignOp['a'], b: Print, rb: AlignOp['a']): boolean =>
  [...a.words.slice(ra.first, ra.last), ...b.words.slice(rb.first, rb.last)].some(isContent);

/** The place lies between two pieces, or shows an ellipsis or a bracket. */
function atCut(print: Print, range: AlignOp['a']): boolean {
  for (let i = range.first; i <= range.last; i++) if (print.cuts.has(i)) return true;
  const before = print.words[range.first - 1];
  const after = print.words[range.last];
  return isMarked(print.article, before?.end ?? range.start, after?.start ?? range.end);
}

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

/** Equal but for joins (cyber attacks, cyberattacks) and contractions (we'll, we will). */
function isForm(a: readonly Word[], b: readonly Word[]): boolean {
  const flat = (words: readonly Word[]): string =>
    EXPAND.reduce((text, [from, to]) => text.replace(from, to), words.map((w) => w.norm).join(' ')).replace(
      /[^\p{L}\p{N}]+/gu,
      '',
    );
  return a.length > 0 && b.length > 0 && flat(a) === flat(b);
}

function draftOf(view: View, quote: EventQuote, differences: readonly Difference[], form: boolean): Draft[] {
  if (!differences.length) return [];
  const statements = differences.flatMap(({ a, b, op }) => [excerpt(a, op.a), excerpt(b, op.b)]);
  const modifiers = differences.map(({ a, b, op }) => modifiersOf(sideWords(a, op.a), sideWords(b, op.b)));
  return [
    {
      subject: form ? `${quote.id} form` : quote.id,
      topic: `${quote.speaker ? `${quote.speaker}'s statement` : 'the statement'} ${printed(quote.wordings[0]?.text ?? '')}`,
      sides: sidesOf(view, statements),
      disposition: 'difference',
      ...(form ? { class: 'style' as const, variant: 'form' } : {}),
      modifiers: form ? { formOnly: true } : worst(modifiers),
    },
  ];
}

const sideWords = (p: Print, r: AlignOp['a']) => ({ article: p.article, words: p.words.slice(r.first, r.last) });

const worst = (all: readonly Modifiers[]): Modifiers => ({
  weight: all.some((m) => m.weight),
  reversal: all.some((m) => m.reversal),
});

/** The words at the place with some around, as one side prints them. */
function excerpt({ article, words, cuts }: Print, range: AlignOp['a']): Statement {
  let first = range.first;
  let last = range.last;
  // Never beyond the marks: what stands between two pieces is the writer's.
  while (first > 0 && range.first - first < AROUND && !cuts.has(first)) first--;
  while (last < words.length && last - range.last < AROUND && !(cuts.has(last) && last > range.first)) last++;
  const [start, end] = [words[first]!.start, words[last - 1]!.end];
  const key = words.slice(first, last).map((w) => w.key);
  return { key: key.join(' '), value: article.text.slice(start, end), evidence: evidenceOf(article, start, end) };
}

import type { EventQuote, QuoteInstance } from '../model/event.js';
import { alignWords, type AlignOp } from '../text/align.js';
import { findPassage } from '../text/passage.js';
import { shingle, type ShingleIndex } from '../text/shingles.js';
import { negations } from '../lexicon/scope-words.js';
import { isContent, stemOf } from '../text/stem.js';
import type { Word } from '../text/words.js';
import { isMarked, wordIndexes, wordsIn } from './article-words.js';
import { joinInsertions } from './gap-steps.js';
import { once, type ArticleView, type View } from './view.js';

/** A quotation beside another article's print of the same words, in marks or not. */
interface Pairing {
  quote: EventQuote;
  /** every print of this wording, and the article of the first */
  prints: readonly QuoteInstance[];
  article: ArticleView;
  other: ArticleView;
  words: readonly Word[];
  /** the other article's words, and the alignment from the quotation to them */
  here: readonly Word[];
  ops: readonly AlignOp[];
  /** the other has the words as a quotation of the same utterance */
  kin: boolean;
}

/** A place inside a quotation where another article prints words besides. */
export interface Gap extends Pairing {
  missing: Word[];
  /** the last content word before the gap, for the id */
  before: string;
  /** words that agree on both sides together */
  shared: number;
}

/** Words a quotation needs, and words that must agree on either side of a gap: beside unquoted text, beside its own kin. */
const FEWEST = { text: 8, kin: 4 };
const FLANK = { text: 3, kin: 1 };
/** More words than this between two shared runs are another passage. */
const LONGEST = 14;
/** Share of the quotation's words that the other passage must have. */
const CONTAINED = 0.75;
/** Share of the quotation's runs of three words that must stand in the other article at all. */
const SEEN = 0.4;

/** Every gap in a quotation that nothing in it shows. */
export const quoteGaps = (view: View): Gap[] => once(view, findGaps);

const findGaps = (view: View): Gap[] =>
  view.event.quotes.flatMap((quote) => {
    const wordings = [...wordingsOf(view, quote).values()];
    return wordings.flatMap((wording) =>
      pairingsOf(view, quote, wording, wordings).flatMap((pairing) => gapsIn(pairing)),
    );
  });

/** One wording of an utterance: its words as the first print has them, and all prints. However many outlets, few wordings. */
interface PrintedWording {
  words: Word[];
  prints: QuoteInstance[];
}

function wordingsOf(view: View, quote: EventQuote): Map<string, PrintedWording> {
  const wordings = new Map<string, PrintedWording>();
  for (const instance of quote.instances) {
    const article = view.byId.get(instance.article);
    if (!article || instance.type === 'indirect') continue;
    const words = wordsIn(article, instance);
    // An ellipsis or a bracket makes another wording: it shows what it leaves out.
    const key = `${words.map((w) => w.norm).join(' ')} ${isMarked(article, instance.start, instance.end) ? instance.text : ''}`;
    const wording = wordings.get(key) ?? { words, prints: [] };
    wordings.set(key, wording);
    wording.prints.push(instance);
  }
  return wordings;
}

function pairingsOf(
  view: View,
  quote: EventQuote,
  { words, prints }: PrintedWording,
  all: readonly PrintedWording[],
): Pairing[] {
  const article = view.byId.get(prints[0]!.article)!;
  if (words.length < FEWEST.kin) return [];
  const own = new Set(prints.map((p) => p.article));
  const base = { quote, prints, article, words };
  const kin = all.flatMap((w): Pairing[] => {
    const other = w.prints.find((p) => !own.has(p.article));
    if (!other || w.words.length <= words.length) return [];
    return [
      {
        ...base,
        other: view.byId.get(other.article)!,
        ...alignedWith(words, wordsIn(view.byId.get(other.article)!, other)),
        kin: true,
      },
    ];
  });
  const quoting = new Set(quote.instances.filter((i) => i.type !== 'indirect').map((i) => i.article));
  const texts = view.articles.flatMap((other): Pairing[] => {
    const passage = quoting.has(other.id) ? undefined : passageIn(view, other, words);
    return passage ? [{ ...base, other, ...passage, kin: false }] : [];
  });
  return [...kin, ...texts].filter((p) => sharedOf(p.ops) >= CONTAINED * words.length);
}

const alignedWith = (words: readonly Word[], here: readonly Word[]) => ({
  here,
  ops: joinInsertions(alignWords(words, here), words, here),
});

/** Runs of the quotation that stand somewhere in the text: a cheap look before the alignment. */
const runsIn = (words: readonly Word[], index: ShingleIndex): number =>
  words.filter((_, i) => i + index.size <= words.length && index.at.has(shingle(words, i, index.size))).length;

/** The best match of the words anywhere in the other article. */
function passageIn(
  view: View,
  other: ArticleView,
  words: readonly Word[],
): { here: readonly Word[]; ops: readonly AlignOp[] } | undefined {
  const index = wordIndexes(view).get(other.id)!;
  if (words.length < FEWEST.text || runsIn(words, index) < SEEN * words.length) return undefined;
  const passage = findPassage(words, index);
  if (!passage) return undefined;
  const here = index.words.slice(passage.first, passage.last);
  return { here, ops: joinInsertions(passage.ops, words, here) };
}

const isShared = (op: AlignOp | undefined): boolean => op?.kind === 'equal' || op?.kind === 'spelling';
const sharedOf = (ops: readonly AlignOp[]): number =>
  ops.filter(isShared).reduce((n, op) => n + op.a.last - op.a.first, 0);

function gapsIn(pairing: Pairing): Gap[] {
  const { article, other, words, here, ops, kin } = pairing;
  const flank = kin ? FLANK.kin : FLANK.text;
  return ops.flatMap((op, i) => {
    const inside = run(ops, i, -1) >= flank && run(ops, i, 1) >= flank;
    if (op.kind !== 'insert' || op.b.last - op.b.first > LONGEST || !inside) return [];
    const missing = here.slice(op.b.first, op.b.last);
    const [before, after] = [words[op.a.first - 1]!, words[op.a.first]!];
    // Between two quotations a lone "not" is another wording; a text that has it says the opposite.
    const says = missing.some((w) => isContent(w) || (!kin && negations.has(w.key)));
    if (!says || isMarked(article, before.end, after.start) || isAside(other, missing)) return [];
    const content = words.slice(0, op.a.first).filter(isContent);
    return [{ ...pairing, missing, shared: sharedOf(ops), before: stemOf(content.at(-1)?.norm ?? '') }];
  });
}

/** Words that agree next to step `i`, in one direction. */
function run(ops: readonly AlignOp[], i: number, step: 1 | -1): number {
  let n = 0;
  for (let k = i + step; isShared(ops[k]); k += step) n += ops[k]!.a.last - ops[k]!.a.first;
  return n;
}

/** The other article's words are its "he said", or stand partly outside its marks: nothing that the quotation lacks. */
function isAside(other: ArticleView, missing: readonly Word[]): boolean {
  const [from, to] = [missing[0]!.start, missing[missing.length - 1]!.end];
  if (/["“”«»]/u.test(other.text.slice(from - 2, to + 2))) return true;
  return other.found.quotes.some((q) =>
    [q.cue, q.speaker].some((span) => span !== null && span.start < to && span.end > from),
  );
}

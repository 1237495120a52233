import type { EventQuote, QuoteInstance } from '../model/event.js';
import type { AlignOp } from '../text/align.js';
import { findPassage, type Passage } from '../text/passage.js';
import { isContent, stemOf } from '../text/stem.js';
import type { Word } from '../text/words.js';
import { isMarked, wordIndexes, wordsIn } from './article-words.js';
import { defineCheck, type Draft } from './define.js';
import { missingCluster } from './clusters.js';
import { joinInsertions } from './gap-steps.js';
import { sidesOf, type Statement } from './sides.js';
import { bare, evidenceOf, once, voiceOf, type ArticleView, type View } from './view.js';
import { isWeighty, negationCount } from './weight.js';
import { printed } from './wording.js';
import { gather } from '../text/gather.js';

/** Words a quotation needs before it can be compared with unquoted text, and words that must agree on either side. */
const FEWEST = 8;
const FLANK = 3;
/** More words than this between two shared runs are another passage. */
const LONGEST = 14;
/** Share of the quotation's words that the other passage must have. */
const CONTAINED = 0.75;

/** A place inside a quotation where another article prints words besides. */
export interface Gap {
  quote: EventQuote;
  instance: QuoteInstance;
  article: ArticleView;
  other: ArticleView;
  /** the other article's words at that place, and its passage as a whole */
  missing: Word[];
  passage: Passage;
  /** the last content word before the gap, for the id */
  before: string;
  /** words that agree on both sides together */
  shared: number;
}

export const quoteGaps = (view: View): Gap[] => once(view, findGaps);

/** A quotation with fewer words than another article prints, in marks or not, and nothing that shows it. */
export const quoteElision = defineCheck('quote-elision', (view) => {
  const places = new Map<string, Gap[]>();
  for (const gap of quoteGaps(view)) {
    const key = `${gap.quote.id} after ${gap.before}`;
    gather(places, key, gap);
  }
  return [...places].map(([subject, gaps]) => draftOf(view, subject, gaps));
});

function draftOf(view: View, subject: string, gaps: readonly Gap[]): Draft {
  const [first] = gaps as [Gap];
  const quoted: Statement[] = gaps.map((g) => ({ key: 'quoted', value: g.instance.text, evidence: bare(g.instance) }));
  const others = gaps.map((g) => ({
    key: `other ${voiceOf(g.other, g.passage) === 'quoted' ? 'quoted' : 'own'}`,
    value: g.other.text.slice(g.passage.start, g.passage.end),
    evidence: evidenceOf(g.other, g.passage.start, g.passage.end),
  }));
  const [words, article] = [first.missing, first.other];
  return {
    subject,
    topic: first.quote.speaker ? `words of ${first.quote.speaker}` : 'words in quotation marks',
    sides: [...sidesOf(view, quoted), ...sidesOf(view, others)],
    disposition: 'difference',
    modifiers: {
      weight: isWeighty(article, words),
      reversal: negationCount(words) % 2 === 1,
      restored: gaps.every((g) => isRestored(g)),
      unsure: first.shared < 10,
    },
    cluster: missingCluster(words),
    detail: printed(article.text.slice(words[0]!.start, words[words.length - 1]!.end)),
    variant: others.some((o) => o.key === 'other quoted') ? '' : ', not in quotation marks',
  };
}

/** The quotation's own article has the missing content within one sentence elsewhere. */
function isRestored({ article, instance, missing }: Gap): boolean {
  const stems = missing.filter(isContent).map((w) => stemOf(w.norm));
  const outside = article.sentences.filter((s) => s.end <= instance.start || s.start >= instance.end);
  return stems.length > 0 && outside.some((s) => stems.every((stem) => s.stems.has(stem)));
}

function findGaps(view: View): Gap[] {
  const indexes = wordIndexes(view);
  const gaps: Gap[] = [];
  for (const quote of view.event.quotes)
    for (const instance of quote.instances) {
      const article = view.byId.get(instance.article);
      if (!article || instance.type === 'indirect') continue;
      const words = wordsIn(article, instance);
      if (words.length < FEWEST) continue;
      for (const other of view.articles) {
        const passage = other === article ? null : findPassage(words, indexes.get(other.id)!);
        if (!passage || passage.containment < CONTAINED) continue;
        gaps.push(...gapsIn({ quote, instance, article, other, words, passage }, indexes.get(other.id)!.words));
      }
    }
  return gaps;
}

/** A quotation and the best match of its words in another article. */
interface Pairing {
  quote: EventQuote;
  instance: QuoteInstance;
  article: ArticleView;
  other: ArticleView;
  words: readonly Word[];
  passage: Passage;
}

function gapsIn(pairing: Pairing, all: readonly Word[]): Gap[] {
  const { article, other, words, passage } = pairing;
  const here = all.slice(passage.first, passage.last);
  const ops = joinInsertions(passage.ops, words, here);
  const shared = ops.filter((op) => isShared(op)).reduce((n, op) => n + op.a.last - op.a.first, 0);
  return ops.flatMap((op, i) => {
    const length = op.b.last - op.b.first;
    if (op.kind !== 'insert' || length > LONGEST || run(ops, i, -1) < FLANK || run(ops, i, 1) < FLANK) return [];
    const missing = here.slice(op.b.first, op.b.last);
    const [before, after] = [words[op.a.first - 1]!, words[op.a.first]!];
    if (!missing.some(isContent) || isMarked(article, before.end, after.start) || isAside(other, missing)) return [];
    const content = words.slice(0, op.a.first).filter(isContent);
    return [{ ...pairing, missing, shared, before: stemOf(content.at(-1)?.norm ?? '') }];
  });
}

const isShared = (op: AlignOp | undefined): boolean => op?.kind === 'equal' || op?.kind === 'spelling';

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

import { headClassOf } from '../lexicon/head-classes.js';
import { predicateClassOf } from '../lexicon/predicate-classes.js';
import type { Count, DateMention, Quantity } from '../model/extraction.js';
import type { Span } from '../model/span.js';
import { isContent, stemOf } from '../text/stem.js';
import type { Word } from '../text/words.js';
import type { Interval } from './intervals.js';
import { daysOf, unitOf } from './units.js';
import { inHeadline, isEvidence, once, sentenceAt, type ArticleView, type SentenceView, type View } from './view.js';

/** A number with all that decides what it is a number of. */
export interface Measure extends Interval {
  article: ArticleView;
  start: number;
  end: number;
  text: string;
  /** numbers of different blocks are never compared: unit, or the class of the counted noun */
  block: string;
  head: string;
  modifiers: readonly string[];
  stage: Count['stage'];
  vague: boolean;
  hedged: boolean;
  headline: boolean;
  /** it stands in the headline, the standfirst or the first sentences: a number the story is about */
  lead: boolean;
  sentence: SentenceView;
  /** what is said of it, by the nearest word that says so: `die`, `cut` */
  predicate: string | null;
  /** all classes said near it */
  predicates: ReadonlySet<string>;
  /** content words near it */
  stems: ReadonlySet<string>;
  /** names near it, folded */
  names: ReadonlySet<string>;
  /** "four of the six": a part of what is there */
  part: boolean;
  /** words that put it at another time or another event: "last year", "a similar" */
  shift: ReadonlySet<string>;
}

const WINDOW = 9;
/** Sentences from the top, headline and standfirst among them, that tell what the story is about. */
const LEAD = 5;
const SHIFT =
  /\b(?:(?:including|excluding|with|without) (?:debt|tax|taxes|interest|costs)|worldwide|globally|nationwide|nationally|domestic|domestically|overseas|abroad|(?:last|next|previous|prior|following|same|this|first|second|third|fourth) (?:year|quarter|half|season|decade|round|phase)|(?:a|one|two|three|five|ten) (?:year|years|decade) (?:ago|earlier)|(?<!since |from |by |until )(?:19|20)\d\d|earlier|previous|previously|prior|former|formerly|original|originally|initial|initially|forecast|projected|expected|expects|estimated|target|another|similar|separate|average|annual|annually|monthly|weekly|quarterly|per|each)\b/gu;
const isNumber = (word: Word): boolean => /^\p{N}/u.test(word.key);

/** What an extraction says of a number, before its context is looked at. */
type Raw = Pick<
  Measure,
  'start' | 'end' | 'text' | 'min' | 'max' | 'block' | 'head' | 'modifiers' | 'stage' | 'vague' | 'hedged'
>;

const fromCount = (c: Count): Raw => ({
  ...c,
  block: `count ${headClassOf(c.head)}`,
  modifiers: c.modifiers.map((m) => m.toLowerCase()),
  hedged: c.hedge !== null,
});

const fromQuantity = (q: Quantity): Raw => ({ ...plain(q), ...unitOf(q), head: q.unit, hedged: q.hedge !== null });

function fromDate(date: DateMention): Raw[] {
  const days = daysOf(date);
  return days && !date.ambiguous ? [{ ...plain(date), ...days, head: 'date', hedged: date.relative }] : [];
}

const plain = ({ start, end, text }: Span) => ({ start, end, text, modifiers: [], stage: null, vague: false });

/** Every number and date that counts as evidence, with its context. Linear in the texts. */
export const measuresOf = (view: View): readonly Measure[] => once(view, collect);

function collect(view: View): Measure[] {
  return view.articles.flatMap((article) => {
    const { counts, quantities, dates } = article.found;
    const raws = [...counts.map(fromCount), ...quantities.map(fromQuantity), ...dates.flatMap(fromDate)];
    const starts = new Set([...counts, ...quantities].map((r) => r.start));
    return raws.flatMap((raw) => measureOf(article, raw, starts) ?? []);
  });
}

function measureOf(article: ArticleView, raw: Raw, starts: ReadonlySet<number>): Measure | undefined {
  const sentence = sentenceAt(article, raw.start);
  if (!sentence || !isEvidence(article, raw)) return undefined;
  const { words } = sentence;
  const first = words.findIndex((w) => w.end > raw.start);
  const after = words.findIndex((w) => w.start >= raw.end);
  const last = after < 0 ? words.length : after;
  const near = [...words.slice(Math.max(0, first - WINDOW), first), ...words.slice(last, last + WINDOW)];
  const own = words.slice(first, last).flatMap((w) => predicateClassOf.get(w.key) ?? []);
  const { start, end, text, min, max, block, head, modifiers, stage, vague, hedged } = raw;
  return {
    ...{ article, start, end, text, min, max, block, head, modifiers, stage, vague, hedged, sentence },
    headline: inHeadline(article, raw),
    lead: sentence.index < LEAD,
    predicate: predicateOf(raw, words, first, last, starts),
    predicates: new Set([...own, ...near.flatMap((w) => predicateClassOf.get(w.key) ?? [])]),
    stems: new Set(near.filter((w) => isContent(w) && !isNumber(w)).map((w) => stemOf(w.norm))),
    names: new Set(near.filter((w) => isName(sentence, w)).map((w) => stemOf(w.norm))),
    part: /\bof (?:its|the|their)\b/u.test(text),
    shift: new Set(
      near
        .map((w) => w.key)
        .join(' ')
        .match(SHIFT) ?? [],
    ),
  };
}

/** What is said of the number; of counts only what may be said of things that are counted. */
function predicateOf(
  { block }: Raw,
  words: readonly Word[],
  first: number,
  last: number,
  starts: ReadonlySet<number>,
): string | null {
  if (isWhole(words, first)) return 'whole';
  const counted = block.startsWith('count ');
  const classOf = (w: Word): string | undefined => {
    const found = predicateClassOf.get(w.key);
    return counted && found !== undefined && AMOUNTS.has(found) ? undefined : found;
  };
  const own = words.slice(first, last).flatMap((w) => classOf(w) ?? []);
  if (own.length) return own[0]!;
  // "in 12 states": where it was, whatever verb stands near.
  if (counted && /^(?:in|across)$/u.test(words[first - 1]?.key ?? '') && !/(?:member|person)$/u.test(block))
    return 'where';
  return nearestPredicate(words, first, last, starts, classOf);
}

/** Said of sums and shares, not of things: prices rise, people fall ill. */
const AMOUNTS = new Set(['rise', 'fall', 'cost', 'earn', 'loss']);

/** "its 15,000 staff", "of the 193 members": what there is in all, not what happened to it. */
const isWhole = (words: readonly Word[], first: number): boolean =>
  /^(?:its|their)$/u.test(words[first - 1]?.key ?? '') ||
  (words[first - 1]?.key === 'the' && words[first - 2]?.key === 'of');

/** The nearest word with a predicate class, before or after, that no other number stands in front of. */
function nearestPredicate(
  words: readonly Word[],
  first: number,
  last: number,
  starts: ReadonlySet<number>,
  classOf: (w: Word) => string | undefined,
): string | null {
  for (let distance = 1; distance <= WINDOW; distance++) {
    const after = words[last + distance - 1];
    const before = words[first - distance];
    // "recalling 47,000 strollers sold since May": the verb right before the number governs it.
    const found = (distance === 1 ? [before, after] : [after, before]).flatMap((w) => (w ? (classOf(w) ?? []) : []));
    if (found.length) return votedAgainst(words, first, last) ?? found[0]!;
    const blocked = [after, before].map((w) => !w || isNumber(w) || starts.has(w.start));
    if (blocked[0]) last = words.length;
    if (blocked[1]) first = -1;
  }
  return null;
}

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** "12 members voted against": the side of a vote, not the vote. */
const votedAgainst = (words: readonly Word[], first: number, last: number): string | undefined => {
  const near = words.slice(Math.max(0, first - 3), first).concat(words.slice(last, last + 4));
  return near.some((w) => w.key === 'against') && near.some((w) => predicateClassOf.get(w.key) === 'vote')
    ? 'against'
    : undefined;
};

const isName = (sentence: SentenceView, word: Word): boolean =>
  word.start > sentence.words[0]!.start &&
  /^\p{Lu}/u.test(sentence.text.slice(word.start - sentence.start)) &&
  isContent(word) &&
  !CALENDAR.test(word.key);

import { broaderClassOf, headClassOf } from '../lexicon/head-classes.js';
import { Bit, bitsOf } from '../lexicon/speech.js';
import { predicateClassOf } from '../lexicon/predicate-classes.js';
import type { Count, DateMention, Quantity } from '../model/extraction.js';
import type { Span } from '../model/span.js';
import { isContent, stemOf } from '../text/stem.js';
import { isCapacity, relativeClause } from './measure-clauses.js';
import { shiftsAround } from './measure-shifts.js';
import { termsAround } from './measure-terms.js';
import { wordAt, wordsOf, type Word } from '../text/words.js';
import { intervalKey, type Interval } from './intervals.js';
import { joinLengths } from './compound-lengths.js';
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
  /** what the words of its sentence say it is a number of, each with how near it stands (0 to 1) */
  terms: ReadonlyMap<string, number>;
  /** its article has no other number that could be one of the same thing */
  alone: boolean;
}

const WINDOW = 9;
/** Sentences from the top, headline and standfirst among them, that tell what the story is about. */
const LEAD = 5;
const isNumber = (word: Word): boolean => /^\p{N}/u.test(word.key);

/** What an extraction says of a number, before its context is looked at. */
type Raw = Pick<
  Measure,
  'start' | 'end' | 'text' | 'min' | 'max' | 'loose' | 'block' | 'head' | 'modifiers' | 'stage' | 'vague' | 'hedged'
> & {
  /** the verb that the counted things stand with */
  said: string | null;
};

const fromCount = (c: Count): Raw => ({
  ...c,
  // "the death toll rose to 61": the sum's own noun says what it counts.
  said: wordsOf(c.unit).find((w) => predicateClassOf.has(w.key))?.key ?? c.predicate,
  block: `count ${headClassOf(c.head)}`,
  modifiers: c.modifiers.map((m) => m.toLowerCase()),
  hedged: c.hedge !== null,
});

const fromQuantity = (q: Quantity): Raw => ({ ...plain(q), ...unitOf(q), head: q.unit, hedged: q.hedge !== null });

function fromDate(date: DateMention): Raw[] {
  const days = daysOf(date);
  return days && !date.ambiguous ? [{ ...plain(date), ...days, head: 'date', hedged: date.relative }] : [];
}

const plain = ({ start, end, text }: Span) => ({
  start,
  end,
  text,
  modifiers: [],
  stage: null,
  vague: false,
  said: null,
});

/** Every number and date that counts as evidence, with its context. Linear in the texts. */
export const measuresOf = (view: View): readonly Measure[] => once(view, collect);

function collect(view: View): Measure[] {
  return view.articles.flatMap((article) => {
    const { counts, quantities, dates } = article.found;
    const raws = [
      ...counts.map(fromCount),
      ...joinLengths(article.text, quantities).map(fromQuantity),
      ...dates.flatMap(fromDate),
    ];
    const starts = new Set([...counts, ...quantities].map((r) => r.start));
    return marked(besides(raws.flatMap((raw) => measureOf(article, raw, starts) ?? [])));
  });
}

/** Marks the numbers that are the only ones of their unit, or of their noun, in the article. */
function marked(measures: readonly Measure[]): Measure[] {
  const values = new Map<string, Set<string>>();
  for (const m of measures) values.set(m.block, (values.get(m.block) ?? new Set()).add(intervalKey(m)));
  return measures.map((m) => ({ ...m, alone: values.get(m.block)!.size === 1 }));
}

/** "61 died and a further 340 were hurt": the further ones add to no number of the hurt. */
function besides(measures: readonly Measure[]): Measure[] {
  const told = new Set<string>();
  let last: Measure | undefined;
  return measures.map((m) => {
    if (m.predicate === null || !m.block.startsWith('count ')) return m;
    const isFirst = !told.has(m.predicate);
    const isNear = last !== undefined && m.sentence.index - last.sentence.index <= 1;
    told.add(m.predicate);
    last = m;
    return m.stage === 'change' && isFirst && isNear ? { ...m, stage: null } : m;
  });
}

function measureOf(article: ArticleView, raw: Raw, starts: ReadonlySet<number>): Measure | undefined {
  const sentence = sentenceAt(article, raw.start);
  if (!sentence || !isEvidence(article, raw)) return undefined;
  const { words } = sentence;
  const first = wordAt(words, raw.start);
  const next = wordAt(words, raw.end - 1);
  const last = next < words.length && words[next]!.start < raw.end ? next + 1 : next;
  const near = [...words.slice(Math.max(0, first - WINDOW), first), ...words.slice(last, last + WINDOW)];
  const own = words.slice(first, last).flatMap((w) => predicateClassOf.get(w.key) ?? []);
  const { start, end, text, min, max, loose, block, head, modifiers, stage, vague, hedged } = raw;
  return {
    ...{ article, start, end, text, min, max, loose, block, head, modifiers, stage, vague, hedged, sentence },
    headline: inHeadline(article, raw),
    lead: sentence.index < LEAD,
    predicate: predicateOf(raw, sentence, first, last, starts),
    predicates: new Set([...own, ...near.flatMap((w) => predicateClassOf.get(w.key) ?? [])]),
    stems: new Set(near.filter((w) => isContent(w) && !isNumber(w)).map((w) => stemOf(w.norm))),
    names: new Set(near.filter((w) => isName(sentence, w)).map((w) => stemOf(w.norm))),
    part: isPart(article, sentence, raw),
    alone: false,
    terms: termsAround(sentence, raw, modifiers, starts),
    shift: shiftsAround(sentence, first, last, starts),
  };
}

/** "7 of its 80 members", "1,900 of them", "of whom 1,900 ...": a part of what is there. */
const isPart = ({ text: whole }: ArticleView, sentence: SentenceView, { start, text }: Span): boolean =>
  /\bof (?:its|the|their|them|whom|those|these|which)\b/u.test(text) ||
  /\bof (?:whom|which|them),? $/u.test(whole.slice(Math.max(0, start - 12), start)) ||
  OF_WHOLE.test(sentence.text.slice(0, Math.max(0, start - sentence.start)));

/** "Of the 420 workers who voted, 390 backed it": the sentence opens with the whole. */
const OF_WHOLE = /^(?:Out )?[Oo]f (?:the|its|their|those|all) [^,;]{1,80}, $/u;

/** A verb of saying; behind a preposition or an article it is a noun: "by post", "in a note". */
const saysAt = (words: readonly Word[], at: number): boolean =>
  words[at] !== undefined &&
  (bitsOf(words[at].key) & (Bit.say | Bit.tell)) !== 0 &&
  !/^(?:by|in|of|a|an|the)$/u.test(words[at - 1]?.key ?? '');

/** What is said of the number; of counts only what may be said of things that are counted. */
function predicateOf(
  { block, said }: Raw,
  sentence: SentenceView,
  first: number,
  last: number,
  starts: ReadonlySet<number>,
): string | null {
  const { words } = sentence;
  if (isWhole(words, first)) return 'whole';
  const counted = block.startsWith('count ');
  if (counted && isCapacity(words, first, broaderBlock(block) === 'count person')) return 'capacity';
  const isJob = block === 'count worker';
  const classOf = (word: string): string | undefined => {
    const found = predicateClassOf.get(word);
    if (counted && found !== undefined && isJob && JOBS_GO.has(found)) return 'layoff';
    return counted && found !== undefined && AMOUNTS.has(found) ? undefined : found;
  };
  const own = words.slice(first, last).flatMap((w) => classOf(w.key) ?? []);
  if (own.length) return own[0]!;
  if (block.startsWith('date ')) {
    const beside = [first - 3, first - 2, first - 1, last].filter((i) => saysAt(words, i));
    if (beside.length > 0) return 'say';
  }
  if (counted && losesWork(words, last, isJob)) return 'layoff';
  const against = counted ? votedAgainst(words, first, last) : undefined;
  if (against !== undefined) return against;
  if (counted && isPlace(words, first, block)) return 'where';
  const governing = said === null ? undefined : classOf(said);
  if (governing !== undefined) return governing;
  const aside = relativeClause(sentence, first, last);
  if (!aside) return nearestPredicate(words, first, last, starts, classOf);
  const { from, to } = aside;
  const told = nearestPredicate(words.slice(from, to), first - from, last - from, starts, classOf);
  return told ?? (counted && !words.slice(from, first).some((_, i) => saysAt(words, from + i)) ? 'whole' : null);
}

/** "300 jobs will go", "costs 300 people their jobs". */
const losesWork = (words: readonly Word[], last: number, isJob: boolean): boolean => {
  const [next, second] = [words[last]?.key ?? '', words[last + 1]?.key ?? ''];
  if (isJob) return second === 'go' && /^(?:will|would|to|could|may|might|must)$/u.test(next);
  return /^(?:their|his|her)$/u.test(next) && /^(?:jobs?|posts?|livelihoods?)$/u.test(second);
};

/** Said of sums and shares, not of things: prices rise, people fall ill. */
const AMOUNTS = new Set(['rise', 'fall', 'cost', 'earn', 'loss']);

/** Workers, patients and passengers are people. */
const broaderBlock = (block: string): string => {
  const broader = block.startsWith('count ') ? broaderClassOf(block.slice('count '.length)) : undefined;
  return broader === undefined ? block : `count ${broader}`;
};

/** "in 12 states": where it was, whatever verb stands near. */
const isPlace = (words: readonly Word[], first: number, block: string): boolean =>
  /^(?:in|across)$/u.test(words[first - 1]?.key ?? '') && !/(?:member|person)$/u.test(broaderBlock(block));

/** Verbs that say of jobs that they go, each of another class elsewhere. */
const JOBS_GO = new Set(['layoff', 'loss', 'cost', 'fall', 'close']);

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
  classOf: (word: string) => string | undefined,
): string | null {
  // "12,000 people were left homeless": the verb of the number's own clause stands behind it.
  if (AUXILIARY.test(words[last]?.key ?? '')) first = -1;
  for (let distance = 1; distance <= WINDOW; distance++) {
    const after = words[last + distance - 1];
    const before = words[first - distance];
    // "recalling 47,000 strollers sold since May": the verb right before the number governs it.
    const found = (distance === 1 ? [before, after] : [after, before]).flatMap((w) =>
      w ? (classOf(w.key) ?? []) : [],
    );
    if (found.length) return found[0]!;
    const blocked = [after, before].map((w) => !w || isNumber(w) || starts.has(w.start) || CLAUSE.test(w.key));
    if (blocked[0]) last = words.length;
    if (blocked[1]) first = -1;
  }
  return null;
}

/** Words that begin another clause, with a verb of its own. */
const CLAUSE = /^(?:as|when|while|because|although|though|if|unless|whereas)$/u;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|could|may|might|remain|remained|still)$/u;

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** "12 members voted against": the side of a vote, not the vote. */
const votedAgainst = (words: readonly Word[], first: number, last: number): string | undefined => {
  const after = words.slice(last, last + WINDOW);
  const next = after.findIndex(isNumber);
  const near = [...words.slice(Math.max(0, first - 3), first), ...(next < 0 ? after : after.slice(0, next))];
  return near.some((w, i) => w.key === 'against' || (w.key === 'no' && near[i - 1]?.key.startsWith('vot'))) &&
    near.some((w) => predicateClassOf.get(w.key) === 'vote')
    ? 'against'
    : undefined;
};

const isName = (sentence: SentenceView, word: Word): boolean =>
  word.start > sentence.words[0]!.start &&
  /^\p{Lu}/u.test(sentence.text.slice(word.start - sentence.start)) &&
  isContent(word) &&
  !CALENDAR.test(word.key);

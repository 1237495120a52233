import { criticismWords, type CriticismKind } from '../lexicon/criticism-words.js';
import { classesOf, WordClass } from '../lexicon/word-classes.js';
import type { QuoteInstance } from '../model/event.js';
import type { Measures } from '../model/measures.js';
import { criticismRowSchema } from '../model/measures.js';
import type { Evidence } from '../model/span.js';
import { gather } from '../text/gather.js';
import type { Word } from '../text/words.js';
import { about } from './about.js';
import { figuresBy } from './figures.js';
import { makeFinder, type Hit } from './phrases.js';
import { isCommonPlural, isParty, subjectOf, type Told } from './critic-subject.js';
import { bare, evidenceOf, type Ground, type Source } from './source.js';

const find = makeFinder(criticismWords);

/** Sentences that tell of criticism, and whether a critic is named. One row a sentence: the best-named critic. */
export function measureCriticism(ground: Ground): Measures['criticism'] {
  const names = namesOf(ground);
  const speakers = speakersOf(ground);
  const rows = ground.outlets.flatMap((source) =>
    source.sentences.flatMap((sentence) => {
      const words = source.words(sentence);
      const hits = find(words).filter((hit) => hit.value !== 'none');
      const found = hits.flatMap((hit) => {
        const trigger = evidenceOf(source, words[hit.first]!.start, words[hit.last - 1]!.end);
        const at = { source, words, hit, trigger, names: within(names.get(source.id) ?? [], sentence), hits };
        const told = source.voice(trigger) === 'own' ? inOwnVoice(at) : inQuotation(at, speakers.get(source.id) ?? []);
        return told ? [{ article: source.id, evidence: bare(sentence), trigger, ...told }] : [];
      });
      const best = order.map((s) => found.find((row) => row.source === s)).find((row) => row !== undefined);
      return best ? [best] : [];
    }),
  );
  const ids = ground.outlets.map(({ id }) => id);
  const counted = rows.map((row) => ({ article: row.article, category: row.source, n: 1 }));
  const figures = figuresBy('sentences of criticism, by their critic', ids, counted, order).filter((f) => f.of > 0);
  return { ...about.criticism, figures, rows };
}

const order = criticismRowSchema.shape.source.options;

interface Place {
  source: Source;
  words: readonly Word[];
  hit: Hit<CriticismKind>;
  trigger: Evidence;
  names: readonly Evidence[];
  hits: readonly Hit<CriticismKind>[];
}

/** Words between a name and the verb or noun it belongs to. */
const REACH = 10;

const NOBODY: Told = { source: 'none', critic: null };
const named = (critic: Evidence | undefined): Told | undefined => critic && { source: 'named', critic };

function inOwnVoice(place: Place): Told | undefined {
  switch (place.hit.value) {
    case 'critic':
      return named(after(place, 4)) ?? { source: 'unnamed', critic: place.trigger };
    case 'verb':
      return byVerb(place) ?? NOBODY;
    case 'noun-too':
      return isNoun(place) ? undefined : byVerb(place);
    case 'blame':
      return isNoun(place) || !isOfParty(place) ? undefined : (byVerb(place) ?? NOBODY);
    case 'outburst':
      return outburst(place);
    case 'label':
    case 'hard-label':
      return isDisapproval(place) ? (byVerb(place) ?? NOBODY) : undefined;
    case 'passive':
      return named(byWhom(place)) ?? NOBODY;
    case 'quality':
      return NOBODY;
    default:
      return undefined;
  }
}

const BE = /^(?:is|are|was|were|be|been|being|gets?|got)$/u;
const isPassive = ({ words, hit }: Place): boolean =>
  BE.test(words[hit.first - 1]?.key ?? '') && !words[hit.first]!.key.endsWith('ing');

/** Who does what the verb says: its subject, or whom a passive names behind "by". */
function byVerb(place: Place): Told | undefined {
  const { words, hit } = place;
  if (isPassive(place)) return named(byWhom(place));
  const subject = subjectOf(place, hit.first);
  if (subject) return subject;
  const isPronoun = (classesOf(words[hit.first - 1]?.key ?? '') & WordClass.personal) !== 0;
  return isPronoun ? undefined : named(before(place));
}

/** "the fault", "of blame", "a blast": the noun. */
function isNoun({ words, hit }: Place): boolean {
  const previous = words[hit.first - 1];
  if (!previous) return true;
  return (
    /^(?:of|in|to|for|by|with|without|and|or)$/u.test(previous.key) ||
    (classesOf(previous.key) & WordClass.determiner) !== 0
  );
}

/** Words between a verb of blame and the person or body it is put on. */
const OBJECT = 4;

/** A person or body is blamed and no thing: "blamed the mill", never "blamed the price of milk". */
function isOfParty(place: Place): boolean {
  const { words, hit, names } = place;
  if (isPassive(place))
    return names.some((n) => n.end <= words[hit.first]!.start) || words.slice(0, hit.first).some(isParty);
  for (const word of words.slice(hit.last, hit.last + OBJECT)) {
    if (/^(?:of|for|on|in|at)$/u.test(word.key)) return false;
    if (/^(?:him|her|them|us|me|you)$/u.test(word.key) && word.key !== 'her') return true;
    if (names.some((n) => n.start <= word.start && word.start < n.end) || isParty(word)) return true;
  }
  return false;
}

/** Whoever a verb of anger stands beside, behind a quotation: "'It is a joke,' stormed Ann Li". */
function outburst({ source, words, hit, names }: Place): Told | undefined {
  const verb = words[hit.first]!;
  const previous = words[hit.first - 1];
  if (!previous || !/["”'’]\s*$/u.test(source.text.slice(previous.end, verb.start))) return undefined;
  const next = words[hit.last];
  const name = next && names.find((n) => n.start <= next.start + 1 && next.start < n.end);
  if (name) return named(name);
  const at = words.slice(hit.last, hit.last + OBJECT).findIndex(isParty);
  if (at < 0) return NOBODY;
  return { source: 'unnamed', critic: evidenceOf(source, next!.start, words[hit.last + at]!.end) };
}

/** Words behind "called" that may say what something was called. */
const LABEL_REACH = 20;

/** What something is called is bad: in marks or behind "a" or "as"; behind "branded" and the like any marked words do. */
function isDisapproval({ source, words, hit, hits }: Place): boolean {
  const from = words[hit.last - 1]!.end;
  const to = words[Math.min(words.length, hit.last + LABEL_REACH) - 1]!.end;
  const mark = source.text.slice(from, to).search(/["“]|\s['‘]/u);
  const bad = hits.filter(
    (h) => (h.value === 'bad' || h.value === 'quality') && h.first >= hit.last && words[h.first]!.end <= to,
  );
  const isBehindMark = (h: Hit<CriticismKind>): boolean => mark >= 0 && words[h.first]!.start > from + mark;
  if (hit.value === 'hard-label' && (mark >= 0 || bad.length > 0)) return true;
  return bad.some((h) => isBehindMark(h) || /^(?:an?|as)$/u.test(words[h.first - 1]?.key ?? ''));
}

/** The last name before the trigger, in reach. */
const before = ({ source, words, hit, names }: Place): Evidence | undefined => {
  const from = words[Math.max(0, hit.first - REACH)]!.start;
  const near = names.filter((n) => from <= n.start && n.end <= words[hit.first]!.start);
  return near.filter((n) => !isCommonPlural(source, n)).at(-1);
};

/** The first name that begins at most so many words after the trigger. */
function after({ words, hit, names }: Place, reach: number): Evidence | undefined {
  const to = words[Math.min(words.length - 1, hit.last + reach)]!.end;
  return names.find((n) => words[hit.last - 1]!.end < n.start && n.start < to);
}

/** The name after "by" or "from" behind the trigger. */
function byWhom(place: Place): Evidence | undefined {
  const { words, hit, source } = place;
  const name = after(place, REACH);
  const gap = name && source.text.slice(words[hit.last - 1]!.end, name.start);
  return gap !== undefined && /\b(?:by|from)\s+(?:\S+\s+){0,4}$/u.test(gap) ? name : undefined;
}

const IN_QUOTATIONS: ReadonlySet<CriticismKind> = new Set(['critic', 'verb', 'quality']);

/** In a quotation the critic is who says it; a noun for critics there names nobody. */
function inQuotation({ trigger, hit }: Place, speakers: readonly QuoteInstance[]): Told | undefined {
  if (!IN_QUOTATIONS.has(hit.value)) return undefined;
  const quote = speakers.find((q) => q.start <= trigger.start && trigger.end <= q.end);
  if (!quote?.mention) return { source: 'none', critic: null };
  const isName = /^\p{Lu}/u.test(quote.speaker ?? '') && quote.speaker !== null;
  return { source: isName ? 'named' : 'unnamed', critic: bare(quote.mention) };
}

/** Mentions of persons, companies and organisations by article, in order. */
function namesOf({ event }: Ground): ReadonlyMap<string, Evidence[]> {
  const names = new Map<string, Evidence[]>();
  for (const item of [...event.people, ...event.companies])
    for (const mention of item.mentions) gather(names, mention.article, bare(mention));
  for (const list of names.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return names;
}

const within = (names: readonly Evidence[], { start, end }: Evidence): Evidence[] =>
  names.filter((name) => start <= name.start && name.end <= end);

function speakersOf({ event }: Ground): ReadonlyMap<string, QuoteInstance[]> {
  const quotes = new Map<string, QuoteInstance[]>();
  for (const quote of event.quotes) for (const instance of quote.instances) gather(quotes, instance.article, instance);
  return quotes;
}

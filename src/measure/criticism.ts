import { criticismWords, type CriticismKind } from '../lexicon/criticism-words.js';
import type { QuoteInstance } from '../model/event.js';
import type { CriticismRow, Measures } from '../model/measures.js';
import { criticismRowSchema } from '../model/measures.js';
import type { Evidence } from '../model/span.js';
import { gather } from '../text/gather.js';
import type { Word } from '../text/words.js';
import { about } from './about.js';
import { figuresBy } from './figures.js';
import { makeFinder, type Hit } from './phrases.js';
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

type Told = Pick<CriticismRow, 'source' | 'critic'>;

/** Words between a name and the verb or noun it belongs to. */
const REACH = 10;

function inOwnVoice(place: Place): Told | undefined {
  const { source, words, hit, hits } = place;
  const named = (critic: Evidence | undefined): Told | undefined => critic && { source: 'named', critic };
  if (hit.value === 'opponent') return undefined;
  if (hit.value === 'critic') return named(after(place, 4)) ?? { source: 'unnamed', critic: place.trigger };
  if (hit.value === 'verb') {
    const passive = /^(?:is|are|was|were|be|been|being|gets?|got)$/u.test(words[hit.first - 1]?.key ?? '');
    const by = passive ? byWhom(place) : before(place);
    if (by) return named(by);
    const group = hits.find((h) => (h.value === 'opponent' || h.value === 'critic') && h.last <= hit.first);
    if (!group || passive) return { source: 'none', critic: null };
    return { source: 'unnamed', critic: evidenceOf(source, words[group.first]!.start, words[group.last - 1]!.end) };
  }
  return named(hit.value === 'passive' ? byWhom(place) : undefined) ?? { source: 'none', critic: null };
}

/** The last name before the trigger, in reach. */
const before = ({ words, hit, names }: Place): Evidence | undefined => {
  const from = words[Math.max(0, hit.first - REACH)]!.start;
  return names.filter((n) => from <= n.start && n.end <= words[hit.first]!.start).at(-1);
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

/** In a quotation the critic is who says it; a noun for critics there names nobody. */
function inQuotation({ trigger, hit }: Place, speakers: readonly QuoteInstance[]): Told | undefined {
  if (hit.value === 'opponent' || hit.value === 'passive') return undefined;
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

import type { Evidence } from '../model/span.js';
import { wordsOf } from '../text/words.js';
import { keysOf } from './headline-keys.js';
import type { HeadNumber } from './headline-numbers.js';
import { topicsOfClause, type Topic } from './headline-topics.js';
import { bare, isHead, type Ground, type Source } from './source.js';

/** A sentence of a body with the keys of its words. */
interface Sentence extends Evidence {
  body: Body;
  index: number;
  keys: ReadonlySet<string>;
}

/** The body of one article. */
interface Body {
  source: Source;
  sentences: readonly Sentence[];
  /** every key of the body, made when first asked for */
  keys: () => ReadonlySet<string>;
}

/** The bodies of an event, and where each key stands in them. */
export interface Bodies {
  byId: ReadonlyMap<string, Body>;
  holders: () => ReadonlyMap<string, readonly Sentence[]>;
}

/** Lays out the bodies of all outlets, once. */
export function bodiesOf({ outlets }: Ground): Bodies {
  const byId = new Map(outlets.map((source) => [source.id, bodyOf(source)]));
  let made: Map<string, Sentence[]> | undefined;
  return { byId, holders: () => (made ??= holdersOf(byId.values())) };
}

function bodyOf(source: Source): Body {
  const sentences: Sentence[] = [];
  let keys: Set<string> | undefined;
  const all = (): Set<string> => (keys ??= new Set(sentences.flatMap((s) => [...s.keys])));
  const body: Body = { source, sentences, keys: all };
  for (const s of source.sentences)
    if (!isHead(s.zone) && s.zone !== 'caption')
      sentences.push({ ...bare(s), body, index: sentences.length, keys: keysOf(source.words(s)) });
  return body;
}

function holdersOf(bodies: Iterable<Body>): Map<string, Sentence[]> {
  const holders = new Map<string, Sentence[]>();
  for (const { sentences } of bodies)
    for (const sentence of sentences)
      for (const key of sentence.keys) {
        const known = holders.get(key);
        if (known) known.push(sentence);
        else holders.set(key, [sentence]);
      }
  return holders;
}

/** Share of a claim's topics that one sentence must have to make it too, and that sentences beside one another must have. */
const IN_ONE = 0.5;
const IN_SEVERAL = 0.6;
const FEWEST_IN_ONE = 2;
const FEWEST_IN_SEVERAL = 3;
/** Most sentences beside one another that are read together. */
const NEIGHBOURS = 3;
/** Fewest words of a quotation in a headline that show whose sentence it is. */
const QUOTED_WORDS = 3;
/** Sentences looked at for each topic of a claim, in the event's order. */
const COMMON = 400;

interface Claim {
  topics: readonly Topic[];
  quoted: readonly (readonly string[])[];
}

/** Where a body makes the claim of a clause: its own first, then another's; undefined where it is too short to be one. */
export function placesOfClaim(
  source: Source,
  clause: Evidence,
  numbers: readonly HeadNumber[],
  names: readonly Evidence[],
  { byId, holders }: Bodies,
): Evidence[] | undefined {
  const topics = topicsOfClause(clause, numbers, names);
  if (topics.length < FEWEST_IN_ONE) return undefined;
  const claim = { topics, quoted: quotedIn(clause.text) };
  const own = byId.get(source.id)!;
  const made = tellsItsParts(own, claim) ? bestOf(claim, own.sentences) : undefined;
  if (made) return [made];
  const near = new Set(topics.flatMap((t) => t.keys.flatMap((key) => holders().get(key) ?? []).slice(0, COMMON)));
  const told = new Map<Body, boolean>();
  const others = [...near].filter(({ body }) => {
    const known = told.get(body) ?? (body !== own && tellsItsParts(body, claim));
    told.set(body, known);
    return known;
  });
  return [bestOf(claim, others)].filter((found) => found !== undefined);
}

/** A body that lacks the act, the exact number or a name of a claim does not make it: "quits", "300 jobs", "Tarn Mills". */
function tellsItsParts(body: Body, { topics }: Claim): boolean {
  return topics.every((topic) => {
    if (topic.kind === 'word' || (topic.kind === 'number' && !topic.number?.exact)) return true;
    return topic.keys.some((key) => body.keys().has(key)) || standsIn(topic, body.source.id);
  });
}

const standsIn = ({ number }: Topic, article: string): boolean => number?.byArticle.has(article) === true;

/** The sentence that makes the claim, by itself or as the fullest among its neighbours. */
function bestOf(claim: Claim, sentences: readonly Sentence[]): Evidence | undefined {
  const read = new Map<Sentence, ReadonlySet<Topic>>();
  const topicsOf = (sentence: Sentence): ReadonlySet<Topic> => {
    const has = read.get(sentence) ?? new Set(claim.topics.filter((topic) => isIn(topic, sentence)));
    read.set(sentence, has);
    return has;
  };
  const scored = sentences.map((sentence) => ({ sentence, has: topicsOf(sentence) }));
  const alone = mostOf(scored.filter(({ sentence, has }) => isEnough(claim, has) || hasQuotation(claim, sentence)));
  if (alone) return bare(alone.sentence);
  const windows = scored.flatMap(({ sentence }) => windowsFrom(sentence, topicsOf));
  const several = mostOf(windows.filter(({ has }) => isMost(claim, has)));
  return several && bare(several.sentence);
}

interface Scored {
  sentence: Sentence;
  has: ReadonlySet<Topic>;
}

const mostOf = (scored: readonly Scored[]): Scored | undefined =>
  scored.reduce<Scored | undefined>((best, x) => (best && best.has.size >= x.has.size ? best : x), undefined);

function isIn({ keys, number }: Topic, sentence: Sentence): boolean {
  if (keys.some((key) => sentence.keys.has(key))) return true;
  const { article, start, end } = sentence;
  return number?.byArticle.get(article)?.some((p) => start <= p.start && p.end <= end) === true;
}

/** Half of the topics, two at least; or every number and name, and a topic more. */
function isEnough({ topics }: Claim, has: ReadonlySet<Topic>): boolean {
  if (has.size >= Math.max(FEWEST_IN_ONE, Math.ceil(topics.length * IN_ONE))) return true;
  const fixed = topics.filter((t) => t.kind === 'number' || t.kind === 'name');
  return fixed.some((t) => t.kind === 'number') && fixed.every((t) => has.has(t)) && has.size > fixed.length;
}

const isMost = ({ topics }: Claim, has: ReadonlySet<Topic>): boolean =>
  has.size >= Math.min(topics.length, Math.max(FEWEST_IN_SEVERAL, Math.ceil(topics.length * IN_SEVERAL)));

/** Two and three sentences from one on, with the fullest of them. */
function windowsFrom({ body, index }: Sentence, topicsOf: (sentence: Sentence) => ReadonlySet<Topic>): Scored[] {
  const next = body.sentences
    .slice(index, index + NEIGHBOURS)
    .map((sentence) => ({ sentence, has: topicsOf(sentence) }));
  return next.slice(1).map((_, i) => {
    const window = next.slice(0, i + 2);
    return { sentence: mostOf(window)!.sentence, has: new Set(window.flatMap(({ has }) => [...has])) };
  });
}

/** The words of each longer quotation in a headline: "had no choice". */
const quotedIn = (text: string): string[][] =>
  Array.from(text.matchAll(/["“]([^"“”]+)["”]|(?<![\p{L}\p{N}])['‘]([^'‘’]+)['’](?!\p{L})/gu), (match) =>
    wordsOf(match[1] ?? match[2] ?? '').map((w) => w.key),
  ).filter((words) => words.length >= QUOTED_WORDS);

/** The sentence prints a quotation of the headline word for word. */
function hasQuotation({ quoted }: Claim, sentence: Sentence): boolean {
  if (quoted.length === 0) return false;
  const words = sentence.body.source.words(sentence).map((w) => w.key);
  return quoted.some((wanted) => words.some((_, i) => wanted.every((key, k) => words[i + k] === key)));
}

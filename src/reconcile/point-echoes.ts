// Descriptions in other words: passages that no reader took for a commitment, and that say what another article's description
// of one says. The article's own extraction is never changed; what the event adds is marked `retold`.
import { promiseDoubts, promiseMarks } from '../lexicon/promise-marks.js';
import type { Principle } from '../model/extraction.js';
import { spanOf, type Span } from '../model/span.js';
import { groupBy } from './choose.js';
import { gather } from '../text/gather.js';
import { compoundsIn, cosine, topicsOf, vectorsOf, type Vector } from '../text/topic.js';
import { wordsOf } from '../text/words.js';
import { partsOf } from './passages.js';
import type { Point } from './principles.js';
import { zoneAt, type Source } from './source.js';

/** How near a passage must come to a description where a word of obligation stands in its sentence, and where none does. */
const NEAR = 0.3;
const NEARER = 0.45;
/** What a description of another commitment in the sentence, or in the one beside it, is worth. */
const BESIDE = 0.06;
/** By how much the best principle must exceed the next. */
const AHEAD = 0.04;
/** Topics that passage and description must share. */
const SHARED = 2;
/** A topic that more than one in so many principles have speaks for none of them. */
const FEW = 3;
/** Words of a sentence that is taken as a whole, at most. */
const LONGEST = 40;
/** Descriptions of one principle that are compared with, at most. */
const MOST = 8;

/** A sentence that may tell a principle again, in parts. */
interface Line {
  id: string;
  source: Source;
  /** the sentence, where it is short and no description stands in it */
  whole: Span | null;
  parts: { span: Span; topics: readonly string[] }[];
  marked: boolean;
  beside: boolean;
}

interface Echo {
  cluster: number;
  line: Line;
  span: Span;
  fit: number;
}

/** A passage that the event takes for a description, in its article. */
export interface Retold {
  source: Source;
  principle: Principle;
}

/** For each principle, in order, the passages that tell it again in articles that have no description of it yet. */
export function echoesOf(sources: readonly Source[], clusters: readonly (readonly Point[])[]): Retold[][] {
  const points = clusters.flat();
  const texts = points.map((p) => `${p.principle.label?.text ?? ''} ${p.principle.text}`);
  const compounds = compoundsIn(texts);
  const bySource = new Map<Source, Principle[]>();
  for (const { source, principle } of points) gather(bySource, source, principle);
  const lines = sources.flatMap((source) => linesOf(source, bySource.get(source) ?? [], compounds));
  const vectors = vectorsOf([...texts.map((text) => topicsOf(text, compounds)), ...lines.flatMap(topicsIn)]);
  const topics = new Map(points.map((point, i) => [point, [...vectors[i]!.keys()]]));
  const profiles = clusters.map((cluster) => cluster.slice(0, MOST).map((point) => topics.get(point)!));
  const byTopic = new Map<string, number[]>();
  profiles.forEach((profile, k) => {
    for (const topic of new Set(profile.flat())) gather(byTopic, topic, k);
  });
  const weigh = weigher(vectors, (topic) => (byTopic.get(topic)?.length ?? 1) / clusters.length);
  const told = clusters.map((cluster) => new Set(cluster.map((p) => p.source)));
  const echoes = lines.flatMap((line) => echoesIn(line, { profiles, byTopic, told, weigh }));
  return choose(echoes, told);
}

const topicsIn = (line: Line): string[][] => line.parts.map((part) => [...part.topics]);

/** The weight of each topic, by how rare it is in the event and how few of the principles have it. */
function weigher(vectors: readonly Vector[], share: (topic: string) => number): (topics: Iterable<string>) => Vector {
  const weights = new Map<string, number>();
  for (const vector of vectors) for (const [topic, weight] of vector) weights.set(topic, weight);
  const few = (topic: string): number => 1 - share(topic) / 2;
  return (topics) => new Map([...topics].map((topic) => [topic, (weights.get(topic) ?? 0) * few(topic)]));
}

/** The sentences of the body that no description stands in as a whole and that no doubt is spoken in. */
function linesOf(source: Source, own: readonly Principle[], compounds: ReadonlySet<string>): Line[] {
  const { text, zones } = source.article;
  return source.kept.sentences.flatMap((ref, i): Line[] => {
    const zone = zoneAt(zones, ref.from)?.kind ?? 'body';
    if (zone !== 'body' && zone !== 'list') return [];
    const words = wordsOf(text, ref.from, ref.to);
    if (words.some((w) => promiseDoubts.has(w.key)) || text[ref.to - 1] === '?') return [];
    const parts = partsOf(text, ref)
      .filter((part) => !own.some((p) => p.start < part.end && part.start < p.end))
      .map((span) => ({ span, topics: topicsOf(withoutNames(span.text, span.start === ref.from), compounds) }));
    if (parts.length === 0) return [];
    const whole = spanOf(text, ref.from, ref.to);
    const [before, after] = [source.kept.sentences[i - 1], source.kept.sentences[i + 1]];
    const [from, to] = [before?.from ?? ref.from, after?.to ?? ref.to];
    const beside = own.some((p) => p.start < to && from < p.end);
    return [
      {
        id: `${source.article.id} ${ref.from}`,
        source,
        whole: words.length <= LONGEST && !own.some((p) => p.start < ref.to && ref.from < p.end) ? whole : null,
        parts,
        marked: words.some((w) => promiseMarks.has(w.key)),
        beside,
      },
    ];
  });
}

/** Without capitalised words but the first of a sentence: who is named does not tell what is promised. */
const withoutNames = (text: string, opens: boolean): string =>
  (opens ? text.slice(0, 1).toLowerCase() + text.slice(1) : text).replace(
    /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&’'-]*/gu,
    ' ',
  );

interface Known {
  profiles: readonly (readonly (readonly string[])[])[];
  byTopic: ReadonlyMap<string, readonly number[]>;
  told: readonly ReadonlySet<Source>[];
  weigh: (topics: Iterable<string>) => Vector;
}

/** For each principle near enough its best passage in the sentence. */
function echoesIn(line: Line, { profiles, byTopic, weigh }: Known): Echo[] {
  const shared = new Map<number, number>();
  for (const topic of new Set(line.parts.flatMap((p) => p.topics)))
    for (const k of own(topic, byTopic, profiles.length)) shared.set(k, (shared.get(k) ?? 0) + 1);
  const least = (line.marked ? NEAR : NEARER) - (line.beside ? BESIDE : 0);
  return [...shared].flatMap(([cluster, n]): Echo[] => {
    if (n < SHARED) return [];
    const best = bestRun(line, profiles[cluster]!.map(weigh), weigh);
    return best && best.fit >= least ? [{ cluster, line, ...best }] : [];
  });
}

/** The principles that a topic speaks for: none where many have it. */
function own(topic: string, byTopic: Known['byTopic'], of: number): readonly number[] {
  const holders = byTopic.get(topic) ?? [];
  return holders.length <= Math.max(1, of / FEW) ? holders : [];
}

/** The run of parts that comes nearest to a description. */
function bestRun(
  { source, parts }: Line,
  profile: readonly Vector[],
  weigh: Known['weigh'],
): Pick<Echo, 'span' | 'fit'> | undefined {
  let best: { span: Span; fit: number } | undefined;
  for (let i = 0; i < parts.length; i++)
    for (let j = i; j < parts.length; j++) {
      const vector = weigh(parts.slice(i, j + 1).flatMap((p) => p.topics));
      const fit = fitOf(vector, profile);
      if (!best || fit > best.fit)
        best = { span: spanOf(source.article.text, parts[i]!.span.start, parts[j]!.span.end), fit };
    }
  return best;
}

function fitOf(vector: Vector, profile: readonly Vector[]): number {
  const near = profile.filter((v) => [...vector.keys()].filter((topic) => v.has(topic)).length >= SHARED);
  const [first = 0, second = 0] = near.map((v) => cosine(vector, v)).sort((a, b) => b - a);
  return first + second / 4;
}

/** The best first: one passage for a principle and article, one principle for a passage, and none where two come equally near. */
function choose(echoes: readonly Echo[], told: Known['told']): Retold[][] {
  const chosen: Echo[][] = told.map(() => []);
  const byLine = groupBy(echoes, ({ line }) => line.id);
  const taken = new Map<string, Echo[]>();
  const has = told.map((sources) => new Set(sources));
  for (const echo of [...echoes].sort((a, b) => b.fit - a.fit)) {
    const { cluster, line } = echo;
    const rivals = byLine.get(line.id)!.filter((e) => e.cluster !== cluster && overlap(e, echo));
    if (rivals.some((e) => e.fit <= echo.fit && e.fit > echo.fit - AHEAD)) continue;
    if (taken.get(line.id)?.some((t) => overlap(t, echo))) continue;
    gather(taken, line.id, echo);
    if (has[cluster]!.has(line.source)) continue;
    has[cluster]!.add(line.source);
    chosen[cluster]!.push(echo);
  }
  return chosen.map((row) =>
    row.map((echo) => ({ source: echo.line.source, principle: retold(echo, taken.get(echo.line.id)!.length === 1) })),
  );
}

const overlap = (a: Echo, b: Echo): boolean => a.span.start < b.span.end && b.span.start < a.span.end;

/** The whole sentence, or what of it stands in quotation marks, where it tells nothing else. */
function retold({ span, line }: Echo, alone: boolean): Principle {
  const quote = line.source.kept.quotes.find(
    (q) => q.type !== 'indirect' && q.start <= span.start && span.end <= q.end,
  );
  const whole = alone && line.whole ? within(line.source, line.whole, quote ?? line.whole) : span;
  return { ...NO_READING, ...whole, principle: whole.text, quoted: quote !== undefined };
}

const within = ({ article }: Source, a: Span, b: Span): Span =>
  spanOf(article.text, Math.max(a.start, b.start), Math.min(a.end, b.end));

const NO_READING = {
  form: 'retold',
  number: null,
  label: null,
  actor: null,
  force: null,
  slots: [],
} as const satisfies Partial<Principle>;

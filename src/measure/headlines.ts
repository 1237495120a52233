import type { HeadlineRow, MeasureFigure, Measures } from '../model/measures.js';
import { headlineRowSchema } from '../model/measures.js';
import type { Evidence } from '../model/span.js';
import { functionWords } from '../lexicon/function-words.js';
import { plainWordOf } from '../lexicon/headlinese.js';
import { perWord } from '../text/per-word.js';
import { topicsOf } from '../text/topic.js';
import { countWords, wordsOf, type Word } from '../text/words.js';
import { about } from './about.js';
import { figuresBy } from './figures.js';
import { bare, evidenceOf, isHead, sentenceAt, type Ground, type Source } from './source.js';

/** Every name, number and claim of each headline and standfirst, and where it stands besides. */
export function measureHeadlines(ground: Ground): Measures['headlines'] {
  const bodies = new Map(ground.outlets.map((source) => [source.id, bodySentences(source)]));
  let made: ReturnType<typeof holdersOf> | undefined;
  const holders = () => (made ??= holdersOf(bodies));
  const rows = ground.outlets.flatMap((source) => {
    const found = [...names(source, ground), ...numbers(source, ground), ...claims(source, ground, bodies, holders)];
    return found.length > 0 ? found.sort((a, b) => a.evidence!.start - b.evidence!.start) : [nothing(source)];
  });
  return { ...about.headlines, figures: figuresOf(ground, rows), rows };
}

const nothing = ({ id }: Source): HeadlineRow => ({
  article: id,
  evidence: null,
  zone: 'none',
  kind: 'none',
  item: '',
  where: 'none',
  other: null,
});

type Zone = HeadlineRow['zone'];
const zoneOf = (source: Source, at: number): Zone => (source.zone(at) === 'standfirst' ? 'standfirst' : 'headline');

/** The row of something that stands in the head of `source`, from the places where any body has it. */
function rowOf(
  source: Source,
  kind: HeadlineRow['kind'],
  item: string,
  evidence: Evidence,
  elsewhere: readonly Evidence[],
): HeadlineRow {
  const own = elsewhere.find((e) => e.article === source.id);
  const other = own ?? elsewhere[0] ?? null;
  const where = own ? 'own-body' : other ? 'elsewhere' : 'nowhere';
  const zone = zoneOf(source, evidence.start);
  return { article: source.id, evidence: bare(evidence), zone, kind, item, where, other: other && bare(other) };
}

const inBody = ({ byId }: Ground, evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter((e) => {
    const source = byId.get(e.article);
    return source?.counted === true && !isHead(source.zone(e.start)) && source.zone(e.start) !== 'caption';
  });

function names(source: Source, ground: Ground): HeadlineRow[] {
  return [...ground.event.companies, ...ground.event.people].flatMap(({ name, mentions }) => {
    const head = mentions.find((m) => m.article === source.id && isHead(source.zone(m.start)));
    // In a headline of capitals any two words look like a name: it must stand somewhere else too.
    if (!head || isSiteName(source, head) || (mentions.length === 1 && isTitleCase(source, head.start))) return [];
    const places = inBody(ground, mentions);
    return [rowOf(source, 'name', name, head, [...printedIn(source, head.text), ...places])];
  });
}

/** Where the body has the words of a name, in a longer name perhaps: "Amazon" in "Amazon Web Services". */
function printedIn(source: Source, name: string): Evidence[] {
  const wanted = wordsOf(name).map((w) => w.key);
  for (const sentence of source.sentences) {
    if (isHead(sentence.zone) || sentence.zone === 'caption') continue;
    const words = source.words(sentence);
    const at = words.findIndex((_, i) => wanted.every((key, k) => words[i + k]?.key === key));
    if (at >= 0) return [evidenceOf(source, words[at]!.start, words[at + wanted.length - 1]!.end)];
  }
  return [];
}

/** A short line of capitals under the headline is the outlet's name: "The Daily Tarn". */
function isSiteName(source: Source, { start }: Evidence): boolean {
  const line = sentenceAt(source, start);
  if (line?.zone !== 'standfirst' || countWords(line.text) > LONGEST_NAME) return false;
  return wordsOf(line.text).every((w) => functionWords.has(w.key) || /^\p{Lu}/u.test(line.text.slice(w.start)));
}

const LONGEST_NAME = 5;

/** Most longer words of the line begin with a capital. */
function isTitleCase(source: Source, at: number): boolean {
  const words = (sentenceAt(source, at)?.text.match(/\p{L}{4,}/gu) ?? []).slice(1);
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}

/** The same number of the same thing, or, for a vague one, a number that fits it. */
function numbers(source: Source, ground: Ground): HeadlineRow[] {
  const { counts, quantities, groups } = ground.event;
  const stated = groups.flatMap((group) => group.stated.map((s) => ({ ...s, sort: group.id })));
  const all = [
    ...stated,
    ...counts.map((c) => ({ ...c, sort: c.head })),
    ...quantities.map((q) => ({ ...q, sort: q.unit })),
  ];
  const heads = all.filter((n) => n.article === source.id && isHead(source.zone(n.start)));
  const seen = new Set<number>();
  return heads.flatMap((head) => {
    if (seen.has(head.start)) return [];
    seen.add(head.start);
    const sorts = new Set(heads.filter((h) => h.start === head.start).map((h) => h.sort));
    const same = all.filter(
      (n) => sorts.has(n.sort) && n.min <= (head.max ?? Infinity) && head.min <= (n.max ?? Infinity),
    );
    return [rowOf(source, 'number', head.text, head, inBody(ground, same))];
  });
}

/** A sentence of a body with its topics: stems, words of one meaning counted as one. */
interface Sentence extends Evidence {
  topics: ReadonlySet<string>;
}

/** The topics of a word; words that headlines put for plain ones are one with these. */
const topicsOfWord = perWord((key): readonly string[] => {
  const plain = plainWordOf.get(key);
  return plain === undefined ? topicsOf(key) : [`headline ${plain}`];
});
const topicsOfAll = (words: readonly Word[]): Set<string> => {
  const topics = new Set<string>();
  for (const word of words) for (const topic of topicsOfWord(word.key)) topics.add(topic);
  return topics;
};

const bodySentences = (source: Source): Sentence[] =>
  source.sentences
    .filter((s) => !isHead(s.zone) && s.zone !== 'caption')
    .map((s) => ({ ...bare(s), topics: topicsOfAll(source.words(s)) }));

function holdersOf(bodies: ReadonlyMap<string, readonly Sentence[]>): ReadonlyMap<string, Sentence[]> {
  const holders = new Map<string, Sentence[]>();
  for (const sentences of bodies.values())
    for (const sentence of sentences)
      for (const topic of sentence.topics) {
        const known = holders.get(topic);
        if (known) known.push(sentence);
        else holders.set(topic, [sentence]);
      }
  return holders;
}

/** Share of a claim's topics that one sentence must have to make it too. */
const SHARED = 0.5;
const FEWEST_TOPICS = 2;
/** Sentences looked at for each topic of a claim, in the event's order. */
const COMMON = 400;

/** The clauses of a headline; a claim stands in a body where one sentence has half of its topics, two at least. */
function claims(
  source: Source,
  ground: Ground,
  bodies: ReadonlyMap<string, readonly Sentence[]>,
  holders: () => ReadonlyMap<string, readonly Sentence[]>,
): HeadlineRow[] {
  const best = (topics: ReadonlySet<string>, sentences: Iterable<Sentence>): Sentence[] => {
    const need = Math.max(FEWEST_TOPICS, Math.ceil(topics.size * SHARED));
    const scored = [...sentences].map((s) => ({ s, n: [...topics].filter((t) => s.topics.has(t)).length }));
    const most = Math.max(0, ...scored.map((x) => x.n));
    return most >= need ? scored.filter((x) => x.n === most).map((x) => x.s) : [];
  };
  return clausesOf(source, ground).flatMap((clause) => {
    const topics = topicsOfAll(wordsOf(clause.text));
    if (topics.size < FEWEST_TOPICS || isSiteName(source, clause)) return [];
    const own = best(topics, bodies.get(source.id)!);
    const near = (): Set<Sentence> =>
      new Set([...topics].flatMap((t) => holders().get(t) ?? []).slice(0, topics.size * COMMON));
    return [rowOf(source, 'claim', clause.text, clause, own.length > 0 ? own : best(topics, near()))];
  });
}

/** Fewest words of a part on either side of a comma for it to be a clause and not an item of a row. */
const CLAUSE_WORDS = 3;

/** The sentences of the headline and standfirst, cut at semicolons, colons and dashes, and at commas between clauses. */
function clausesOf(source: Source, { event }: Ground): Evidence[] {
  const named = [...event.companies, ...event.people].flatMap(({ mentions }) =>
    mentions.filter((m) => m.article === source.id && isHead(source.zone(m.start))),
  );
  const [starts, ends] = [new Set(named.map((m) => m.start)), new Set(named.map((m) => m.end))];
  return source.sentences
    .filter((sentence) => isHead(sentence.zone))
    .flatMap(({ text, start }) => {
      const parts = partsOf(text, /\s*[;:–—]\s+|\s+-\s+/gu, 0, text.length).flatMap(({ from, to }) => {
        const pieces = partsOf(text, /,\s+/gu, from, to);
        const isRow = pieces.some(
          (p, i) =>
            countWords(text, p.from, p.to) < CLAUSE_WORDS ||
            (ends.has(start + p.to) && starts.has(start + (pieces[i + 1]?.from ?? NaN))),
        );
        return isRow ? [{ from, to }] : pieces;
      });
      return parts.map(({ from, to }) => evidenceOf(source, start + from, start + to));
    });
}

/** What stands between separators, from offset `from` to `to`. */
function partsOf(text: string, separator: RegExp, from: number, to: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let at = from;
  for (const cut of text.slice(from, to).matchAll(separator)) {
    if (cut.index + from > at) parts.push({ from: at, to: from + cut.index });
    at = from + cut.index + cut[0].length;
  }
  if (at < to) parts.push({ from: at, to });
  return parts;
}

function figuresOf({ outlets }: Ground, rows: readonly HeadlineRow[]): MeasureFigure[] {
  const real = rows.filter((row) => row.kind !== 'none');
  const ids = outlets.map(({ id }) => id);
  const wheres = headlineRowSchema.shape.where.options;
  return (['name', 'number', 'claim'] as const).flatMap((kind) =>
    figuresBy(
      `${kind}s of headline and standfirst, by where they stand besides`,
      ids,
      real.filter((row) => row.kind === kind).map((row) => ({ article: row.article, category: row.where, n: 1 })),
      wheres,
    ).filter((figure) => figure.of > 0),
  );
}

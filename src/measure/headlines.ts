import type { HeadlineRow, MeasureFigure, Measures } from '../model/measures.js';
import { headlineRowSchema } from '../model/measures.js';
import type { Evidence } from '../model/span.js';
import { functionWords } from '../lexicon/function-words.js';
import { countWords, wordsOf } from '../text/words.js';
import { about } from './about.js';
import { figuresBy } from './figures.js';
import { bodiesOf, placesOfClaim, type Bodies } from './headline-claims.js';
import { clausesOf } from './headline-clauses.js';
import { headNumbers, inBody, looseNumbers, type HeadNumber } from './headline-numbers.js';
import { printedIn } from './printed.js';
import { bare, isHead, sentenceAt, type Ground, type Source } from './source.js';

/** Every name, number and claim of each headline and standfirst, and where it stands besides. */
export function measureHeadlines(ground: Ground): Measures['headlines'] {
  const bodies = bodiesOf(ground);
  const rows = ground.outlets.flatMap((source) => {
    const counted = headNumbers(source, ground);
    const found = [...names(source, ground), ...numbers(source, counted), ...claims(source, ground, counted, bodies)];
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

const names = (source: Source, ground: Ground): HeadlineRow[] =>
  namesInHead(source, ground).map(({ name, head, mentions }) =>
    rowOf(source, 'name', name, head, [...printedIn(source, head.text), ...inBody(ground, mentions)]),
  );

/** The companies and persons of a head, each at its first mention there. */
function namesInHead(source: Source, { event }: Ground) {
  return [...event.companies, ...event.people].flatMap(({ name, mentions }) => {
    const head = mentions.find((m) => m.article === source.id && isHead(source.zone(m.start)));
    // In a headline of capitals any two words look like a name: it must stand somewhere else too.
    if (!head || isSiteName(source, head) || (mentions.length === 1 && isTitleCase(source, head.start))) return [];
    return [{ name, head, mentions }];
  });
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

/** The counts and quantities of a head, and where a body has them. */
const numbers = (source: Source, found: readonly HeadNumber[]): HeadlineRow[] =>
  found.map(({ evidence, places }) => rowOf(source, 'number', evidence.text, evidence, places));

/** The clauses of a head, and the sentence of a body that makes the claim too. */
function claims(source: Source, ground: Ground, found: readonly HeadNumber[], bodies: Bodies): HeadlineRow[] {
  const named = namesInHead(source, ground).map(({ head }) => head);
  const all = [...found, ...looseNumbers(source, ground, found)];
  return clausesOf(source, ground).flatMap((clause) => {
    if (isSiteName(source, clause)) return [];
    const places = placesOfClaim(source, clause, all, named, bodies);
    return places ? [rowOf(source, 'claim', clause.text, clause, places)] : [];
  });
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

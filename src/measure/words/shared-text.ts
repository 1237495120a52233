import type { MeasureFigure, Measures, SharedRow } from '../../model/measures.js';
import { markings } from '../../model/measures.js';
import type { Evidence } from '../../model/span.js';
import { countWords, wordsOf, type Word } from '../../text/words.js';
import { gather } from '../../text/gather.js';
import { about } from '../about.js';
import { figure } from '../figures.js';
import { bare, evidenceOf, type Ground, type Source } from '../source.js';
import { announcedAt, announcedIn, type Announced } from './announced.js';
import type { Match } from './reference.js';
import { inside, OWN_WORDS, QUOTED_WORDS, markedIn } from './stretches.js';

/** How much of each article is a reference text's, or another article's, or announced as taken over. */
export function measureSharedText(ground: Ground, matches: readonly Match[]): Measures['sharedText'] {
  const passages = new Map(ground.outlets.map((source) => [source.id, announcedIn(source)]));
  const rows =
    ground.references.length > 0
      ? matches.flatMap((match) => fromReference(match, passages.get(match.source.id)!))
      : [...sharedRows(ground, passages), ...announcedRows(ground, passages)];
  return { ...about.sharedText, figures: figuresOf(ground, rows), rows };
}

function fromReference({ source, words, runs, reference, theirs }: Match, passages: readonly Announced[]): SharedRow[] {
  return runs.flatMap(({ first, last, there }) => {
    const other = evidenceOf(reference, theirs[there]!.start, theirs[there + last - first - 1]!.end);
    return rowsOf(source, words.slice(first, last), passages, { from: 'reference', other });
  });
}

/** A run cut where quotation marks open or close: each piece is marked in one way, and long enough by itself. */
function rowsOf(
  source: Source,
  words: readonly Word[],
  passages: readonly Announced[],
  more: Pick<SharedRow, 'from' | 'other'>,
): SharedRow[] {
  const isQuoted = inside(markedIn(source));
  const pieces: { quoted: boolean; start: number; end: number; words: number }[] = [];
  for (const word of words) {
    const quoted = isQuoted(word.start);
    const last = pieces.at(-1);
    if (last?.quoted !== quoted) pieces.push({ quoted, start: word.start, end: word.end, words: 1 });
    else {
      last.end = word.end;
      last.words++;
    }
  }
  const long = pieces.filter((piece) => piece.words >= (piece.quoted ? QUOTED_WORDS : OWN_WORDS));
  return long.map(({ quoted, start, end }) => {
    const passage = announcedAt(passages, start);
    const told = passage !== undefined || source.voice({ start, end }) === 'reported';
    return {
      article: source.id,
      evidence: evidenceOf(source, start, end),
      ...more,
      marking: quoted ? 'quoted' : told ? 'signposted' : 'unmarked',
      words: countWords(source.text, start, end),
      signpost: (!quoted && passage?.signpost) || null,
    };
  });
}

/** Without a reference text: runs of eight words and more that another article has too, each word once. */
function sharedRows(
  { event, byId, outlets }: Ground,
  passages: ReadonlyMap<string, readonly Announced[]>,
): SharedRow[] {
  const sides = new Map<string, { at: Evidence; other: Evidence }[]>();
  for (const run of event.reuse) {
    const counted = run.sides.filter((side) => byId.get(side.article)?.counted);
    if (run.words < OWN_WORDS) continue;
    for (const at of counted) {
      const other = counted.find((side) => side.article !== at.article);
      if (other) gather(sides, at.article, { at, other: bare(other) });
    }
  }
  return outlets.flatMap((source) => {
    let end = 0;
    const here = (sides.get(source.id) ?? []).sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
    return here.flatMap(({ at, other }) => {
      const start = Math.max(at.start, end);
      end = Math.max(end, at.end);
      const words = start < at.end ? wordsOf(source.text, start, at.end) : [];
      return rowsOf(source, words, passages.get(source.id)!, { from: 'article', other });
    });
  });
}

function announcedRows({ outlets }: Ground, passages: ReadonlyMap<string, readonly Announced[]>): SharedRow[] {
  return outlets.flatMap((source) =>
    passages.get(source.id)!.map(({ start, end, signpost }) => ({
      article: source.id,
      evidence: evidenceOf(source, start, end),
      from: 'announced' as const,
      marking: 'signposted' as const,
      words: countWords(source.text, start, end),
      other: null,
      signpost,
    })),
  );
}

const WHAT: Record<SharedRow['from'], string> = {
  reference: 'words from the reference text, by marking',
  article: 'words shared with another article, by marking',
  announced: 'words announced as taken over',
};

function figuresOf({ event, outlets, references }: Ground, rows: readonly SharedRow[]): MeasureFigure[] {
  const kept = new Map(event.articles.map((a) => [a.id, a.wordsKept]));
  const sums = new Map<string, number>();
  for (const row of rows) {
    const key = `${row.article}\n${row.from}\n${row.marking}`;
    sums.set(key, (sums.get(key) ?? 0) + row.words);
  }
  const sum = (id: string, from: SharedRow['from'], marking: string): number =>
    sums.get(`${id}\n${from}\n${marking}`) ?? 0;
  return outlets.flatMap(({ id }) => {
    const of = kept.get(id) ?? 0;
    const from = references.length > 0 ? 'reference' : 'article';
    const marked = markings.map((marking) => figure(id, WHAT[from], marking, sum(id, from, marking), of));
    const all = marked.reduce((n, f) => n + f.n, 0);
    const told = figure(id, WHAT.announced, 'signposted', sum(id, 'announced', 'signposted'), of);
    return [...marked, figure(id, WHAT[from], 'all', all, of), ...(from === 'article' ? [told] : [])];
  });
}

import type { EventQuote } from '../model/event.js';
import type { MeasureFigure, Measures, ProminenceRow } from '../model/measures.js';
import type { Evidence } from '../model/span.js';
import { byCodeUnit } from '../text/fold.js';
import { gather } from '../text/gather.js';
import { wordStarts } from '../text/words.js';
import { about } from './about.js';
import { absentPlaces } from './absent.js';
import { figure, shareOf } from './figures.js';
import { bare, isHead, type Ground, type Source } from './source.js';

interface Item {
  kind: ProminenceRow['kind'];
  item: string;
  name: string;
  evidence: readonly Evidence[];
}

/** Where each article first has each reconciled item, in words of its body, and whether its headline has it. */
export function measureProminence(ground: Ground): Measures['prominence'] {
  const bodies = new Map(ground.outlets.map((source) => [source.id, bodyOf(source)]));
  const rows = itemsOf(ground).flatMap((item) => {
    const places = new Map<string, Evidence[]>();
    for (const evidence of item.evidence) gather(places, evidence.article, evidence);
    return ground.outlets.flatMap((source) => {
      const here = places.get(source.id);
      // Of absence its lack is told too; any other item that an article never has is in coverage.csv.
      if (!here && item.kind !== 'absent-parties') return [];
      return rowOf(source, item, here ?? [], bodies.get(source.id)!);
    });
  });
  return { ...about.prominence, figures: figuresOf(rows), rows };
}

/** Items that every reader looks for: their places are figures too. */
const SHOWN: readonly ProminenceRow['kind'][] = ['absent-parties', 'count', 'principle'];

const figuresOf = (rows: readonly ProminenceRow[]): MeasureFigure[] =>
  rows.flatMap(({ article, kind, name, before, of }) =>
    before !== null && SHOWN.includes(kind)
      ? [figure(article, 'words of the body before its first place', name, before, of)]
      : [],
  );

function itemsOf({ event, ...ground }: Ground): Item[] {
  const of = (kind: Item['kind'], item: string, name: string, evidence: readonly Evidence[]): Item => ({
    kind,
    item,
    name,
    evidence,
  });
  const absent = [...absentPlaces({ event, ...ground }).values()].flat();
  return [
    ...(absent.length > 0 ? [of('absent-parties', 'absent-parties', 'said not to be in the group', absent)] : []),
    ...event.groups.filter((g) => g.main).map((g) => of('count', g.id, g.label, g.stated)),
    ...event.companies.map((c) => of('company', c.id, c.name, [...c.mentions, ...c.membership])),
    ...event.people.map((p) => of('person', p.id, p.name, p.mentions)),
    ...event.quotes.map((q) => of('quote', q.id, nameOf(q), q.instances)),
    ...event.principles.map((p) => of('principle', p.id, p.name, p.descriptions)),
  ];
}

const nameOf = ({ speaker, wordings }: EventQuote): string =>
  `${speaker === null ? '' : `${speaker}: `}${wordings[0]?.text.slice(0, 60) ?? ''}`;

/** How many words of the body stand before an offset. */
interface Body {
  words: number;
  before: (at: number) => number;
  holds: (at: number) => boolean;
}

function bodyOf({ text, article, zone }: Source): Body {
  const holds = (at: number): boolean => zone(at) === 'body' || zone(at) === 'list';
  const zones = article.zones.filter((z) => z.kind === 'body' || z.kind === 'list');
  const starts = zones.flatMap((z) => wordStarts(text, z.start, z.end));
  return { words: starts.length, holds, before: (at) => below(starts, at) };
}

/** How many of the ascending numbers are less than `at`. */
function below(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rowOf(source: Source, { kind, item, name }: Item, evidence: readonly Evidence[], body: Body): ProminenceRow {
  const sorted = [...evidence].sort((a, b) => a.start - b.start || a.end - b.end || byCodeUnit(a.text, b.text));
  const first = sorted.find((e) => body.holds(e.start));
  const head = sorted.find((e) => isHead(source.zone(e.start)));
  const shown = first ?? head ?? sorted[0];
  const before = first ? body.before(first.start) : null;
  return {
    article: source.id,
    evidence: shown ? bare(shown) : null,
    kind,
    item,
    name,
    headline: head !== undefined,
    before,
    of: body.words,
    share: before === null ? null : shareOf(before, body.words),
  };
}

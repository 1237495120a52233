import type { Principle } from '../model/extraction.js';
import type { Point } from './principles.js';

/** Descriptions that one article gives in a row, each with its number there. */
export interface Series {
  article: string;
  /** by number; two sentences under one heading share it */
  items: Point[][];
  labelled: boolean;
}

const IN_ROW: ReadonlySet<Principle['form']> = new Set(['headed', 'ordinal', 'bulleted', 'enumerated', 'names']);

/** The rows of descriptions in each article: headings, "first ... second", bullets, the clauses of one sentence. */
export function seriesOf(points: readonly Point[]): Series[] {
  const rows = new Map<string, Point[]>();
  for (const point of points) {
    if (!IN_ROW.has(point.principle.form)) continue;
    const key = `${point.source.article.id} ${point.principle.form}`;
    (rows.get(key) ?? rows.set(key, []).get(key)!).push(point);
  }
  return [...rows.values()].map(makeSeries).filter((series) => series.items.length > 1);
}

function makeSeries(row: Point[]): Series {
  const items = new Map<string, Point[]>();
  row.forEach((point, i) => {
    const { number, label, form } = point.principle;
    const key = number !== null ? `n${number}` : label && form === 'headed' ? `l${point.name}` : `i${i}`;
    (items.get(key) ?? items.set(key, []).get(key)!).push(point);
  });
  return {
    article: row[0]!.source.article.id,
    items: [...items.values()],
    labelled: row.every((point) => point.principle.label !== null),
  };
}

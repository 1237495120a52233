import type { Principle } from '../model/extraction.js';
import { groupBy } from './choose.js';
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
  const inRow = points.filter(({ principle }) => IN_ROW.has(principle.form));
  const rows = groupBy(inRow, ({ source, principle }) => `${source.article.id} ${principle.form}`);
  return [...rows.values()]
    .flatMap(splitRows)
    .map(makeSeries)
    .filter((series) => series.items.length > 1);
}

/** Numbers that begin again begin another row; where some are numbered, the rest stand alone. */
function splitRows(row: readonly Point[]): Point[][] {
  if (row.every((point) => point.principle.number === null)) return [[...row]];
  const rows: Point[][] = [];
  let last = Infinity;
  for (const point of row) {
    const { number } = point.principle;
    if (number === null) continue;
    if (number < last) rows.push([]);
    rows.at(-1)!.push(point);
    last = number;
  }
  return rows;
}

function makeSeries(row: Point[]): Series {
  const items = groupBy(row, ({ name, principle: { number, form, start } }) =>
    number !== null ? `number ${number}` : form === 'headed' && name !== '' ? `name ${name}` : `place ${start}`,
  );
  return {
    article: row[0]!.source.article.id,
    items: [...items.values()],
    labelled: row.every((point) => point.principle.label !== null),
  };
}

import type { Event } from '../model/event.js';
import { byCodeUnit } from '../text/fold.js';
import type { EventView } from './view.js';

type Row = Event['coverage'][number];
export type CoverageCode = Row['code'];

/** How a cell looks and what it means; the sign is never the only carrier of the meaning. */
export const coverageCodes: Record<CoverageCode, { sign: string; short: string; meaning: string }> = {
  said: { sign: '●', short: 'says it', meaning: 'has it in its own words' },
  quoted: { sign: '❝', short: 'quotes it', meaning: 'has it in quotation marks' },
  'said-absent': { sign: '○', short: 'says not in', meaning: 'says that it is not in the group' },
  unclear: { sign: '?', short: 'open', meaning: 'open: the name fits more than one party' },
  silent: { sign: '–', short: 'nothing', meaning: 'has no word of it' },
};

export interface MatrixRow {
  item: string;
  name: string;
  /** parallel to the event's articles */
  codes: CoverageCode[];
}

export interface Matrix {
  kind: Row['kind'];
  title: string;
  rows: MatrixRow[];
}

/** A table of the page: the coverage rows of one kind, or those of them whose item it picks. */
const parts: [Row['kind'], string, ((event: Event) => (item: string) => boolean)?][] = [
  ['company', 'Companies named as in the group', withStatus('member')],
  ['company', 'Companies that articles differ on', withStatus('disputed')],
  ['company', 'Companies named as not in the group', withStatus('absent')],
  ['company', 'Other companies and organisations', withStatus('mentioned')],
  ['quote', 'Quotations'],
  ['principle', 'Principles'],
  ['count', 'Numbers'],
  ['person', 'Persons'],
];

function withStatus(status: string): (event: Event) => (item: string) => boolean {
  return ({ companies }) => {
    const items = new Set(companies.filter((c) => c.status === status).map((c) => c.id));
    return (item) => items.has(item);
  };
}

/** The coverage rows turned into tables, what most articles have first. */
export function matrices({ event }: EventView): Matrix[] {
  return parts.flatMap(([kind, title, picks]) => {
    const fits = picks?.(event) ?? (() => true);
    const rows = pivot(
      event,
      event.coverage.filter((row) => row.kind === kind && fits(row.item)),
    );
    return rows.length ? [{ kind, title, rows: rows.sort(mostFirst) }] : [];
  });
}

function pivot(event: Event, cells: readonly Row[]): MatrixRow[] {
  const columns = new Map(event.articles.map((article, i) => [article.id, i]));
  const rows = new Map<string, MatrixRow>();
  for (const { item, name, article, code } of cells) {
    const row = rows.get(item) ?? { item, name, codes: event.articles.map(() => 'silent' as const) };
    rows.set(item, row);
    const column = columns.get(article);
    if (column !== undefined) row.codes[column] = code;
  }
  return [...rows.values()];
}

/** How many articles have the item. */
export const carriers = ({ codes }: MatrixRow): number => codes.filter((code) => code !== 'silent').length;

const mostFirst = (a: MatrixRow, b: MatrixRow): number => carriers(b) - carriers(a) || byCodeUnit(a.name, b.name);

import type { Event } from '../model/event.js';
import type { EventView } from './view.js';

type Row = Event['coverage'][number];
export type CoverageCode = Row['code'];

/** How a cell looks and what it means; the sign is never the only carrier of the meaning. */
export const coverageCodes: Record<CoverageCode, { sign: string; meaning: string }> = {
  said: { sign: '●', meaning: 'says so' },
  'said-absent': { sign: '○', meaning: 'says that it is not in the group' },
  quoted: { sign: '❝', meaning: 'has it in quotation marks' },
  silent: { sign: '–', meaning: 'has no word of it' },
  unclear: { sign: '?', meaning: 'open: the name fits more than one party' },
};

const titles: [Row['kind'], string][] = [
  ['company', 'Companies and organisations'],
  ['quote', 'Quotations'],
  ['principle', 'Principles'],
  ['count', 'Numbers'],
  ['person', 'Persons'],
];

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

/** The coverage rows turned into one table for each kind that has any. */
export function matrices({ event }: EventView): Matrix[] {
  const columns = new Map(event.articles.map((article, i) => [article.id, i]));
  return titles.flatMap(([kind, title]) => {
    const rows = new Map<string, MatrixRow>();
    for (const { item, name, article, code } of event.coverage.filter((row) => row.kind === kind)) {
      const row = rows.get(item) ?? { item, name, codes: event.articles.map(() => 'silent' as const) };
      rows.set(item, row);
      const column = columns.get(article);
      if (column !== undefined) row.codes[column] = code;
    }
    return rows.size ? [{ kind, title, rows: [...rows.values()] }] : [];
  });
}

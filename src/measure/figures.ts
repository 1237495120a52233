import type { MeasureFigure } from '../model/measures.js';

/** Below this many observations a share would look surer than it is. */
const FEWEST = 5;

/** A count and its share of `of`, rounded to four digits; no share of fewer than five. */
export const figure = (
  article: string | null,
  what: string,
  category: string,
  n: number,
  of: number,
): MeasureFigure => ({ article, what, category, n, of, share: shareOf(n, of) });

export const shareOf = (n: number, of: number): number | null =>
  of < FEWEST ? null : Math.round((n / of) * 10_000) / 10_000;

/**
 * Counts weighted rows by category, for each article and then for all together.
 * @param articles ids, in the order of the figures
 * @param zeros categories of which a nought is said too: those of a short, fixed list
 */
export function figuresBy(
  what: string,
  articles: readonly string[],
  rows: readonly { article: string; category: string; n: number }[],
  zeros: readonly string[] = [],
): MeasureFigure[] {
  const met = new Set(rows.map((row) => row.category));
  const said = zeros.filter((category) => met.has(category)).map((category) => [category, 0] as const);
  const tables = new Map<string | null, Map<string, number>>([...articles, null].map((id) => [id, new Map(said)]));
  for (const { article, category, n } of rows)
    for (const id of [article, null]) {
      const table = tables.get(id);
      table?.set(category, (table.get(category) ?? 0) + n);
    }
  return [...tables].flatMap(([id, table]) => {
    const of = [...table.values()].reduce((sum, n) => sum + n, 0);
    return [...table].map(([category, n]) => figure(id, what, category, n, of));
  });
}

import type { Side } from '../model/finding.js';
import type { Evidence } from '../model/span.js';
import { byCodeUnit } from '../text/fold.js';
import type { View } from './view.js';

/** One article's word on the matter: what is compared, and where it stands. */
export interface Statement {
  /** statements of one key are one side */
  key: string;
  value: string;
  evidence: Evidence;
}

/**
 * Brings statements together into sides, one for each key, the articles in the event's order. The sides stand in the
 * order of their first article, then by key. A side's value is that of its first statement.
 */
export function sidesOf(view: View, statements: readonly Statement[]): Side[] {
  const order = new Map(view.articles.map((article, i) => [article.id, i]));
  const at = (s: Statement): number => order.get(s.evidence.article) ?? order.size;
  const sorted = [...statements].sort(
    (a, b) => at(a) - at(b) || a.evidence.start - b.evidence.start || byCodeUnit(a.key, b.key),
  );
  const sides = new Map<string, Side>();
  const seen = new Set<string>();
  const isNew = (...place: readonly (string | number)[]): boolean => {
    const at = place.join('\u001f');
    return !seen.has(at) && Boolean(seen.add(at));
  };
  for (const { key, value, evidence } of sorted) {
    const side = sides.get(key) ?? { articles: [], value, evidence: [] };
    sides.set(key, side);
    const { article, start, end } = evidence;
    if (isNew(key, article)) side.articles.push(article);
    if (isNew(key, article, start, end)) side.evidence.push(evidence);
  }
  return [...sides.values()];
}

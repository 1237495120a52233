import type { Support } from '../model/event.js';
import type { Evidence } from '../model/span.js';
import { distinct } from './choose.js';
import type { CountOrigins } from './origins.js';

/** Articles that may each decide a value, beyond which none of them does: then too many say too many things. */
const MOST_DECIDING = 16;

/**
 * The support of an item: the articles that count among those of its evidence, their origins, and on which it depends.
 * @param deciding articles besides an only one without which the item would have another value
 */
export function supportOf(
  evidence: readonly Evidence[],
  { isCounted, count }: CountOrigins,
  deciding: readonly string[] = [],
): Support {
  const articles = distinct(evidence.map((at) => at.article).filter(isCounted));
  const only = articles.length === 1 ? articles : [];
  return { articles, origins: count(evidence), dependsOn: distinct([...only, ...deciding.filter(isCounted)]) };
}

/**
 * Leaves one article out at a time: those without any one of which a value would be another.
 * @param may articles for which that is possible at all; where they are very many, none is decisive
 * @param without the value as it would be without an article; without null, as it is
 */
export function decidingArticles<T>(may: Iterable<string>, without: (article: string | null) => T): string[] {
  const articles = distinct(may);
  if (articles.length > MOST_DECIDING) return [];
  const value = without(null);
  return articles.filter((article) => without(article) !== value);
}

/** Of statements that each say one thing (`key`), the articles that say theirs with at most one other article. */
export function seldomSaid(said: Iterable<{ key: string; article: string }>): string[] {
  const byKey = new Map<string, Set<string>>();
  for (const { key, article } of said) byKey.set(key, (byKey.get(key) ?? new Set()).add(article));
  return [...byKey.values()].flatMap((articles) => (articles.size <= 2 ? [...articles] : []));
}

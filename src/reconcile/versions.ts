import type { Article } from '../model/article.js';
import type { Problem } from '../model/dataset.js';
import { byCodeUnit } from '../text/fold.js';
import { gather } from '../text/gather.js';

/** The articles of an event, each in its newest version, and the older ones apart. */
export interface Versions {
  current: Article[];
  /** `newer`: id of the version that came after it */
  older: { article: Article; newer: string }[];
  problems: Problem[];
}

/**
 * Tells the newest version of each article from those it replaced. Articles that name each other in `version_of`, by file or
 * id, are versions of one. Newest is the latest by date of publication where all have one; else the one that others do not
 * name, and among several of these the last by name, numbers in it read as numbers.
 */
export function splitVersions(articles: readonly Article[]): Versions {
  const known = new Map(articles.flatMap((article) => namesOf(article).map((name) => [name, article] as const)));
  const named = (article: Article): Article | undefined => {
    const other = article.versionOf === null ? undefined : known.get(article.versionOf);
    return other !== article && other?.role === article.role ? other : undefined;
  };
  const problems = articles.flatMap((article) => {
    const why = article.versionOf === null ? undefined : whyNone(article, known.get(article.versionOf), named);
    return why === undefined ? [] : [{ file: article.file, stage: 'versions', reason: why }];
  });
  const families = new Map<Article, Article[]>();
  for (const article of articles) gather(families, lineage(article, named).at(-1)!, article);
  const older: Versions['older'] = [];
  const replaced = new Set<Article>();
  for (const members of families.values()) {
    const line = [...members].sort(byAge(members, (article) => lineage(article, named).length));
    line.slice(0, -1).forEach((article, i) => {
      replaced.add(article);
      older.push({ article, newer: line[i + 1]!.id });
    });
  }
  return { current: articles.filter((article) => !replaced.has(article)), older, problems };
}

const namesOf = ({ id, file }: Article): string[] => [id, file];

/** Why a name in version_of cannot be followed, with what is done instead; undefined where it can. */
function whyNone(
  article: Article,
  other: Article | undefined,
  named: (article: Article) => Article | undefined,
): string | undefined {
  const name = `"${article.versionOf}" in version_of`;
  const alone = 'the text is read as one of its own';
  if (!other) return `${name} names no file of this event; ${alone}`;
  if (other === article) return `${name} names the text itself; ${alone}`;
  if (other.role !== article.role)
    return `${name} is ${other.role === 'reference' ? 'a reference text' : 'an article'} and this is none; ${alone}`;
  return isInCircle(article, named)
    ? `${name} leads in a circle back to this file; dates tell the newest, else the names of the files`
    : undefined;
}

function isInCircle(article: Article, named: (article: Article) => Article | undefined): boolean {
  const met = new Set<Article>();
  for (let next = named(article); next && !met.has(next); next = named(next)) {
    if (next === article) return true;
    met.add(next);
  }
  return false;
}

/** The article, the one it is a version of, and so on to the first; a circle ends where it closes. */
function lineage(article: Article, named: (article: Article) => Article | undefined): Article[] {
  const line = [article];
  const met = new Set(line);
  for (let next = named(article); next; next = named(next)) {
    if (met.has(next)) return [...line.slice(0, 1), smallest(line)];
    met.add(next);
    line.push(next);
  }
  return line;
}

/** A circle has no first: the smallest id stands for it, whichever article is asked. */
const smallest = (circle: readonly Article[]): Article => [...circle].sort((a, b) => byCodeUnit(a.id, b.id))[0]!;

function byAge(members: readonly Article[], depth: (article: Article) => number) {
  const dated = members.every((article) => article.published !== null);
  return (a: Article, b: Article): number =>
    (dated ? byCodeUnit(a.published!, b.published!) : 0) ||
    depth(a) - depth(b) ||
    byCodeUnit(padded(a.file), padded(b.file)) ||
    byCodeUnit(a.id, b.id);
}

/** "draft-10" after "draft-9". */
const padded = (name: string): string => name.replace(/\d+/gu, (digits) => digits.padStart(12, '0'));

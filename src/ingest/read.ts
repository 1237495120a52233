import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Article } from '../model/article.js';
import type { AliasRule, Ruling } from '../model/config.js';
import type { Problem } from '../model/dataset.js';
import { byCodeUnit } from '../text/fold.js';
import { decodeText } from './decode.js';
import { readAliases, readRulings } from './decisions.js';
import type { FoundEvent } from './find.js';
import { formatOf } from './formats/index.js';
import { cutTitle, prepareArticle, type RawArticle } from './prepare.js';
import { readManifest, type Manifest, type SourceRow } from './manifest.js';

/** One event as read from disk. `paths` gives each article's absolute path; it stays out of every output. */
export interface ReadEvent {
  name: string;
  articles: Article[];
  paths: Map<string, string>;
  aliases: AliasRule[];
  rulings: Ruling[];
  problems: Problem[];
}

/** Reads the articles of a folder, and what lies beside them: sources.csv, aliases.csv, rulings.csv. Several events where sources.csv names several. */
export function readEvent(found: FoundEvent): ReadEvent[] {
  const problems: Problem[] = [];
  const beside = readBeside(found, problems);
  const items = found.files.flatMap(({ name, path }) => readFile(name, path, problems));
  nameArticles(items);
  const groups = groupBy(items, ({ file }) => beside.manifest.byFile.get(file)?.event ?? found.name);
  const events = [...groups]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, members]): ReadEvent => {
      const own: Problem[] = [];
      const articles = finish(members, beside.manifest.byFile, own);
      const paths = new Map(members.map(({ raw, path }) => [raw.id, path]));
      return { name, articles, paths, aliases: beside.aliases, rulings: beside.rulings, problems: own };
    });
  if (events[0]) events[0].problems.unshift(...problems);
  else events.push({ name: found.name, articles: [], paths: new Map(), aliases: [], rulings: [], problems });
  return events;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

interface Item {
  raw: RawArticle;
  file: string;
  path: string;
  /** where in a file of many articles, else '' */
  place: string;
  sha256: string;
  encoding: string;
}

/** In characters. No news text is as long; a book or a log is, and would hold up all the others. */
const LONGEST_ARTICLE = 1_000_000;

const tooLong = (which: string, text: string): string =>
  `${which}${(text.length / 1e6).toFixed(1)} million characters are no news article (at most 1 million are read): split it, or give one article a line as .ndjson`;

function readFile(name: string, path: string, problems: Problem[]): Item[] {
  const tell = (stage: string, reason: string): void => void problems.push({ file: name, stage, reason });
  const bytes = readBytes(path);
  if (typeof bytes === 'string') return (tell('read', bytes), []);
  const decoded = decodeText(bytes);
  if ('refused' in decoded) return (tell('read', decoded.refused), []);
  if (decoded.caveat) tell('decode', decoded.caveat);
  const { articles, problems: bad } = formatOf(path)(decoded.text, basename(name, extname(name)));
  for (const { place, reason } of bad) tell('read', `${place}: ${reason}`);
  const short = articles.filter(({ text }) => text.length <= LONGEST_ARTICLE);
  for (const { id, text } of articles)
    if (text.length > LONGEST_ARTICLE) tell('read', tooLong(articles.length > 1 ? `${id}: ` : '', text));
  const several = /\.(?:ndjson|jsonl)$/i.test(path);
  const whole = createHash('sha256').update(bytes).digest('hex');
  return short.map((raw) => ({
    raw,
    file: name,
    path,
    place: several ? raw.id : '',
    sha256: several ? createHash('sha256').update(raw.text).digest('hex') : whole,
    encoding: decoded.encoding,
  }));
}

/** The bytes of a file, or in plain words why there are none. */
export function readBytes(path: string): Buffer | string {
  try {
    return readFileSync(path);
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM') return 'cannot be read: no permission';
    return code === 'ENOENT' ? 'no such file' : `cannot be read (${code ?? 'unknown error'})`;
  }
}

/** An article's id is its file's stem; where two stems are equal, the whole name. */
function nameArticles(items: Item[]): void {
  const uses = countBy(items.map(({ raw }) => raw.id));
  for (const item of items)
    if (uses.get(item.raw.id)! > 1)
      item.raw = { ...item.raw, id: item.place ? `${item.file}#${item.place}` : item.file };
  const seen = new Map<string, number>();
  for (const item of items) {
    const n = (seen.get(item.raw.id) ?? 0) + 1;
    seen.set(item.raw.id, n);
    if (n > 1) item.raw = { ...item.raw, id: `${item.raw.id}-${n}` };
  }
}

const countBy = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Zones, sources and labels; a text that stands twice is kept once. Ordered by file name. */
function finish(items: readonly Item[], rows: ReadonlyMap<string, SourceRow>, problems: Problem[]): Article[] {
  const articles: Article[] = [];
  const byText = new Map<string, string>();
  for (const item of items) {
    const row = rows.get(item.file);
    const role = row?.role ?? 'article';
    const key = role + createHash('sha256').update(item.raw.text.replace(/\s+/gu, ' ').trim()).digest('hex');
    const twin = byText.get(key);
    if (twin !== undefined) {
      problems.push({
        file: item.file,
        stage: 'read',
        reason: `same text as ${twin}; it is counted once`,
      });
      continue;
    }
    byText.set(key, item.file);
    const raw = row
      ? {
          ...item.raw,
          outlet: row.outlet ?? item.raw.outlet,
          published: row.published ?? item.raw.published,
          url: row.url ?? item.raw.url,
        }
      : item.raw;
    const article = prepareArticle(raw);
    articles.push({
      ...article,
      file: item.file,
      sha256: item.sha256,
      encoding: item.encoding,
      role,
      versionOf: row?.versionOf ?? null,
    });
  }
  labelApart(articles);
  for (const article of articles) tellMissing(article, problems);
  return articles.sort((a, b) => byCodeUnit(a.file, b.file) || byCodeUnit(a.id, b.id));
}

/** Two articles under one label could not be told apart in any sentence: then each label carries the article's id. */
function labelApart(articles: Article[]): void {
  const uses = countBy(articles.map((a) => a.label));
  for (const article of articles)
    if (uses.get(article.label)! > 1) article.label = `${cutTitle(article.label)} (${article.id})`;
}

function tellMissing(article: Article, problems: Problem[]): void {
  const missing = [
    article.outlet === null && 'outlet',
    article.published === null && 'publication date',
    article.title === null && 'headline',
  ].filter((word) => word !== false);
  if (missing.length > 0)
    problems.push({
      file: article.file,
      stage: 'metadata',
      reason: `no ${missing.join(', no ')}: neither the text nor sources.csv says`,
    });
}

interface Beside {
  manifest: Manifest;
  aliases: AliasRule[];
  rulings: Ruling[];
}

/** The tables that a person put beside the articles. */
function readBeside(found: FoundEvent, problems: Problem[]): Beside {
  const beside: Beside = { manifest: { byFile: new Map(), problems: [] }, aliases: [], rulings: [] };
  for (const name of namesIn(found.folder)) {
    const kind = /^(sources|aliases|rulings(?:[-_.].*)?)\.csv$/i.exec(name)?.[1]?.toLowerCase();
    if (!kind) continue;
    const bytes = readBytes(join(found.folder, name));
    if (typeof bytes === 'string') problems.push({ file: name, stage: 'table', reason: bytes });
    else if (kind === 'sources')
      beside.manifest = readManifest(bytes, found.whole ? found.files.map((f) => f.name) : null);
    else if (kind === 'aliases') addAll(beside.aliases, problems, readAliases(bytes, name), 'aliases');
    else addAll(beside.rulings, problems, readRulings(bytes, name), 'rulings');
  }
  problems.push(...beside.manifest.problems);
  return beside;
}

function addAll<K extends string, T>(
  to: T[],
  problems: Problem[],
  read: Record<K, T[]> & { problems: Problem[] },
  key: K,
): void {
  to.push(...read[key]);
  problems.push(...read.problems);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort(byCodeUnit);
  } catch {
    return [];
  }
}

import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Article } from '../model/article.js';
import { defaultLimits, type AliasRule, type Limits, type Ruling } from '../model/config.js';
import type { Problem } from '../model/dataset.js';
import type { Grouping } from '../model/event.js';
import { byCodeUnit } from '../text/fold.js';
import { readAliases } from './aliases.js';
import type { FolderAbove, FoundEvent } from './find.js';
import { leadsOut } from './links.js';
import { readManifest, type Manifest, type SourceRow } from './manifest.js';
import { cutTitle, prepareArticle } from './prepare.js';
import { hashOf, readBytes, readFile, type Item } from './read-file.js';
import { readRulings, readRulingsFolder } from './rulings.js';

/** One event as read from disk. `paths` gives each article's absolute path; it stays out of every output. */
export interface ReadEvent {
  name: string;
  /** a table beside the articles, or in them, says that they are this event */
  named: boolean;
  /** why they are one story, where that was left to the program */
  grouping?: Grouping;
  articles: Article[];
  paths: Map<string, string>;
  aliases: AliasRule[];
  rulings: Ruling[];
  problems: Problem[];
}

/** Reads the articles of a folder, and what lies beside them: sources.csv, aliases.csv, the folder rulings. Several events where sources.csv names several. */
export async function readEvent(found: FoundEvent, limits = defaultLimits): Promise<ReadEvent[]> {
  const problems: Problem[] = [];
  const beside = readBeside(found, problems);
  const items = await readItems(found, limits, problems);
  nameArticles(items);
  const groups = groupBy(items, (item) => eventOf(item, beside.manifest) ?? found.name);
  const events = [...groups]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, members]): ReadEvent => {
      const own: Problem[] = [];
      const articles = finish(members, beside.manifest.byFile, own);
      const paths = new Map(members.map(({ raw, path }) => [raw.id, path]));
      const named = members.some((item) => eventOf(item, beside.manifest) !== null);
      return { name, named, articles, paths, aliases: beside.aliases, rulings: beside.rulings, problems: own };
    });
  if (events[0]) events[0].problems.unshift(...problems);
  else
    events.push({ name: found.name, named: false, articles: [], paths: new Map(), aliases: [], rulings: [], problems });
  return events;
}

/** The articles of all files. A folder over a limit is left out whole: some of its articles would be a sample that nobody drew. */
async function readItems(found: FoundEvent, limits: Limits, problems: Problem[]): Promise<Item[]> {
  const { maxArticles, maxTotal } = limits;
  const items: Item[] = [];
  const leaveOut = (what: string): Item[] => {
    problems.push({
      file: found.name,
      stage: 'read',
      reason: `the folder is left out: ${what}; divide it, or raise the limit`,
    });
    return [];
  };
  let characters = 0;
  for (const { name, path, piped } of found.files) {
    for (const item of await readFile(name, path, problems, limits, piped)) {
      items.push(item);
      characters += item.raw.text.length;
    }
    if (items.length > maxArticles) return leaveOut(`it holds more than ${maxArticles} articles (--max-articles)`);
    if (characters > maxTotal * 1e6)
      return leaveOut(`its articles hold more than ${maxTotal} million characters (--max-total)`);
  }
  return items;
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

/** What the manifest says of an article: by its file, or by the file and the article's own id in it (`export.csv#12`). */
const rowOf = (item: Item, rows: ReadonlyMap<string, SourceRow>): SourceRow | undefined =>
  (item.place ? rows.get(`${item.file}#${item.place}`) : undefined) ?? rows.get(item.file);

const eventOf = (item: Item, { byFile }: Manifest): string | null =>
  rowOf(item, byFile)?.event ?? item.raw.event ?? null;

/** Zones, sources and labels; a text that stands twice is kept once. Ordered by file name. */
function finish(items: readonly Item[], rows: ReadonlyMap<string, SourceRow>, problems: Problem[]): Article[] {
  const articles: Article[] = [];
  const byText = new Map<string, string>();
  for (const item of items) {
    const row = rowOf(item, rows);
    const role = row?.role ?? 'article';
    const key = role + hashOf(item.raw.text.replace(/\s+/gu, ' ').trim());
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
          title: row.title ?? item.raw.title,
          author: row.author ?? item.raw.author,
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
      ...originalOf(item),
    });
  }
  labelApart(articles);
  for (const article of articles) tellMissing(article, problems);
  return articles.sort((a, b) => byCodeUnit(a.file, b.file) || byCodeUnit(a.id, b.id));
}

/** What an article's text was taken out of, where it is not the file itself. What was piped in is kept nowhere. */
function originalOf({ file, original, piped }: Item): Pick<Article, 'original'> {
  if (piped) return { original: null };
  return original === null ? {} : { original: { source: file, sha256: original } };
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
  for (const name of found.folder === '' ? [] : namesIn(found.folder)) {
    if (leadsOut(found.root, join(found.folder, name))) continue;
    if (name === 'rulings')
      addAll(beside.rulings, problems, readRulingsFolder(join(found.folder, name), name), 'rulings');
    const kind = /^(sources|aliases|rulings(?:[-_.].*)?)\.csv$/i.exec(name)?.[1]?.toLowerCase();
    if (!kind) continue;
    const bytes = readBytes(join(found.folder, name));
    if (typeof bytes === 'string') problems.push({ file: name, stage: 'table', reason: bytes });
    else if (kind === 'sources')
      beside.manifest = readManifest(bytes, found.whole ? found.files.map((f) => f.name) : null);
    else if (kind === 'aliases') addAll(beside.aliases, problems, readAliases(bytes, name), 'aliases');
    else addAll(beside.rulings, problems, readRulings(bytes, name), 'rulings');
  }
  for (const above of [...(found.above ?? [])].reverse()) readAbove(found, above, beside, problems);
  problems.push(...beside.manifest.problems);
  return beside;
}

/** What sources.csv and aliases.csv of a folder of folders say of this event's articles; a table nearer to them goes before. */
function readAbove(found: FoundEvent, { folder, files }: FolderAbove, beside: Beside, problems: Problem[]): void {
  const prefix = `${relative(folder, found.folder).split(sep).join('/')}/`;
  const tell = (told: readonly Problem[], name: string): void =>
    void (files && problems.push(...told.map((problem) => ({ ...problem, file: `${up(prefix)}${name}` }))));
  for (const name of namesIn(folder)) {
    const kind = /^(sources|aliases)\.csv$/i.exec(name)?.[1]?.toLowerCase();
    if (!kind || leadsOut(found.root, join(folder, name))) continue;
    const bytes = readBytes(join(folder, name));
    if (typeof bytes === 'string') tell([{ file: name, stage: 'table', reason: bytes }], name);
    else if (kind === 'sources') {
      const above = readManifest(bytes, files);
      tell(above.problems, name);
      const { byFile } = beside.manifest;
      for (const [file, row] of above.byFile)
        if (file.startsWith(prefix) && !byFile.has(file.slice(prefix.length)))
          byFile.set(file.slice(prefix.length), { ...row, versionOf: row.versionOf?.replace(prefix, '') ?? null });
    } else {
      const { aliases, problems: told } = readAliases(bytes, name);
      beside.aliases.push(...aliases);
      tell(told, name);
    }
  }
}

/** From a folder to the one it was called from: "../" for each step. */
const up = (prefix: string): string => '../'.repeat(prefix.split('/').length - 1);

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

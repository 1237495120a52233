import { posix } from 'node:path';
import {
  findArticles,
  readEvent,
  type EventInput,
  type Found,
  type FoundFile,
  type ReadEvent,
} from '../ingest/index.js';
import type { Limits, Settings } from '../model/config.js';
import type { Problem } from '../model/dataset.js';
import { slugger, sourcePath } from './place.js';
import type { PreviousOf } from './previous.js';
import { regroup } from './regroup.js';

/** An event ready to be analysed: its input, what a person set for it, and where its articles lie on this machine. */
export interface RunEvent {
  input: EventInput;
  settings: Settings;
  slug: string;
  paths: ReadonlyMap<string, string>;
  problems: Problem[];
}

/** The folder beside a result that holds the texts taken out of pages, documents and tables. */
export const TEXTS = 'texts';

export interface RunInputs {
  /** one after the other, so that only one event's texts are held; to be gone through once */
  events: AsyncIterable<RunEvent>;
  several: boolean;
  /** paths that could not be found or opened, and events without a usable article; complete when `events` is through */
  problems: Problem[];
  passedOver: ReadonlyMap<string, number>;
}

/** What of a run matters for reading. */
export interface Reading {
  /** false where no files will be written, so that no text can lie beside them */
  written?: boolean | undefined;
  /** the earlier findings of an event, where they are compared with */
  previousOf?: PreviousOf | undefined;
  /** put the articles into stories by what they print and when */
  group?: boolean | undefined;
  /** what came through standard input, where a path is `-` */
  piped?: FoundFile['piped'];
}

/**
 * Reads what PATHs name into events. Articles get their `source` relative to the folder that will hold the event's files.
 * @param folderOf the folder of an event's files, by its slug and whether it is one of several
 */
export async function readInputs(
  paths: readonly string[],
  settings: Settings,
  glob: (pattern: string) => string[],
  folderOf: (slug: string, several: boolean) => string,
  { written = true, previousOf, group = false, piped }: Reading = {},
): Promise<RunInputs> {
  const found: Found = findArticles(paths, glob, piped);
  const problems = [...found.problems];
  const [only, ...more] = found.events;
  // One folder can still hold several events, where its sources.csv names them.
  const whole = group || (only && more.length === 0);
  const read = whole ? [await readAll(found.events, settings.limits, group, problems)] : undefined;
  const several = (!group && more.length > 0) || (read?.[0] ?? []).filter(isUsable).length > 1;
  const nextSlug = slugger();
  async function* events(): AsyncIterable<RunEvent> {
    for await (const batch of read ?? lazily(found.events, settings.limits))
      for (const event of batch) {
        if (!isUsable(event)) problems.push(...event.problems);
        else {
          const slug = nextSlug(event.name);
          const own = { ...settings, previous: previousOf?.(slug, several) ?? null };
          yield runEvent(event, slug, several, own, folderOf(slug, several), written);
        }
      }
  }
  return { events: events(), several, problems, passedOver: found.passedOver };
}

async function* lazily(events: Found['events'], limits: Limits): AsyncIterable<ReadEvent[]> {
  for (const event of events) yield await readEvent(event, limits);
}

/** All articles at once, where what belongs together depends on all of them. */
async function readAll(
  found: Found['events'],
  limits: Limits,
  group: boolean,
  problems: Problem[],
): Promise<ReadEvent[]> {
  const read: ReadEvent[] = [];
  for (const event of found) read.push(...(await readEvent(event, limits)));
  if (!group) return read;
  const regrouped = regroup(read);
  problems.push(...regrouped.problems);
  return regrouped.events;
}

const isUsable = (event: ReadEvent): boolean => event.articles.length > 0;

function runEvent(
  event: ReadEvent,
  slug: string,
  several: boolean,
  settings: Settings,
  folder: string,
  written: boolean,
): RunEvent {
  const nextName = slugger();
  const articles = event.articles.map((article) => {
    const path = event.paths.get(article.id)!;
    const source = article.original === null ? path : sourcePath(folder, path);
    if (article.original === undefined) return { ...article, source };
    const original = article.original && { ...article.original, source };
    // A text that is no file lies beside the result; where nothing is written, what it came from is its source.
    return written
      ? { ...article, source: `${TEXTS}/${nextName(article.id)}.txt`, original }
      : { ...article, source, original };
  });
  const prefix = several ? `${event.name}/` : '';
  return {
    input: { id: slug, name: event.name, articles, ...(event.grouping && { grouping: event.grouping }) },
    settings: {
      ...settings,
      aliases: [...event.aliases, ...settings.aliases],
      rulings: [...event.rulings, ...settings.rulings.map((ruling) => ({ ...ruling, everywhere: several }))],
    },
    slug,
    paths: event.paths,
    problems: event.problems.map((problem) => ({ ...problem, file: posix.normalize(prefix + problem.file) })),
  };
}

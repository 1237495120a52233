// Whole events from texts, as a run reads them, for measures that rest on every stage.
import { readdirSync, readFileSync } from 'node:fs';
import { prepareArticle } from '../../src/ingest/index.js';
import type { Article } from '../../src/model/article.js';
import { defaultSettings } from '../../src/model/config.js';
import type { Event } from '../../src/model/event.js';
import { analyzeEvent } from '../../src/pipeline.js';

const folder = new URL('../../seeds/', import.meta.url);

/** The sample articles by the number they begin with, as they lie on disk. */
export const seeds: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => [file.slice(0, 3), readFileSync(new URL(file, folder), 'utf8')]),
);

/** What is derived from texts by id; `about` says of some what a sources.csv would. */
export function analyse(
  texts: Readonly<Record<string, string>>,
  about: Readonly<Record<string, Partial<Article>>> = {},
): Event {
  const articles = Object.entries(texts).map(([id, text]) => ({
    ...prepareArticle({ id, text }),
    file: `${id}.txt`,
    ...about[id],
  }));
  return analyzeEvent({ id: 'event', name: 'event', articles }, defaultSettings).event;
}

let kept: Event | undefined;

/** The event of the samples, made once. */
export const seedEvent = (): Event => (kept ??= analyse(seeds));

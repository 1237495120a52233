import type { Article } from '../model/article.js';
import type { Problem } from '../model/dataset.js';

/** The articles of one event, ordered by file name. */
export interface EventInput {
  id: string;
  name: string;
  articles: Article[];
}

export interface Ingested {
  events: EventInput[];
  problems: Problem[];
}

/** A raw article as it comes on a pipe. */
export interface RawArticle {
  id: string;
  text: string;
  outlet?: string | undefined;
  title?: string | undefined;
  published?: string | undefined;
  url?: string | undefined;
}

/** Finds the zones and what the text says about itself. */
export function prepareArticle(raw: RawArticle): Article {
  const { id, text } = raw;
  return {
    id,
    file: id,
    source: id,
    sha256: '',
    encoding: 'utf-8',
    role: 'article',
    label: raw.outlet ?? raw.title?.slice(0, 40) ?? id,
    outlet: raw.outlet ?? null,
    title: raw.title ?? null,
    author: null,
    published: raw.published ?? null,
    url: raw.url ?? null,
    versionOf: null,
    text,
    zones: text ? [{ kind: 'body', start: 0, end: text.length, rule: 'whole text' }] : [],
  };
}

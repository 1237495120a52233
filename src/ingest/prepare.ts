import type { Article } from '../model/article.js';
import { printedDate } from './dates.js';
import { readMetadata } from './metadata.js';
import { findZones } from './zones.js';

/** A raw article as it comes on a pipe. */
export interface RawArticle {
  id: string;
  text: string;
  outlet?: string | undefined;
  title?: string | undefined;
  published?: string | undefined;
  url?: string | undefined;
}

/** Finds the zones and what the text says about itself. What came with the article wins over what its text says. */
export function prepareArticle(raw: RawArticle): Article {
  const { id, text } = raw;
  const zones = findZones(text, raw.title ?? null);
  const said = readMetadata(text, zones);
  const outlet = raw.outlet?.trim() || said.outlet;
  const title = raw.title?.trim() || said.title;
  return {
    id,
    file: id,
    source: id,
    sha256: '',
    encoding: 'utf-8',
    role: 'article',
    label: outlet ?? (title === null ? id : cutTitle(title)),
    outlet,
    title,
    author: said.author,
    published: (raw.published === undefined ? null : printedDate(raw.published)) ?? said.published,
    url: raw.url ?? null,
    versionOf: null,
    text,
    zones,
  };
}

const LABEL_LENGTH = 40;
/** The first forty characters of a title, never half of one. */
export const cutTitle = (title: string): string => [...title].slice(0, LABEL_LENGTH).join('').trim();

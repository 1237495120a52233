import type { Article, LeftOut, ZoneKind } from '../model/article.js';
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
  author?: string | undefined;
  /** the story it belongs to, where a table says so */
  event?: string | undefined;
  /** what a page's markup says of stretches of the text: wins over what the words look like */
  marked?: readonly MarkedZone[];
  pages?: number[];
  leftOut?: LeftOut[];
}

/** A stretch of the text that the markup names. */
export interface MarkedZone {
  start: number;
  end: number;
  kind: ZoneKind;
  rule: string;
}

/** Finds the zones and what the text says about itself. What came with the article wins over what its text says. */
export function prepareArticle(raw: RawArticle): Article {
  const { id, text } = raw;
  const zones = findZones(text, raw.title ?? null, raw.marked);
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
    author: raw.author?.trim() || said.author,
    published: (raw.published === undefined ? null : printedDate(raw.published)) ?? said.published,
    url: raw.url ?? null,
    versionOf: null,
    text,
    zones,
    ...(raw.pages && { pages: raw.pages }),
    ...(raw.leftOut && { leftOut: raw.leftOut }),
  };
}

const LABEL_LENGTH = 40;
/** A title in at most forty characters: cut after a whole word where it has one, and then ended by an ellipsis. */
export function cutTitle(title: string): string {
  const letters = [...title.trim()];
  if (letters.length <= LABEL_LENGTH) return letters.join('');
  const most = letters.slice(0, LABEL_LENGTH - 1);
  // A cut just before a space is one after a whole word.
  const end = /\s/u.test(letters[most.length]!) ? most.length : most.findLastIndex((letter) => /\s/u.test(letter));
  const kept = end > 0 ? most.slice(0, end).join('') : most.join('');
  return `${kept.replace(/[\s,;:.–—-]+$/u, '')}…`;
}

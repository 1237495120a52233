// The room's door: from paths and bytes to articles.
import type { Article } from '../model/article.js';
import type { Grouping } from '../model/event.js';

/** The articles of one event, ordered by file name. */
export interface EventInput {
  id: string;
  name: string;
  articles: Article[];
  /** why they are one story, where that was left to the program */
  grouping?: Grouping;
}

export { findArticles, isOwnOutput, type Found, type FoundEvent, type FoundFile } from './find.js';
export { parseArticleLine } from './formats/ndjson.js';
export { prepareArticle, type RawArticle } from './prepare.js';
export { readAliases } from './aliases.js';
export { readBytes } from './read-file.js';
export { readRulings, readRulingsFolder, RULING_COLUMNS, type ReadRulings } from './rulings.js';
export { readEvent, type ReadEvent } from './read.js';
export { decodeText } from './decode.js';

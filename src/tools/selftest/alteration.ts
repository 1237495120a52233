import type { Ground, GroundArticle } from './ground.js';
import type { AlterationKind } from './kinds.js';
import type { Random } from './random.js';

/** One replacement in one article's text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A place where one kind of alteration can be made, again and again in other ways. */
export interface Site {
  kind: AlterationKind;
  ground: Ground;
  article: GroundArticle;
  /**
   * another article has the words as they stand before the alteration, so that the difference can be seen at all. Told by
   * plain words, never by the checks that are measured.
   */
  checkable: boolean;
  /** null where nothing suitable was drawn */
  draw: (random: Random) => Edit | null;
}

/** Makes the sites of some kinds in one article. */
export type FindSites = (ground: Ground, article: GroundArticle) => Site[];

export const applyEdit = (text: string, { start, end, text: words }: Edit): string =>
  text.slice(0, start) + words + text.slice(end);

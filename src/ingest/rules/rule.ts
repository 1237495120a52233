import type { ZoneKind } from '../../model/article.js';
import { openLines, type Claim, type Line, type Page } from '../page.js';

/**
 * One cleaning rule. `name` is what a reader sees beside the words it took; `example` is a small article in which it
 * fires, with ⟦brackets⟧ around exactly what it takes: the rule's test.
 */
export interface ZoneRule {
  name: string;
  kind: ZoneKind;
  example: string;
  find: (page: Page) => Claim[];
}

/** A rule that takes whole lines; `open` are the lines not taken yet, `at` the line's index among them. */
export function lineRule(
  name: string,
  kind: ZoneKind,
  example: string,
  test: (line: Line, open: readonly Line[], at: number) => boolean,
): ZoneRule {
  return {
    name,
    kind,
    example,
    find: (page) => openLines(page).filter((line, at, open) => !line.wrapped && test(line, open, at)),
  };
}

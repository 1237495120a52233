import type { EventGroup } from '../model/event.js';
import { sentenceAt, type View } from './view.js';

type List = EventGroup['lists'][number];

/** The text of a list as the page has it: to the end of its sentence where the names that were read stop before. */
export function listText(view: View, { article, evidence }: List): string {
  const of = view.byId.get(article);
  const end =
    of && /^\s*(?:[,;|]|and\b|&)/u.test(of.text.slice(evidence.end, evidence.end + 8))
      ? sentenceAt(of, evidence.end)?.end
      : undefined;
  return of ? of.text.slice(evidence.start, Math.max(evidence.end, end ?? 0)) : evidence.text;
}

/** The entries as the page separates them: an independent count beside the names that were read. */
export function entriesOf(view: View, list: List): number {
  const text = listText(view, list);
  const separators = /[|\n•;]/u.test(text) ? /[|\n•;]+/u : /,\s*(?:and\s+)?|\s+and\s+/u;
  return text.split(separators).filter((entry) => /[\p{L}\p{N}]/u.test(entry)).length;
}

/** Every entry of the list was read as a name of its own. */
export const isReadWhole = (view: View, list: List): boolean => entriesOf(view, list) === new Set(list.names).size;

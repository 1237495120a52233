// Lists that stand apart from the sentence that announces them: a row between bars, names on lines of their own.
import type { NameList } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import type { Doc, Sentence } from '../text/doc.js';
import type { Context } from './context.js';
import { cueAt } from './groups.js';
import { stanceBefore, stanceIn, type Stance } from './row-before.js';
import type { Row } from './rows.js';

/** The words that announce a list, and what they say of the names in it. */
export interface Lead {
  first: number;
  last: number;
  stance: Stance;
  closed: boolean;
}

const SHORT = 8;

/** A sentence that ends with a colon, or a short title, and speaks of members or absentees. */
export function announced({ tokens, paragraphs }: Doc, sentence: Sentence): Lead | undefined {
  const { first, last } = sentence;
  const paragraph = paragraphs[sentence.paragraph]!;
  if (paragraph.last !== last) return undefined;
  const colon = tokens[last - 1]!.text === ':';
  const title = paragraph.first === first && last - first <= SHORT && !/^[.?!]$/.test(tokens[last - 1]!.text);
  const stance = colon ? stanceBefore(tokens, last - 1, sentence) : title ? stanceIn(tokens, first, last) : undefined;
  if (!stance) return undefined;
  let [full, partial] = [false, false];
  for (let i = first; i < last; i++) {
    full ||= cueAt('full', tokens, i) > 0;
    partial ||= cueAt('partial', tokens, i) > 0;
  }
  return { first, last, stance, closed: full || (colon && !partial) };
}

/** True for a sentence that holds one row of names and nothing else, but for bullets, numbers and marks. */
export function onlyNames({ tokens }: Doc, rows: readonly Row[], { first, last }: Sentence): boolean {
  const row = rows[0];
  if (!row || rows.length > 1) return false;
  for (let i = first; i < row.first; i++) if (tokens[i]!.kind === 'word' && tokens[i]!.lower !== 'the') return false;
  for (let i = row.end; i < last; i++) if (tokens[i]!.kind === 'word') return false;
  return true;
}

/** Brings the lines of one announced list together: they share the cue. */
export function joinLines({ doc, found }: Context): void {
  const joined: NameList[] = [];
  for (const list of found.lists) {
    const before = joined[joined.length - 1];
    const cue = before?.cue;
    if (!cue || cue.start !== list.cue?.start || cue.end > before.start || before.status === null) joined.push(list);
    else
      joined[joined.length - 1] = {
        ...before,
        ...spanOf(doc.text, before.start, list.end),
        items: [...before.items, ...list.items],
      };
  }
  found.lists = joined.filter((list) => list.items.length > 1);
}

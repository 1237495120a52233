import type { Evidence } from '../../model/span.js';
import { lineSpans } from '../../text/doc.js';
import { announcedFrom } from '../../text/signpost.js';
import { wordsOf } from '../../text/words.js';
import { evidenceOf, indexFrom, type Source } from '../source.js';

/** A passage that the article announces as taken over, and the sentence that announces it. */
export interface Announced {
  start: number;
  end: number;
  signpost: Evidence;
}

/** A paragraph of no more words and without a full stop is a heading. */
const HEADING_WORDS = 8;

/**
 * Passages announced as taken over: a sentence with a cue ("as detailed in") and a document ("the announcement") before a
 * colon. Where words follow in its paragraph, the passage is the rest of that paragraph. Else it is the next one, and what
 * follows that as long as it is a heading, a list or tells a principle. Quotations are none.
 */
export function announcedIn(source: Source): Announced[] {
  const lines = lineSpans(source.text, source.article.zones);
  const tells = makeTells(source);
  return source.sentences.flatMap((sentence) => {
    const at = sentence.voice === 'quoted' ? undefined : announcedFrom(sentence.text);
    if (at === undefined) return [];
    const signpost = evidenceOf(source, sentence.start, sentence.end);
    const here = indexFrom(lines, sentence.start);
    const own = lines[here];
    if (!own) return [];
    if (at < sentence.text.length || sentence.end < own.end)
      return [{ start: sentence.start + at, end: own.end, signpost }];
    const from = here + 1;
    const isMore = (line: Line, i: number): boolean =>
      isPassage(source, line) && (i === from || goesOn(source, line, tells));
    let to = from;
    while (to < lines.length && isMore(lines[to]!, to)) to++;
    // A heading at the end belongs to what comes next.
    while (to > from && isHeading(source.text, lines[to - 1]!)) to--;
    return to === from ? [] : [{ start: lines[from]!.start, end: lines[to - 1]!.end, signpost }];
  });
}

type Line = ReturnType<typeof lineSpans>[number];

const isHeading = (text: string, { start, end }: Line): boolean =>
  !/[.!?:;”"]\s*$/u.test(text.slice(start, end)) && wordsOf(text, start, end).length <= HEADING_WORDS;

const isPassage = (source: Source, line: Line): boolean =>
  (line.zone === 'body' || line.zone === 'list') && source.voice(line) !== 'quoted';

const goesOn = (source: Source, line: Line, tells: (line: Line) => boolean): boolean =>
  line.zone === 'list' ||
  isHeading(source.text, line) ||
  /^[-*•–]\s/u.test(source.text.slice(line.start)) ||
  tells(line);

/** Tells whether a paragraph describes a principle: then it is one of what was announced. */
function makeTells({ found }: Source): (line: Line) => boolean {
  return (line) => found.principles.some((p) => p.start < line.end && line.start < p.end);
}

/** The announced passage that holds offset `at`. */
export const announcedAt = (passages: readonly Announced[], at: number): Announced | undefined =>
  passages.find((p) => p.start <= at && at < p.end);

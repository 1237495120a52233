import { signpostCues, signpostDocuments } from '../../lexicon/signposts.js';
import type { Evidence } from '../../model/span.js';
import { lineSpans } from '../../text/doc.js';
import { wordsOf } from '../../text/words.js';
import { evidenceOf, type Source } from '../source.js';

/** A passage that the article announces as taken over, and the sentence that announces it. */
export interface Announced {
  start: number;
  end: number;
  signpost: Evidence;
}

const CUES = new Set(signpostCues);
const DOCUMENTS = new Set(signpostDocuments);
/** A paragraph of no more words and without a full stop is a heading. */
const HEADING_WORDS = 8;

/**
 * Passages announced as taken over: a sentence that ends its paragraph in a colon, with a cue ("as detailed in") and a
 * document ("the announcement"). The passage is what follows as long as it is a heading, a list or tells a principle; it
 * ends before the first paragraph that is none of these or a quotation.
 */
export function announcedIn(source: Source): Announced[] {
  const lines = lineSpans(source.text, source.article.zones);
  const tells = makeTells(source);
  return source.sentences.flatMap((sentence) => {
    if (!/:\s*$/u.test(sentence.text) || sentence.voice === 'quoted' || !announces(sentence.text)) return [];
    const from = lines.findIndex((line) => line.start >= sentence.end);
    let to = from;
    while (from >= 0 && to < lines.length && isPassage(source, lines[to]!, tells)) to++;
    // A heading at the end belongs to what comes next.
    while (to > from && isHeading(source.text, lines[to - 1]!)) to--;
    if (from < 0 || to === from) return [];
    return [
      {
        start: lines[from]!.start,
        end: lines[to - 1]!.end,
        signpost: evidenceOf(source, sentence.start, sentence.end),
      },
    ];
  });
}

function announces(text: string): boolean {
  const words = wordsOf(text).map((word) => word.key);
  const has = (phrases: ReadonlySet<string>): boolean =>
    words.some((word, i) => [1, 2, 3].some((n) => phrases.has(words.slice(i, i + n).join(' '))) && word !== '');
  return has(CUES) && has(DOCUMENTS);
}

type Line = ReturnType<typeof lineSpans>[number];

const isHeading = (text: string, { start, end }: Line): boolean =>
  !/[.!?:;”"]\s*$/u.test(text.slice(start, end)) && wordsOf(text, start, end).length <= HEADING_WORDS;

const isPassage = (source: Source, line: Line, tells: (line: Line) => boolean): boolean =>
  (line.zone === 'body' || line.zone === 'list') &&
  source.voice(line) !== 'quoted' &&
  (line.zone === 'list' ||
    isHeading(source.text, line) ||
    /^[-*•–]\s/u.test(source.text.slice(line.start)) ||
    tells(line));

/** Tells whether a paragraph describes a principle: then it is one of what was announced. */
function makeTells({ found }: Source): (line: Line) => boolean {
  return (line) => found.principles.some((p) => p.start < line.end && line.start < p.end);
}

/** The announced passage that holds offset `at`. */
export const announcedAt = (passages: readonly Announced[], at: number): Announced | undefined =>
  passages.find((p) => p.start <= at && at < p.end);

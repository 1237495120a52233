import type { DateMention } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import { dayOf, type Day } from '../normalise/date.js';
import type { Doc } from '../text/doc.js';
import type { Context } from './context.js';
import { absoluteAt, type DateReading } from './dates-absolute.js';
import { pointsAhead, relativeAt } from './dates-relative.js';

/** Finds dates, absolute and relative; the relative ones are read against the publication date, never against a clock. */
export function extractDates({ article, doc, found }: Context): void {
  const absolute = scan(doc, (at) => absoluteAt(doc, at));
  const published = dayOf(article.published) ?? printedDay(doc, absolute);
  const readings = scan(
    doc,
    (at) => absoluteAt(doc, at, published, () => pointsAhead(doc, at)) ?? relativeAt(doc, at, published),
  );
  for (const reading of readings) found.dates.push(mention(doc, reading));
}

/** Reads dates from left to right; a token belongs to one date. */
function scan(doc: Doc, read: (at: number) => DateReading | undefined): DateReading[] {
  const readings: DateReading[] = [];
  for (let at = 0; at < doc.tokens.length;) {
    const reading = read(at);
    if (reading) readings.push(reading);
    at = reading ? reading.last : at + 1;
  }
  return readings;
}

function mention(
  { tokens, text }: Doc,
  { first, last, iso, precision, relative, weekday, ambiguous }: DateReading,
): DateMention {
  const start = tokens[first]!.start;
  return { ...spanOf(text, start, tokens[last - 1]!.end), iso, precision, relative, weekday, ambiguous };
}

const TOP = 1200;
const LONGEST_DATELINE = 90;

/** The day the text itself gives as its own: in a byline or dateline, on a short line near the top, or in its first words. */
function printedDay(doc: Doc, readings: readonly DateReading[]): Day | null {
  for (const { first, iso, precision, relative, ambiguous } of readings) {
    if (relative || ambiguous || precision !== 'day' || iso === null) continue;
    const token = doc.tokens[first]!;
    if (token.start > TOP) break;
    const { zone, start, end } = doc.paragraphs[token.paragraph]!;
    if (zone === 'byline' || zone === 'dateline' || end - start < LONGEST_DATELINE || token.start < 40)
      return dayOf(iso);
  }
  return null;
}

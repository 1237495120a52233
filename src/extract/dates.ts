import { dayWords, monthWords, partWords, shiftWords, weekdayShortWords, weekdayWords } from '../lexicon/date-words.js';
import type { DateMention } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import { dayOf, type Day } from '../normalise/date.js';
import type { Doc, Token } from '../text/doc.js';
import { landmark, placesOf } from '../text/landmarks.js';
import { ofWord } from '../text/word.js';
import type { Context } from './context.js';
import { absoluteAt, type DateReading } from './dates-absolute.js';
import { agoWord, pointsAhead, relativeAt } from './dates-relative.js';

/** Finds dates, absolute and relative; the relative ones are read against the publication date, never against a clock. */
export function extractDates({ article, doc, found }: Context): void {
  const published = dayOf(article.published) ?? printedDay(doc);
  const readings = scan(
    doc,
    (at) => absoluteAt(doc, at, published, () => pointsAhead(doc, at)) ?? relativeAt(doc, at, published),
  );
  for (const reading of readings) found.dates.push(mention(doc, reading));
}

/** Reads dates from left to right; a token belongs to one date. */
function scan(doc: Doc, read: (at: number) => DateReading | undefined, end = Infinity): DateReading[] {
  const { tokens } = doc;
  const readings: DateReading[] = [];
  let next = 0;
  for (const at of beginnings(doc)) {
    if (tokens[at]!.start >= end) break;
    const reading = at >= next && mayBegin(tokens, at) ? read(at) : undefined;
    if (!reading) continue;
    readings.push(reading);
    next = reading.last;
  }
  return readings;
}

/** The tokens at which a date may begin, ascending: "three long years ago" begins up to four before its last word. */
function beginnings(doc: Doc): number[] {
  const behind = (places: readonly number[], by: number): number[] => places.map((at) => at - by);
  const ago = placesOf(doc, agoWord);
  const all = [
    ...placesOf(doc, dateStart),
    ...behind(placesOf(doc, pastWord), 1),
    ...[2, 3, 4].flatMap((by) => behind(ago, by)),
  ];
  return [...new Set(all.filter((at) => at >= 0))].sort((a, b) => a - b);
}

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...[monthWords, weekdayWords, weekdayShortWords, dayWords, shiftWords, partWords].flatMap((words) => [
    ...words.keys(),
  ]),
  ...'first second third fourth final q1 q2 q3 q4 h1 h2 fiscal fy'.split(' '),
]);

const beginsDate = ofWord(({ lower }) => /^\d/.test(lower) || BEGINNINGS.has(lower));
const isPart = ofWord(({ lower }) => lower.length > 6 && /^(?:mid|early|late)[-–]/.test(lower));
const isPast = ofWord(({ lower }) => /^(?:past|recent|coming)$/.test(lower));

const dateStart = landmark((token) => beginsDate(token) || isPart(token));
const pastWord = landmark(isPast);

/** A cheap look at the first word, before any pattern is tried. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at]!;
  if (beginsDate(tokens[at]!)) return true;
  if (lower === 'the' || lower === 'in') return tokens[at + 1] !== undefined && isPast(tokens[at + 1]!);
  if (lower === 'a' || lower === 'an' || pos === 'NUM')
    return tokens[at + 2]?.lower === 'ago' || tokens[at + 3]?.lower === 'ago' || tokens[at + 4]?.lower === 'ago';
  return isPart(tokens[at]!);
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
function printedDay(doc: Doc): Day | null {
  for (const { first, iso, precision, relative, ambiguous } of scan(doc, (at) => absoluteAt(doc, at), TOP)) {
    if (relative || ambiguous || precision !== 'day' || iso === null) continue;
    const token = doc.tokens[first]!;
    const { zone, start, end } = doc.paragraphs[token.paragraph]!;
    if (zone === 'byline' || zone === 'dateline' || end - start < LONGEST_DATELINE || token.start < 40)
      return dayOf(iso);
  }
  return null;
}

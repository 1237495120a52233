// Characters without a width (soft hyphens, zero-width spaces, marks of direction) come with text from web pages, and no
// reader sees them; nor does one tell a space that does not break from any other. What an article says is read without the
// ones and with plain spaces for the others, and every place is then given in the text as it is.
import type { Article, Zone } from '../model/article.js';
import type { Extraction } from '../model/extraction.js';
import { plainSpaces } from '../text/fold.js';
import { firstFrom } from '../text/landmarks.js';

const UNSEEN = /[\u00a0\u00ad\u2000-\u200f\u202a-\u202f\u2060\u2066-\u2069\u3000\ufeff]/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
const RUNS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/** The article as a reader sees it, and what gives an extraction from it its places in the whole text. */
export function withoutInvisible(whole: Article): { article: Article; placed: (found: Extraction) => Extraction } {
  if (!UNSEEN.test(whole.text)) return { article: whole, placed: (found) => found };
  if (!INVISIBLE.test(whole.text)) {
    const article = { ...whole, text: plainSpaces(whole.text) };
    return { article, placed: (found) => (printAgain(found, whole.text), found) };
  }
  const { text, places } = visibleText(whole.text);
  const zones = whole.zones.map((zone) => moved(zone, places)).filter(({ start, end }) => start < end);
  const placed = (found: Extraction): Extraction => {
    const { zones: _zones, ...said } = found;
    return { ...found, ...(placedBack(said, whole.text, places) as typeof said), zones: whole.zones };
  };
  return { article: { ...whole, text, zones }, placed };
}

/** The visible text, and where each of its characters stands in the whole one. */
function visibleText(whole: string): { text: string; places: Int32Array } {
  const text = plainSpaces(whole.replace(RUNS, ''));
  const places = new Int32Array(text.length + 1);
  let at = 0;
  let from = 0;
  for (const run of [...whole.matchAll(RUNS), null]) {
    const to = run ? run.index : whole.length;
    for (let i = from; i < to; i++) places[at++] = i;
    from = to + (run ? run[0].length : 0);
  }
  places[at] = whole.length;
  return { text, places };
}

/** A zone of the whole text in the visible one, from the first visible character at or behind each end; zones partition both. */
const moved = (zone: Zone, places: Int32Array): Zone => ({
  ...zone,
  start: firstFrom(places, zone.start),
  end: firstFrom(places, zone.end),
});

/** Every span below `value` with its place and words in the whole text. */
function placedBack(value: unknown, whole: string, places: Int32Array): unknown {
  if (Array.isArray(value)) return value.map((item) => placedBack(item, whole, places));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, placedBack(item, whole, places)]));
  for (const [first, last] of [
    ['start', 'end'],
    ['from', 'to'],
  ] as const) {
    const [from, to] = [copy[first], copy[last]];
    if (typeof from !== 'number' || typeof to !== 'number') continue;
    copy[first] = places[from];
    copy[last] = to > from ? places[to - 1]! + 1 : places[from];
  }
  if (typeof copy['start'] === 'number' && typeof copy['text'] === 'string')
    copy['text'] = whole.slice(copy['start'], copy['end'] as number);
  return copy;
}

/** Gives every span below `value` its words as the whole text has them: only spaces are others, and no place changes. */
function printAgain(value: object, whole: string): void {
  for (const item of Object.values(value))
    if (typeof item === 'object' && item !== null) printAgain(item as object, whole);
  const span = value as { start?: unknown; end?: unknown; text?: unknown };
  if (typeof span.start === 'number' && typeof span.end === 'number' && typeof span.text === 'string')
    span.text = whole.slice(span.start, span.end);
}

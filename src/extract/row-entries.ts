// What a row of names counts as one entry, and what stands in it that is none: "Hook and Line", "in Europe, Acme and Quell".
import type { NamedSpan } from '../model/extraction.js';
import { spanOf } from '../model/span.js';
import { tokenAt } from '../text/doc.js';
import { isPlace } from './companies/known.js';
import type { Context } from './context.js';
import type { Row } from './rows.js';

const LONG = 6;
const INNER = /^\s+and\s+$/u;
const COMMA = /^,\s+$/u;
const LAST = /^,?\s+and\s+$/u;

/** "Acme, Borealis, Quell, Hook and Line, Tarn and Voe": an "and" between commas joins two words to one name. */
export function joinedPair(context: Context, items: readonly NamedSpan[]): NamedSpan[] {
  const { text } = context.doc;
  const between = items.slice(1).map((item, i) => text.slice(items[i]!.end, item.start));
  const inner = between.slice(0, -1);
  const at = inner.findIndex((words) => INNER.test(words));
  const fits = items.length >= LONG && at >= 0 && LAST.test(between.at(-1)!);
  if (!fits || inner.some((words, i) => i !== at && !COMMA.test(words))) return [...items];
  const [one, other] = [items[at]!, items[at + 1]!];
  if (standsAlone(context, one) || standsAlone(context, other)) return [...items];
  const span = spanOf(text, one.start, other.end);
  return [...items.slice(0, at), { ...span, name: span.text }, ...items.slice(at + 2)];
}

/** A name of several words, or one that the article prints elsewhere too, is an entry by itself. */
const standsAlone = ({ found }: Context, { start, text }: NamedSpan): boolean =>
  text.includes(' ') ||
  [...found.companies, ...found.candidates].some((other) => other.text === text && other.start !== start);

/** "The largest mills in Europe, Acme and Borealis, have not signed": the place says where they are. */
export function behindPlace({ doc }: Context, row: Row): Row {
  const [place, next] = row.items;
  if (!place || !next || !isPlace(place.text) || isPlace(next.text)) return row;
  const { tokens } = doc;
  const before = tokens[row.first - 1]?.lower === 'the' ? row.first - 2 : row.first - 1;
  if (!/^(?:in|across|throughout|around|near|within)$/.test(tokens[before]?.lower ?? '')) return row;
  if (!COMMA.test(doc.text.slice(place.end, next.start))) return row;
  return { ...row, first: tokenAt(doc, next.start), items: row.items.slice(1) };
}

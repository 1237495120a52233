// Lines become paragraphs by what a typesetter does: a line that ends although the next word had room on it ends a
// paragraph or an entry; a wide gap, another size of letters or an indented line begins one.
import type { LeftOut } from '../../../model/article.js';
import type { MarkedZone, RawArticle } from '../../prepare.js';
import { rejoin } from './hyphens.js';
import { findRunning } from './running.js';
import type { PdfLine } from './lines.js';

/** The text of a PDF, with where each page begins in it, and the running headers it had. */
export function writePages(id: string, pages: readonly PdfLine[][]): RawArticle {
  const running = findRunning(pages);
  const lines = pages.map((page) => page.filter((line) => !running.has(line)));
  const joiner = rejoin(lines.flat().map(({ text }) => text));
  const size = commonest(lines.flat().map((line) => Math.round(line.size * 2) / 2));
  const headline = headlineOf(lines.flat(), size);
  const writer: Writer = { text: '', pages: [], leftOut: [], marked: [], joiner };
  lines.forEach((page, i) => {
    writePage(writer, page, headline);
    for (const line of pages[i]!)
      if (running.has(line))
        writer.leftOut.push({ at: writer.pages[i] ?? 0, words: line.text, rule: running.get(line)! });
  });
  const title = writer.marked[0] && writer.text.slice(writer.marked[0].start, writer.marked[0].end);
  const { marked, leftOut } = writer;
  return { id, text: writer.text === '' ? '' : `${writer.text}\n`, title, pages: writer.pages, marked, leftOut };
}

interface Writer {
  text: string;
  pages: number[];
  leftOut: LeftOut[];
  marked: MarkedZone[];
  joiner: (before: string, after: string) => string;
}

function writePage(writer: Writer, page: readonly PdfLine[], headline: ReadonlySet<PdfLine>): void {
  const gap = commonest(
    page
      .slice(1)
      .map((line, i) => Math.round(page[i]!.y - line.y))
      .filter((g) => g > 0),
  );
  const right = Math.max(0, ...page.map((line) => line.right));
  let begun = false;
  page.forEach((line, i) => {
    const above = page[i - 1];
    const between = above
      ? breakBetween(above, line, { gap, right: columnRight(page, i, right) })
      : pageBreak(writer.text, line);
    if (writer.text === '') writer.text = line.text;
    else if (between === ' ') writer.text = writer.joiner(writer.text, line.text);
    else writer.text += between + line.text;
    const start = writer.text.length - line.text.length;
    if (!begun) writer.pages.push(start);
    begun = true;
    if (headline.has(line)) markHeadline(writer, start);
  });
  if (!begun) writer.pages.push(writer.text.length);
}

/** The right edge of the column that a line stands in: pages may have several. */
function columnRight(page: readonly PdfLine[], at: number, right: number): number {
  const line = page[at]!;
  const near = page
    .slice(Math.max(0, at - 20), at + 20)
    .filter((other) => Math.abs(other.left - line.left) < 3 * line.size);
  const edge = Math.max(...near.map((other) => other.right));
  return near.length >= 4 ? edge : Math.max(edge, right);
}

/** What stands between two lines of one page: a space, a line end, or a blank line. */
function breakBetween(above: PdfLine, line: PdfLine, { gap, right }: { gap: number; right: number }): string {
  const distance = above.y - line.y;
  if (distance < 0 || distance > 1.35 * Math.max(gap, 1.05 * line.size)) {
    // The next column goes on where the last one ended.
    return distance < 0 && continues(above.text, line.text) ? ' ' : '\n\n';
  }
  if (Math.abs(above.size - line.size) > 0.15 * line.size) return '\n\n';
  if (
    line.left - above.left > 0.8 * line.size &&
    line.left - above.left < 4 * line.size &&
    /[.!?:]["”’)]?$/u.test(above.text)
  )
    return '\n\n';
  const [word = ''] = line.text.split(' ', 1);
  const width = ((line.right - line.left) / Math.max(1, line.text.length)) * (word.length + 1);
  return above.right + width < right - 1 ? '\n' : ' ';
}

const continues = (above: string, line: string): boolean =>
  !/[.!?:]["”’)]?$/u.test(above) && /^[\p{Ll}\d(]/u.test(line);
const pageBreak = (text: string, line: PdfLine): string =>
  continues(text.slice(-200), line.text) || /\p{L}-$/u.test(text.slice(-3)) ? ' ' : '\n\n';

/** The lines in the largest letters at the beginning, where they are larger than the text's. */
function headlineOf(lines: readonly PdfLine[], size: number): ReadonlySet<PdfLine> {
  const start = lines.slice(0, 12);
  const largest = Math.max(0, ...start.map((line) => line.size));
  if (largest < 1.2 * size) return new Set();
  const from = start.findIndex((line) => line.size > largest - 0.5);
  const run: PdfLine[] = [];
  for (const line of start.slice(from)) {
    if (line.size <= largest - 0.5) break;
    run.push(line);
  }
  return new Set(run);
}

function markHeadline(writer: Writer, start: number): void {
  const [zone] = writer.marked;
  if (zone) zone.end = writer.text.length;
  else writer.marked.push({ start, end: writer.text.length, kind: 'headline', rule: 'headline in larger letters' });
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce(
    (best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best),
    [12, 0] as [number, number],
  )[0];
}

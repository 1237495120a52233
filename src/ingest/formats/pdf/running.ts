import type { PdfLine } from './lines.js';

/** Lines at a page's edges in which a running header or footer may stand. */
const EDGE = 3;
const PAGE_NUMBER = /^(?:page\s*)?[-–—|\s]*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?[-–—|\s]*$/iu;
const PRINTED_ADDRESS =
  /^(?:https?:\/\/|file:|www\.)\S+(?:\s+\d{1,3}\s*\/\s*\d{1,3})?$|^\d{1,2}\/\d{1,2}\/\d{2,4},?\s+\d{1,2}:\d{2}(?:\s*[AP]M)?\b/iu;

/** The running headers, footers and page numbers of a document, each with its rule. */
export function findRunning(pages: readonly (readonly PdfLine[])[]): Map<PdfLine, string> {
  const running = new Map<PdfLine, string>();
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = Math.max(2, Math.ceil(pages.filter((page) => page.length > 0).length / 2));
  for (const page of pages)
    for (const line of edgesOf(page)) {
      if (PAGE_NUMBER.test(line.text)) running.set(line, 'page number');
      else if (PRINTED_ADDRESS.test(line.text)) running.set(line, 'line of the printer');
      else if (counts.get(keyOf(line))! >= often) running.set(line, 'running header');
    }
  return running;
}

/** The highest and the lowest lines of a page, wherever the file has them. */
function edgesOf(page: readonly PdfLine[]): PdfLine[] {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return byHeight.length <= 2 * EDGE ? byHeight : [...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)];
}

/** A line at one place of the page; numbers in it count on. */
const keyOf = (line: PdfLine): string => `${Math.round(line.y / 4)} ${line.text.replace(/\d+/gu, '#').toLowerCase()}`;

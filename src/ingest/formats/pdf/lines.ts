/** A run of characters as a PDF places it; the origin is at the bottom left. */
export interface PageItem {
  str: string;
  x: number;
  y: number;
  width: number;
  fontSize: number;
  hasEOL: boolean;
}

/** A printed line. Lengths are in points. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/** The lines of one page, in the order in which the PDF has them. */
export function readLines(items: readonly PageItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | null = null;
  for (const item of items) {
    if (item.str !== '') {
      if (line && isSameLine(line, item)) add(line, item);
      else lines.push((line = begin(item)));
    }
    if (item.hasEOL) line = null;
  }
  return lines.map((l) => ({ ...l, text: tidyLine(l.text) })).filter(({ text }) => text !== '');
}

const begin = (item: PageItem): PdfLine => ({
  text: item.str,
  left: item.x,
  right: item.x + item.width,
  y: item.y,
  size: item.fontSize,
});

const isSameLine = (line: PdfLine, item: PageItem): boolean =>
  Math.abs(line.y - item.y) < 0.5 * Math.max(line.size, item.fontSize) && item.x >= line.right - 2 * line.size;

function add(line: PdfLine, item: PageItem): void {
  const gap = item.x - line.right;
  const apart = gap > 0.18 * line.size && !/\s$/u.test(line.text) && !/^\s/u.test(item.str);
  line.text += (apart ? ' ' : '') + item.str;
  line.right = Math.max(line.right, item.x + item.width);
  if (item.str.trim() !== '') line.size = Math.max(line.size, item.fontSize);
}

const tidyLine = (text: string): string =>
  text
    .replace(/[ﬀ-ﬆ]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[\u200b\u2060\ufeff\u200e\u200f\u0000-\u0008]+/gu, '')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();

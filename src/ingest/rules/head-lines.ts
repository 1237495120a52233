import { isDateLine } from '../dates.js';
import { plainWords, type Line, type Page } from '../page.js';

const MOST_ABOVE = 4;

/** The first lines in which a byline or a date may stand: those with at most four open lines above, none of them long. */
export function headerLines(page: Page): Line[] {
  const header: Line[] = [];
  let above = 0;
  for (const line of page.lines) {
    if (above > MOST_ABOVE || line.words > 70) break;
    header.push(line);
    if (line.kind === null && !isDateLine(plainWords(line.text))) above++;
  }
  return header;
}

/** A line beside which a bare name says who wrote the article or where it was printed: "3 May 2031", "By Ann Li". */
export const isAnchor = (line: Line | undefined): boolean =>
  line !== undefined &&
  (line.kind === 'dateline' || line.kind === 'byline' || line.rule === 'reading time' || line.rule === 'labelled date');

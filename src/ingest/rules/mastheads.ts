import { foldText } from '../../text/fold.js';
import {
  endsSentence,
  isProse,
  isTitleLike,
  openLines,
  plainWords,
  type Claim,
  type Line,
  type Page,
} from '../page.js';
import { mayBePublication, publicationSign } from '../publications.js';
import { headerLines, isAnchor } from './head-lines.js';
import type { ZoneRule } from './rule.js';

const STORY = 'The mill on the Tarn opened on Monday after a delay of two years.';
const TITLE = 'Mill opens on the Tarn';

/** "The Tarn Gazette" above everything else, where a line like a headline and a text follow. */
function masthead(page: Page): Claim[] {
  const [line, title, below] = openLines(page);
  if (!line || !title || !below) return [];
  const sign = publicationSign(plainWords(line.text));
  if (!sign || (sign === 'loose' && !title.apart) || isTold(page, line)) return [];
  const isTitle = title.words >= 3 && isTitleLike(title) && !(isProse(title) && endsSentence(title));
  return isTitle ? [line] : [];
}

/** The feed says that the line is the title: "Hard News" may be one. */
const isTold = ({ title }: Page, line: Line): boolean =>
  title !== null && title.length < 400 && foldText(title).trim() === foldText(line.text).trim();

/** "Vale Post" on a line of its own between the headline and the text, beside a date, a byline or nothing else. */
function outletLine(page: Page): Claim[] {
  const header = headerLines(page);
  const [first] = openLines(page);
  const stands = (line: Line, i: number): boolean => {
    if (line.kind !== null || line === first || line.words > 6 || isTold(page, line)) return false;
    const name = plainWords(line.text);
    if (isAnchor(header[i - 1]) || isAnchor(page.lines[i + 1])) return mayBePublication(name);
    const next = page.lines[i + 1];
    return (
      header[i - 1] === first && line.apart && !!next?.apart && isProse(next) && publicationSign(name) === 'strong'
    );
  };
  return header.filter(stands);
}

/** The name of the publication, printed in the head of its article. */
export const mastheadRules: ZoneRule[] = [
  { name: 'masthead', kind: 'furniture', example: `⟦The Tarn Gazette⟧\n\n${TITLE}\n\n${STORY}`, find: masthead },
  { name: 'outlet line', kind: 'byline', example: `${TITLE}\n\n⟦Vale Post⟧\n3 May 2031\n\n${STORY}`, find: outletLine },
];

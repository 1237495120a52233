import { foldText } from '../../text/fold.js';
import { isDateLine } from '../dates.js';
import { isHeadLine } from '../head-line.js';
import { isAgency, isPersonName, isPressPost, personNames, readByline, readCorrespondent } from '../names.js';
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
import { isSection } from '../publications.js';
import { headerLines, isAnchor } from './head-lines.js';
import { prefixLength } from './prefixes.js';
import type { ZoneRule } from './rule.js';

const STORY = 'The mill on the Tarn opened on Monday after a delay of two years.';
const TITLE = 'Mill opens on the Tarn';

function dateLines(page: Page): Claim[] {
  const open = openLines(page);
  const last = open.length - 1;
  const header = headerLines(page).filter((line) => line.kind === null && isDateLine(plainWords(line.text)));
  const labelled = open.filter(
    (line) =>
      /^(?:first |originally )?(?:published|posted|updated|last updated|modified)\b/i.test(line.text) &&
      isDateLine(plainWords(line.text)),
  );
  const closing = open.filter((line, i) => i > 0 && i === last && isDateLine(plainWords(line.text)));
  return open.length < 2 ? [] : [...new Set([...header, ...labelled, ...closing])].sort((a, b) => a.start - b.start);
}

/** Lines of the header that say who wrote it: "By ...", a line of names and dates, an agency's name. */
function bylines(page: Page): Claim[] {
  const header = headerLines(page);
  const [first] = openLines(page);
  return header.filter(
    (line) =>
      line.kind === null &&
      line.words <= 24 &&
      (readByline(line.text) !== undefined || isHeadLine(plainWords(line.text), line === first) || isAgency(line.text)),
  );
}

/** A bare name, post or section next to a date, a byline or a reading time. */
function bareNames(page: Page): Claim[] {
  const header = headerLines(page);
  const names = header.filter(
    (line, i) =>
      line.kind === null &&
      line.words <= 14 &&
      (isAnchor(header[i - 1]) || isAnchor(page.lines[i + 1])) &&
      (personNames(plainWords(line.text)) !== undefined ||
        readCorrespondent(line.text) !== undefined ||
        isPressPost(line.text) ||
        isSection(line.text)),
  );
  const known = bioNames(page);
  return header.filter((line) => line.kind === null && (names.includes(line) || known.has(line.text)));
}

/** Names that stand on a line of their own in an author's note. */
function bioNames(page: Page): Set<string> {
  return new Set(
    page.lines
      .filter((line) => line.kind === 'bio' && line.words < 6 && isPersonName(line.text))
      .map((line) => line.text),
  );
}

/** "Tarn Gazette Archive News Article": the site names itself and the page, above everything else. */
function siteLine(page: Page): Claim[] {
  const open = openLines(page);
  const line = open[0];
  if (!line || open.length < 3 || line.words > 7 || !isTitleLike(open[1]!)) return [];
  return SITE.test(line.text) && line.text.split(/\s+/u).every((w) => /^(?:\p{Lu}|\d|of$|the$|and$|&$)/u.test(w))
    ? [line]
    : [];
}
const SITE = /\s(?:Archives?|Article|News Article|News Story|Newsroom)$/u;

/** The site's name in such a line: what stands before "Archive" or "Article". */
export const siteNameOf = (text: string): string =>
  text.replace(/\s+(?:(?:News\s+)?Archives?\b.*|Article|News Story|Newsroom)$/u, '');

interface Header {
  headline: Line[];
  standfirst: Line[];
}

const isHeaderAnchor = (line: Line, i: number, header: readonly Line[]): boolean =>
  ((line.kind === 'byline' && line.rule !== 'agency credits') ||
    line.kind === 'dateline' ||
    line.rule === 'reading time') &&
  header.slice(i + 1).some((below) => below.kind === null);

/** Headline and standfirst: what stands open above the last byline or date, or before the first running text. */
function readHeader(page: Page): Header {
  const header = headerLines(page);
  const anchor = header.findLastIndex(isHeaderAnchor);
  const above = header.slice(0, Math.max(anchor, 0)).filter((line) => line.kind === null);
  const open = openLines(page);
  const below = open.slice(above.length);
  const named =
    page.title === null ? undefined : open.slice(0, 6).find((line) => sameWords(line.text, withoutPrefix(page.title!)));
  const labelled = page.lines.some((line) => line.kind === 'headline');
  const headline = labelled
    ? undefined
    : (named ?? above.find(isTitleLike) ?? titleBelow(below) ?? shortSentence(above, below));
  const standfirst = above.filter((line) => line !== headline && line.words >= 3);
  if (!headline && !labelled)
    return {
      headline: [],
      standfirst: below.length > 0 && above.length > 0 && above.length < open.length ? standfirst : [],
    };
  return {
    headline: headline ? withRest(page, headline) : [],
    standfirst: [...standfirst, ...subtitle(open, headline, standfirst)],
  };
}

const withoutPrefix = (title: string): string => title.slice(prefixLength(title));

const sameWords = (a: string, b: string): boolean =>
  a.length < 400 && foldText(a).replace(/[^\p{L}\p{N}]+/gu, '') === foldText(b).replace(/[^\p{L}\p{N}]+/gu, '');

/** The first open line below the anchors, where it is like a title and something follows it. */
function titleBelow(below: readonly Line[]): Line | undefined {
  const [first, second] = below;
  return first && second && isTitleLike(first) && !(isProse(first) && endsSentence(first)) ? first : undefined;
}

/** A short sentence above a byline where no line without a full stop offers itself, or in title case above the text. */
function shortSentence(above: readonly Line[], below: readonly Line[]): Line | undefined {
  const [first] = above;
  if (first && above.length === 1 && first.words <= 16) return first;
  const [top, next] = below;
  return above.length === 0 && top && next && top.words <= 16 && next.words >= 12 && isTitleCase(top.text)
    ? top
    : undefined;
}

function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return long.length >= 3 && long.filter((w) => /^\p{Lu}/u.test(w)).length >= long.length * 0.8;
}

/** A headline that runs on over the next printed line. */
function withRest(page: Page, headline: Line): Line[] {
  const next = page.lines[page.lines.indexOf(headline) + 1];
  return next?.wrapped && next.kind === null && next.words < 15 && !endsSentence(next) && headline.words < 20
    ? [headline, next]
    : [headline];
}

/** A second title-like line right below the headline and above the running text. */
function subtitle(open: readonly Line[], headline: Line | undefined, taken: readonly Line[]): Line[] {
  const at = headline ? open.indexOf(headline) : -1;
  const line = open[at + 1];
  const next = open[at + 2];
  if (
    !line ||
    !next ||
    taken.length > 0 ||
    line.words < 5 ||
    !isTitleLike(line) ||
    endsSentence(line) ||
    !isProse(next)
  )
    return [];
  return [line];
}

/** What stands above an article: who, when, and what it is called. */
export const headerRules: ZoneRule[] = [
  {
    name: 'date line',
    kind: 'dateline',
    example: `${TITLE}\n\n⟦Wed 3 May 2031, 7:40 pm⟧\n\n${STORY}`,
    find: dateLines,
  },
  {
    name: 'byline',
    kind: 'byline',
    example: `${TITLE}\n\n⟦By Ann Li and Bo Ray, Staff Writers⟧\n\n${STORY}`,
    find: bylines,
  },
];

/** What stands above an article without a word that says what it is; looked for beside what does. */
export const bareRules: ZoneRule[] = [
  {
    name: 'bare name byline',
    kind: 'byline',
    example: `${TITLE}\n\n⟦Ann Li⟧\nMay 3, 2031\n\n${STORY}`,
    find: bareNames,
  },
  {
    name: 'site line',
    kind: 'furniture',
    example: `⟦Tarn Gazette Archive News Article⟧\n\n${TITLE}\n\n${STORY}`,
    find: siteLine,
  },
];

/** After the furniture around them is known. */
export const titleRules: ZoneRule[] = [
  { name: 'headline', kind: 'headline', example: `⟦${TITLE}⟧\n\n${STORY}`, find: (page) => readHeader(page).headline },
  {
    name: 'standfirst',
    kind: 'standfirst',
    example: `${TITLE}\n\n⟦Two years late and over budget, the wheel turns.⟧\n\nBy Ann Li\n\n${STORY}`,
    find: (page) => readHeader(page).standfirst.sort((a, b) => a.start - b.start),
  },
];

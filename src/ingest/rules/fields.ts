import { endsSentence, openLines, readPage, type Claim, type Line, type Page } from '../page.js';
import { printedDate } from '../dates.js';
import type { ZoneRule } from './rule.js';

const STORY = 'The mill on the Tarn opened on Monday after a delay of two years.';
const FIELD =
  /^(title|headline|subtitle|standfirst|date|published|publication date|author|byline|source|outlet|publisher|publication|site|url|link|section|language|category)\s*[:=]\s*(?=\S)/i;

interface Field {
  key: string;
  line: Line;
  /** where the value begins */
  value: number;
}

/** The fields of the text read last: several rules ask for the same ones in a row. */
let latest: { text: string; fields: Field[] } = { text: '', fields: [] };

/** "Title: ..." and the like among the first lines: where the label ends and the value begins. */
export function labelledFields(page: Page): Field[] {
  if (latest.text !== page.text) latest = { text: page.text, fields: readFields(page) };
  return latest.fields;
}

function readFields(page: Page): Field[] {
  const fields: Field[] = [];
  // Read afresh: the page's own lines are cut as soon as the first field's value is taken.
  for (const line of readPage(page.text.slice(0, 4000)).lines.slice(0, 12)) {
    const found = line.words <= 40 ? FIELD.exec(line.text) : null;
    if (found) fields.push({ key: found[1]!.toLowerCase(), line, value: line.start + found[0].length });
    else if (fields.length > 0 || line.words > 40) break;
  }
  // One label alone may be a headline ("Source: Minister to resign"); a date or two labels together are a form.
  return fields.length > 1 || fields.some((f) => printedDate(page.text.slice(f.value, f.line.end)) !== null)
    ? fields
    : [];
}

const zoneOfKey = (key: string): 'headline' | 'standfirst' | 'byline' | 'dateline' | null => {
  if (key === 'title' || key === 'headline') return 'headline';
  if (key === 'subtitle' || key === 'standfirst') return 'standfirst';
  if (key === 'author' || key === 'byline') return 'byline';
  return /date|published/u.test(key) ? 'dateline' : null;
};

const valuesOf =
  (kind: string) =>
  (page: Page): Claim[] =>
    labelledFields(page)
      .filter((f) => zoneOfKey(f.key) === kind)
      .map((f) => ({ start: f.value, end: f.line.end }));

const FORM = (title: string, author: string, date: string): string =>
  `Title: ${title}\nAuthor: ${author}\nDate: ${date}\n\n${STORY}`;

/** The block `---` to `---` at the very beginning, where all its lines are keys with values or items of a list. */
function frontMatter(page: Page): Claim[] {
  const [first, ...rest] = page.lines.slice(0, 40);
  const close = rest.findIndex((line) => line.text === '---');
  if (first?.text !== '---' || close < 1) return [];
  const block = rest.slice(0, close);
  return block.every((line) => /^(?:[\w-]+:(?:\s|$)|-\s|\[|\])/u.test(line.text))
    ? [{ start: first.start, end: rest[close]!.end }]
    : [];
}

/** "date 2018-04-18" or "published: April 18, 2018" before the first words of the text, on one line with them. */
function leadingDate(page: Page): Claim[] {
  const line = page.lines[0];
  const found =
    line &&
    /^(?:date|published|posted|updated)\s*[:=]?\s+(?:\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]+)?|[a-z]{3,9}\.? \d{1,2}, \d{4})(?=\s|$)/i.exec(
      line.text.slice(0, 80),
    );
  return found && printedDate(found[0]) ? [{ start: line.start, end: line.start + found[0].length }] : [];
}

const END_SIGN = /(?<=[.!?…]["”’)\]]*\s{1,3})(?:[^\p{L}\p{N}\p{P}\s]{1,3}|µ)$|(?<=[.!?…]["”’)\]]*)[■□▪◼◾●∎◆█◘⬛◻]$/u;
const END_WORD = /(?<=[.!?…]["”’)\]]*\s{1,3})(?:#{2,3}|# # #|\*{3}|-\s?30\s?-|\(?-?\s?ends?\s?-?\)?|-0-)$/i;

/** "... play nice. µ": a mark after the last sentence that only says that the article ends. */
function endMark(page: Page): Claim[] {
  const open = openLines(page);
  const line = open.at(-1);
  if (!line) return [];
  const tail = line.text.slice(-40);
  const found = END_SIGN.exec(tail) ?? END_WORD.exec(tail);
  return found && (open.length > 1 || line.text.length > found[0].length)
    ? [{ start: line.end - found[0].length, end: line.end }]
    : [];
}

/** "###", "-30-", "ENDS" on a line of its own: nothing of the story comes after it. */
function endLine(page: Page): Claim[] {
  const open = openLines(page);
  return open.filter(
    (line, i) =>
      i > 0 &&
      i >= open.length / 2 &&
      /^(?:#{2,4}|# # #|-\s?30\s?-|[-–—(]*\s?ends\s?[-–—)]*|\(?end\)?|-0-|[■□▪●∎◆µ])$/i.test(line.text) &&
      (i === open.length - 1 || endsSentence(open[i - 1]!)),
  );
}

/** Words that describe the article instead of telling it, written by a feed or an editor. */
export const fieldRules: ZoneRule[] = [
  {
    name: 'front matter',
    kind: 'furniture',
    example: `⟦---⟧\n⟦title: Mill opens on the Tarn⟧\n⟦---⟧\n${STORY}`,
    find: frontMatter,
  },
  {
    name: 'labelled headline',
    kind: 'headline',
    example: FORM('⟦Mill opens on the Tarn⟧', 'Ann Li', '3 May 2031'),
    find: valuesOf('headline'),
  },
  {
    name: 'labelled standfirst',
    kind: 'standfirst',
    example: `Title: Mill opens\nSubtitle: ⟦Two years late⟧\n\n${STORY}`,
    find: valuesOf('standfirst'),
  },
  {
    name: 'labelled byline',
    kind: 'byline',
    example: FORM('Mill opens on the Tarn', '⟦Ann Li⟧', '3 May 2031'),
    find: valuesOf('byline'),
  },
  {
    name: 'labelled date',
    kind: 'dateline',
    example: FORM('Mill opens on the Tarn', 'Ann Li', '⟦3 May 2031⟧'),
    find: valuesOf('dateline'),
  },
  {
    name: 'field label',
    kind: 'furniture',
    example: `⟦Title:⟧ Mill opens on the Tarn\n⟦Source: Tarn Gazette⟧\n\n${STORY}`,
    find: (page) => labelledFields(page).map((f) => ({ start: f.line.start, end: f.line.end })),
  },
  { name: 'feed date', kind: 'furniture', example: `⟦date 2031-05-03⟧ ${STORY}`, find: leadingDate },
];

/** What closes an article; looked for when the furniture below it is gone. */
export const endRules: ZoneRule[] = [
  { name: 'end line', kind: 'furniture', example: `${STORY}\n\n⟦###⟧`, find: endLine },
  { name: 'end mark', kind: 'furniture', example: `${STORY} ⟦■⟧`, find: endMark },
];

import { foldText } from '../../text/fold.js';
import { endsSentence, isTitleLike, lastProse, openLines, type Claim, type Page } from '../page.js';
import { lineRule, type ZoneRule } from './rule.js';

const STORY = 'The mill on the Tarn opened on Monday after a delay of two years.';
const FUNCTION_WORDS =
  /\b(?:the|a|an|of|in|to|is|are|was|were|and|or|for|with|on|at|by|from|that|this|it|its|has|have|had|will|be|as|but|not|he|she|they|we|you|said)\b/i;

/** Titles of other articles under a heading such as "Related", to the end of the page or the next running text. */
function relatedTitles(page: Page): Claim[] {
  const claims: Claim[] = [];
  const end = lastProse(page.lines.map((line) => (line.kind === null ? line : { ...line, words: 0 })));
  let under = false;
  page.lines.forEach((line, i) => {
    if (line.kind !== null) under = line.rule === 'related links' && line.words <= 6;
    else if (under && i > end && isTitleLike(line) && !endsSentence(line)) claims.push(line);
    else under = false;
  });
  return claims;
}

/** Where a page lists what it drew on: the heading, and below it only citations. */
function sources(page: Page): Claim[] {
  const open = openLines(page);
  for (let i = Math.max(1, open.length - 25); i < open.length - 1; i++) {
    if (
      !/^[#*\s=]*(?:sources|references|external links|notes and references|footnotes|bibliography)[:*=\s]*$/i.test(
        open[i]!.text,
      )
    )
      continue;
    const below = open.slice(i + 1);
    if (below.every((line) => line.words <= 60 && /["“”]|https?:|\b(?:19|20)\d\d\b/u.test(line.text)))
      return open.slice(i);
  }
  return [];
}

/** Names, telephone numbers and posts below "Media contacts:", to the next running text or heading. */
function contactDetails(page: Page): Claim[] {
  const claims: Claim[] = [];
  let under = false;
  for (const line of page.lines) {
    if (line.kind !== null) under = under ? line.rule === 'bare address' : line.rule === 'press contact';
    else if (under && line.words <= 8 && !endsSentence(line) && /[\p{L}\p{N}]/u.test(line.text)) claims.push(line);
    else under = false;
  }
  return claims;
}

/** What stands below the last running text. */
export const tailRules: ZoneRule[] = [
  {
    name: 'related titles',
    kind: 'furniture',
    example: `${STORY}\n\nRelated stories\n\n⟦Dam on the Tarn to be rebuilt⟧\n⟦Bakers ask for more rye⟧`,
    find: relatedTitles,
  },
  {
    name: 'contact details',
    kind: 'furniture',
    example: `${STORY}\n\nMedia contact:\n⟦Bo Ray⟧\n⟦+44 113 555 0100⟧`,
    find: contactDetails,
  },
  {
    name: 'sources list',
    kind: 'furniture',
    example: `${STORY}\n\n⟦Sources⟧\n⟦Ann Li. "Mill opens" — Tarn Gazette, May 3, 2031⟧`,
    find: sources,
  },
  lineRule('keywords', 'furniture', `${STORY}\n\n⟦bread mills news rivers⟧`, (line, open, at) => {
    if (at === 0 || line.words < 3 || line.words > 25 || at <= lastProse(open) || FUNCTION_WORDS.test(line.text))
      return false;
    const words = line.text.split(/\s+/u);
    const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
    const hashed = words.filter((word) => word.startsWith('#')).length;
    return !/[.!?:;"“”]/u.test(foldText(line.text)) && (small >= words.length / 2 || hashed >= words.length - 1);
  }),
];

import { isProse, lastProse, openLines, type Claim, type Line, type Page } from '../page.js';
import { isPersonName, mentionsPressPost } from '../names.js';
import { lineRule, type ZoneRule } from './rule.js';

const STORY = 'The mill on the Tarn opened on Monday after a delay of two years.';
const MOST_LINES = 8;
const FOLLOW =
  /^(?:you can )?(?:follow|reach|contact|email|find|tweet)\s+(?:him|her|them|me|\S+)\b.{0,80}(?:@|\bon (?:twitter|x|instagram|linkedin|facebook|mastodon|bluesky)\b|\bat\b)/i;

const surnameOf = (name: string): string => name.split(/\s+/u).at(-1)!;

function says(line: Line | undefined, words: string[], within = 160): boolean {
  const head = line?.text.slice(0, within) ?? '';
  return words.some((word) =>
    new RegExp(String.raw`(?<!\p{L})${word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}(?!\p{L})`, 'u').test(head),
  );
}

/** "About the Author(s)": what follows it to the end is about who wrote the article. */
function underHeading(page: Page): Claim[] {
  const at = page.lines.findIndex((line) => line.rule === 'about the author heading');
  if (at < 0) return [];
  const claims: Claim[] = [];
  for (const line of page.lines.slice(at + 1)) {
    if (line.kind !== null) continue;
    if (claims.length === MOST_LINES || line.words > 200) return [];
    claims.push(line);
  }
  return claims;
}

/** "Ann has ...", "Li covers ...", "She is ...", "As the editor of X, Ann ...": a paragraph that tells about the person named above it. */
function opensWith(text: string, name: string): boolean {
  const parts = [name, name.split(/\s+/u)[0]!, surnameOf(name)];
  const start = text.replace(/^[*_"“]+/u, '').slice(0, 160);
  if (
    parts.some(
      (part) => start.startsWith(`${part} `) || start.startsWith(`${part}, `) || start.startsWith(`${part}'s `),
    )
  )
    return true;
  if (/^(?:He|She|They) (?:is|are|has|have|was|covers?|writes?|works?|reports?)\b/u.test(start)) return true;
  return (
    /^(?:As|Since|Before|After|Based|A|An|When|In|With|For)\b/u.test(start) &&
    parts.some((part) => start.includes(` ${part} `))
  );
}

/** A line that is only a name near the end, and below it paragraphs about that person, whom the story does not mention. */
function nameAndNote(page: Page): Claim[] {
  const open = openLines(page);
  for (let i = Math.max(1, open.length - MOST_LINES); i < open.length - 1; i++) {
    const name = open[i]!.text.replace(/^[#*_\s]+|[*_:\s]+$/gu, '');
    if (!isPersonName(name) || !open.slice(0, i).some(isProse)) continue;
    const surname = surnameOf(name);
    const about = open.slice(i + 1);
    if (!opensWith(about[0]!.text, name) || about.some((line) => line.words > 200)) continue;
    const inStory = open.slice(0, i).some((line) => isProse(line) && says(line, [surname], line.text.length));
    if (!inStory || about.some((line) => mentionsPressPost(line.text))) return open.slice(i);
  }
  return [];
}

/** "Ann Li is a senior reporter at ...": the last paragraphs, about a person whom the story does not mention. */
function closingNote(page: Page): Claim[] {
  const open = openLines(page);
  for (let i = Math.max(1, open.length - 3); i < open.length; i++) {
    const text = open[i]!.text.replace(/^[*_\s—–-]+/u, '');
    const found =
      /^((?:\p{Lu}[\p{L}.'’-]+\s+){1,3}\p{Lu}[\p{L}'’-]+),?\s+(?:is|was|has|covers|writes|works|reports|edits|joined)\b/u.exec(
        text.slice(0, 120),
      );
    if (!found || open[i]!.words > 120 || !isPersonName(found[1]!) || !mentionsPressPost(text.slice(0, 220))) continue;
    const surname = surnameOf(found[1]!);
    if (!open.slice(0, i).some((line) => isProse(line) && says(line, [surname], line.text.length)))
      return open.slice(i);
  }
  return [];
}

/** "About Tarn Mills" and the paragraphs below it that begin with the name: a press release's own words about its sender. */
function aboutSender(page: Page): Claim[] {
  const open = openLines(page);
  const claims: Claim[] = [];
  const start = Math.floor(open.length * 0.4);
  for (let i = Math.max(1, start); i < open.length - 1; i++) {
    const found = /^[#*_\s]*About (?:the )?(\p{Lu}[^.!?:]{1,60})[*_:\s]*$/u.exec(open[i]!.text.slice(0, 80));
    if (!found || open[i]!.words > 9) continue;
    const key = found[1]!.split(/\s+/u)[0]!;
    if (!says(open[i + 1], [key], 120)) continue;
    claims.push(open[i]!);
    for (i++; i < open.length && isProse(open[i]!) && !/^[#*_\s]*About /u.test(open[i]!.text); i++)
      claims.push(open[i]!);
    i--;
  }
  return claims;
}

const joinNeighbours = (claims: Claim[]): Claim[] => claims.map(({ start, end }) => ({ start, end }));

/** Who wrote the article, and who sent it: no evidence for what it says. */
export const bioRules: ZoneRule[] = [
  {
    name: 'about the author',
    kind: 'bio',
    example: `${STORY}\n\nAbout the Author\n\n⟦Ann Li⟧\n\n⟦Ann has written about rivers for ten years.⟧`,
    find: (page) => joinNeighbours(underHeading(page)),
  },
  {
    name: 'name and note',
    kind: 'bio',
    example: `${STORY}\n\n⟦Ann Li⟧\n\n⟦Ann has written about rivers for ten years.⟧`,
    find: (page) => joinNeighbours(nameAndNote(page)),
  },
  {
    name: 'closing note',
    kind: 'bio',
    example: `${STORY}\n\n⟦Ann Li is a senior reporter at the Tarn Gazette.⟧`,
    find: (page) => joinNeighbours(closingNote(page)),
  },
  lineRule(
    'follow the author',
    'bio',
    `${STORY}\n\n⟦Follow her on Twitter: @annli⟧`,
    (line, open, at) => at > lastProse(open, open.length - 1) && line.words <= 25 && FOLLOW.test(line.text),
  ),
  {
    name: 'about the sender',
    kind: 'bio',
    example: `${STORY}\n\nIt employs 40 people, the owner of the mill and of two others said.\n\n⟦About Tarn Mills⟧\n\n⟦Tarn Mills grinds wheat and rye for bakers in nine countries.⟧`,
    find: (page) => joinNeighbours(aboutSender(page)),
  },
  lineRule(
    'agency credits',
    'byline',
    `${STORY}\n\n⟦(Reporting by Ann Li; Editing by Bo Ray)⟧`,
    (line) =>
      line.words <= 60 &&
      (/^[([_*]*(?:(?:additional )?(?:reporting|writing|compiled|edited|editing)(?: and (?:writing|editing|reporting))? by|with (?:files|reporting|additional reporting) (?:from|by))\s+\S/i.test(
        line.text,
      ) ||
        (/\bcontributed (?:reporting|to this (?:report|story|article|post))\b/i.test(line.text) && line.words <= 35)),
  ),
];

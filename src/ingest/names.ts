import { familyBeginnings } from '../lexicon/name-particles.js';
import { pressDesks, pressPosts, releaseServices } from '../lexicon/press-posts.js';
import { wireAgencies } from '../lexicon/wire-agencies.js';
import { isPublication, isSection } from './publications.js';

const NOT_NAMES = new Set(
  `about the and for with news security world business press release staff inc corp ltd llc company group today yesterday monday tuesday wednesday
   thursday friday saturday sunday january february march april june july august september october november december
   report review update live breaking exclusive opinion analysis image photo video more read related tags share min why how what who when where
   new cyber tech technology market markets city street university institute council party act bill house senate white north south east west`.split(
    /\s+/u,
  ),
);
const TOKEN = /^\p{Lu}[\p{L}\p{M}'’-]*$|^\p{Lu}\p{L}?\.$|^\p{Lu}\.\p{Lu}\.$|^(?:Jr|Sr)\.?$/u;

/** "Ann Li", "J. R. van Dyke", "ANN LI": two to four capitalised words, with particles between them, and nothing else. */
export function isPersonName(text: string): boolean {
  if (text.length > 60 || isPublication(text) || isSection(text)) return false;
  const parts = text.split(/\s+/u);
  const capital = parts.filter((p) => !familyBeginnings.has(p.toLowerCase()));
  if (capital.length < 2 || capital.length > 4 || parts.length > 6) return false;
  if (familyBeginnings.has(parts[0]!) || !/\p{Ll}|\p{Lu}{2}/u.test(parts.at(-1)!)) return false;
  return capital.every((p) => p.length < 25 && TOKEN.test(p) && !NOT_NAMES.has(p.toLowerCase()));
}

/** The person names of "Ann Li", "Ann Li and Bo Ray", "Ann Li, Bo Ray & Cy Doe"; undefined where any part is no name. */
export function personNames(text: string): string[] | undefined {
  if (text.length > 160) return undefined;
  const parts = text.split(/\s*(?:,\s*and\s|,|\sand\s|\s&\s|\swith\s)\s*/u).filter(Boolean);
  return parts.length > 0 && parts.length <= 6 && parts.every(isPersonName) ? parts : undefined;
}

/** "Reuters", "The Associated Press", "AP": a news agency or release service. */
export const isAgency = (text: string): boolean => isTag(text.trim()) || isTag(text.trim().replace(/^The /u, ''));
const LONGEST_TAG = 60;
const isTag = (tag: string): boolean =>
  tag.length <= LONGEST_TAG &&
  (wireAgencies.has(tag) || releaseServices.has(tag) || wireAgencies.has(inTitleCase(tag)));
const inTitleCase = (tag: string): string =>
  tag.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());

/** "Senior Technology Reporter", "staff writer": a post of someone who makes the news, and nothing else. */
export function isPressPost(text: string): boolean {
  const words = text.toLowerCase().replace(/[,.|]/gu, ' ').trim().split(/\s+/u);
  if (words.length > 6) return false;
  const last = words.at(-1)!;
  return (
    (pressPosts.has(last) || pressPosts.has(words.slice(-2).join(' '))) &&
    words.slice(0, -1).every((w) => pressDesks.has(w) || pressPosts.has(w) || /^[\p{L}-]+$/u.test(w))
  );
}

/** True where a post such as "reporter" or "managing editor" stands among the words. */
export function mentionsPressPost(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.some(
    (w, i) =>
      pressPosts.has(w) ||
      (i > 0 && pressPosts.has(`${words[i - 1]} ${w}`)) ||
      (i > 1 && pressPosts.has(words.slice(i - 2, i + 1).join(' '))),
  );
}

export interface Byline {
  /** persons or agencies, as printed */
  authors: string[];
}

/** "Leeds", "New York and Leeds": capitalised words, with joining words between them. */
const isPlaceName = (text: string): boolean =>
  text.split(/\s+/u).every((word) => /^(?:\p{Lu}[\p{L}'’.-]*,?|and|the|of|de|la|upon|on)$/u.test(word)) &&
  /^\p{Lu}/u.test(text);

const SAID =
  /^[*_[(\s]*(?:(?:(?:written|posted|reported|words|story|report|article|published|exclusive|special report|opinion|comment|analysis|feature|interview|review)[:,]?)\s+)?by:?\s+(.+)$|^(?:authors?|reporters?|writers?|words):\s*(.+)$/i;

/**
 * Reads who reports from where: "Ann Li reports from Leeds" (`reports`), "From Ann Li in Leeds", "Ann Li in Leeds".
 */
export function readCorrespondent(text: string): (Byline & { reports: boolean }) | undefined {
  if (text.length > 100) return undefined;
  const verb = /\s(?:(reports?|reporting|writes|writing)\s)?(?:from|in|at)\s(?=\p{Lu})/u.exec(text);
  if (!verb) return undefined;
  const from = /^from\s/i.test(text);
  const authors = personNames(text.slice(from ? 5 : 0, verb.index).trim());
  const place = text.slice(verb.index + verb[0].length).replace(/\.$/u, '');
  if (!authors || place.split(/\s+/u).length > 5 || !isPlaceName(place)) return undefined;
  return { authors, reports: verb[1] !== undefined || from };
}

/**
 * Reads a byline: "By Ann Li", "By ANN LI, Staff Writer", "Ann Li | April 3", "By The Associated Press".
 * @param loose accept names without "By"
 */
export function readByline(text: string, loose = false): Byline | undefined {
  if (text.length > 200) return undefined;
  const said = SAID.exec(text);
  const correspondent = said ? undefined : readCorrespondent(text);
  if (correspondent?.reports) return correspondent;
  const rest = (said?.[1] ?? said?.[2] ?? (loose ? text : '')).replace(/[*_\])]+$/gu, '').trim();
  if (!rest) return undefined;
  // Parts after a comma or a bar are names, posts, places or dates; the names come first.
  const head = rest.split(/\s*(?:[|•·/]|\s[-–—]+\s|\s(?:in|at|for|on|from)\s)\s*/u)[0]!;
  if (isAgency(head)) return { authors: [head] };
  const authors: string[] = [];
  for (const part of head.split(/\s*(?:,\s*and\s|,|\sand\s|\s&\s|\swith\s)\s*/u)) {
    if (isPersonName(part)) authors.push(part);
    else break;
  }
  const tail = rest.slice(rest.indexOf(authors.at(-1) ?? rest) + (authors.at(-1)?.length ?? 0));
  if (authors.length === 0 || tail.split(/\s+/u).length > 12 || /[.!?]$/u.test(tail.replace(/\b\p{L}\.$/u, '')))
    return undefined;
  return { authors };
}

import { wireAgencies } from '../lexicon/wire-agencies.js';
import type { Zone } from '../model/article.js';
import { printedDate } from './dates.js';
import { authorsBare, authorsSaid, outletOfLines } from './head-line.js';
import { isPersonName } from './names.js';
import { plainWords } from './page.js';
import { siteNameOf } from './rules/header.js';

/** What an article's own text says about where it comes from; null where it does not say. */
export interface Metadata {
  title: string | null;
  author: string | null;
  outlet: string | null;
  published: string | null;
}

type Printed = Zone & { words: string };

/** Reads title, author, outlet and publication date off the zones. Nothing is guessed. */
export function readMetadata(text: string, zones: readonly Zone[]): Metadata {
  const printed = zones.map((zone) => ({
    ...zone,
    words: text.slice(zone.start, Math.min(zone.end, zone.start + 2000)).trim(),
  }));
  return {
    title: titleOf(printed),
    author: authorOf(printed),
    outlet: outletOf(printed),
    published: publishedOf(printed),
  };
}

function titleOf(zones: readonly Printed[]): string | null {
  const headline = zones.find((zone) => zone.kind === 'headline');
  if (headline) return plainWords(headline.words).replace(/\s+/gu, ' ');
  return frontMatter(zones, 'title');
}

function authorOf(zones: readonly Printed[]): string | null {
  const lines = zones
    .filter((zone) => zone.kind === 'byline' && zone.rule !== 'agency credits' && zone.rule !== 'outlet line')
    .flatMap((zone) => zone.words.split(/\n/u))
    .map(plainWords);
  const authors = authorsSaid(lines) ?? authorsBare(lines);
  if (authors) return authors.join(', ');
  const name = zones
    .find((zone) => zone.kind === 'bio')
    ?.words.split(/\n/u)[0]
    ?.trim();
  return frontMatter(zones, 'author') ?? (name && isPersonName(plainWords(name)) ? plainWords(name) : null);
}

/** The publication's name in the head of its article: a masthead, a line of its own, a part of a byline or date line. */
function outletOfHead({ kind, rule, words }: Printed): string | null {
  if (rule === 'masthead' || rule === 'outlet line') return plainWords(words.split(/\n/u)[0]!);
  if (kind !== 'byline' || rule === 'agency credits') return null;
  return outletOfLines(words.split(/\n/u).map(plainWords));
}

/** "Updated" dates are not the day of publication; a dateline's place and dash may hold one. */
function publishedOf(zones: readonly Printed[]): string | null {
  const said = zones.filter((zone) => zone.kind === 'dateline' || zone.rule === 'feed date' || zone.kind === 'byline');
  const lines = said.flatMap((zone) => zone.words.split(/\n|\s[|•·]\s/u));
  const first = (wanted: (line: string) => boolean): string | null =>
    lines
      .filter(wanted)
      .map(printedDate)
      .find((date) => date !== null) ?? null;
  return (
    first((line) => /\bpublish|\bposted/i.test(line)) ??
    first((line) => !/\b(?:updated?|modified)\b/i.test(line)) ??
    dated(frontMatter(zones, 'date'))
  );
}

const dated = (value: string | null): string | null => (value === null ? null : printedDate(value));

function frontMatter(zones: readonly Printed[], key: string): string | null {
  const block = zones.find((zone) => zone.rule === 'front matter');
  const found = block && new RegExp(String.raw`^${key}\s*:\s*["']?(.+?)["']?\s*$`, 'im').exec(block.words);
  return found ? found[1]! : null;
}

function outletOf(zones: readonly Printed[]): string | null {
  const field = /^(?:outlet|publisher|publication|site|source)\s*[:=]\s*(\S.*)$/im;
  for (const zone of zones) {
    if (zone.rule === 'field label') {
      const found = field.exec(zone.words);
      if (found) return found[1]!.trim();
    }
    if (zone.rule === 'site line') return siteNameOf(zone.words);
    const printed = outletOfHead(zone);
    if (printed !== null) return printed;
  }
  return frontMatter(zones, 'outlet') ?? frontMatter(zones, 'source') ?? outletOfBio(zones) ?? agencyTag(zones);
}

// No Unicode classes here: they would cost more to compile than all five samples to read.
const POST = String.raw`(?:[\w-]+ ){0,5}(?:reporter|writer|editor|correspondent|columnist|journalist|director|chief|producer|blogger)`;
const PRESENT = [
  new RegExp(`^As (?:the |an? )?${POST} (?:of|at|for|with) (?:the )?`, 'i'),
  new RegExp(`^(?:\\S+ ){1,4}is (?:the |an? |our )?${POST}(?: and ${POST})? (?:of|at|for|with) (?:the )?`, 'i'),
];
/** A name that stands at the beginning: capitalised words, a web address's ending, "of" and "the" between them. */
const LEADING_NAME =
  /^[A-Z0-9\u00c0-\u00de][^\s,;:.()"“”]*(?:\.[a-z]{2,})?(?: (?:of |the )?[A-Z\u00c0-\u00de][^\s,;:.()"“”]*(?:\.[a-z]{2,})?){0,4}/;

/** The outlet where the author's note names a post held now; a former or a freelance post says nothing about this article. */
function outletOfBio(zones: readonly Printed[]): string | null {
  for (const zone of zones) {
    if (zone.kind !== 'bio' || zone.rule === 'about the sender') continue;
    for (const line of zone.words.split(/\n/u)) {
      const text = plainWords(line);
      if (/\b(?:former(?:ly)?|ex-|previously|freelance|until|was)\b/i.test(text.slice(0, 120))) continue;
      for (const pattern of PRESENT) {
        const post = pattern.exec(text.slice(0, 300));
        const name = post && LEADING_NAME.exec(text.slice(post[0].length, post[0].length + 80));
        if (name) return name[0];
      }
    }
  }
  return null;
}

/** "LONDON (Reuters) -": the agency whose text it is. */
function agencyTag(zones: readonly Printed[]): string | null {
  const tag = zones
    .filter((zone) => zone.rule === 'place and dash')
    .map((zone) => /\(([^()]+)\)/u.exec(zone.words)?.[1]);
  return tag.find((name): name is string => name !== undefined && wireAgencies.has(name)) ?? null;
}

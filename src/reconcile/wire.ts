import type { Article } from '../model/article.js';
import { wireAgencies } from '../lexicon/wire-agencies.js';

/** How far into the text a tag such as "LONDON (Reuters) -" is looked for. */
const TAG_WITHIN = 400;

/** The news agency that a byline, a dateline or a tag at the text's beginning credits; null where none does. */
export function wireOf(article: Article): string | null {
  const credits = article.zones
    .filter((zone) => zone.kind === 'byline' || zone.kind === 'dateline')
    .flatMap((zone) => article.text.slice(zone.start, zone.end).split(/[\n|,/()–—-]| and | with /u));
  const tags = Array.from(article.text.slice(0, TAG_WITHIN).matchAll(/\(([\p{L} ]{2,30})\)\s*[-–—]/gu), (m) => m[1]!);
  for (const credit of [article.author ?? '', ...credits, ...tags]) {
    const agency = wireAgencies.get(credit.trim().replace(/^By /u, ''));
    if (agency !== undefined) return agency;
  }
  return null;
}

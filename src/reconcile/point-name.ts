import type { Principle } from '../model/extraction.js';
import { byCodeUnit } from '../text/fold.js';
import { topicsOf } from '../text/topic.js';
import { mostCommon } from './choose.js';

/** The name of a principle: what most articles call it, else the fewest of their own words that say what it is about. */
export function nameOfPoints(principles: readonly Principle[]): string {
  const labels = principles.flatMap(({ label }) => (label && tellsTopic(label.text) ? bare(label.text) : []));
  const words = principles.map((p) => (tellsTopic(p.principle) ? p.principle : openingWords(p)));
  const [shortest = ''] = words.filter((name) => name !== '').sort((a, b) => a.length - b.length || byCodeUnit(a, b));
  return mostCommon(labels) ?? bare(shortest);
}

/** Ordinals and the words for points number a principle and do not name it: "First", "the fourth commitment". */
const NUMBERING =
  /\b(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth|sixth|seventh|eighth|ninth|tenth|last(?:ly)?|final(?:ly)?|next|the|and|also|commitment|principle|pledge|promise|point|area|goal|aim|pillar|one|is|to|of|an?)\b/giu;

/** False for a name that only numbers: "The third area". */
export const tellsTopic = (name: string): boolean => topicsOf(name.replace(NUMBERING, ' ')).length > 0;

const MOST_WORDS = 6;

/** What follows the words of commitment, cut at the clause: "cut their use of virgin plastic". */
function openingWords({ force, start, end, text }: Principle): string {
  const from = force && force.start >= start && force.end < end ? force.end - start : 0;
  const clause = text
    .slice(from)
    .split(/[.;:!?\n“”"]/u)[0]!
    .replace(
      /^(?:[\s,]|(?:the|this|a|an)?\s*\b(?:first|second|third|fourth|fifth|last|final)(?:ly)?\b|\b(?:commitment|principle|pledge|promise|point|area|goal|aim|pillar|one|is|will be|to)\b)+/iu,
      '',
    );
  return clause.trim().split(/\s+/u).slice(0, MOST_WORDS).join(' ');
}

/** Without marks and end punctuation, with a capital first, so that "no offense" and "No offense" are one. */
const bare = (label: string): string => {
  const words = label
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/^(?:(?:they|it|we|to|will|would|shall|must|should|have|has|is|are|be)\s+)+/iu, '');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};

import { firstWord, furnitureByFirstWord } from '../../../lexicon/page-furniture.js';
import { foldText } from '../../../text/fold.js';
import { squeeze, type DomElement } from './dom.js';
import type { PageContext } from './left-out.js';
import { childElements, isInline } from './measure.js';

/** Words in a link from which on it is another story's headline and no name. */
const HEADLINE_WORDS = 5;

/**
 * A block that is nothing but links to other stories: rows of their headlines, a paragraph that is one, what stands under
 * "Related". Links of a few words stay: lists of companies are often links.
 * @returns the rule, or null where the block belongs to the article
 */
export function linksElsewhere(element: DomElement, { measures }: PageContext): string | null {
  if (isInline(element)) return null;
  const measure = measures.get(element);
  if (!measure || measure.linked === 0 || measure.prose > measure.words * 0.5) return null;
  if (measure.linked < measure.words * 0.75) return null;
  const links = [...element.querySelectorAll('a')].map((a) => squeeze(a.textContent)).filter(Boolean);
  if (links.length === 0) return null;
  const average = measure.linked / links.length;
  if (isCalledRelated(element)) return 'related links';
  if (average < HEADLINE_WORDS || links.some((link) => /[.!?]["”’]?$/u.test(link))) return null;
  return 'links to other stories';
}

/** "Related", "Read more" and the like stand in front of the links, in the block or right above it. */
function isCalledRelated(element: DomElement): boolean {
  const own = squeeze(childElements(element)[0]?.textContent);
  const above = squeeze(element.previousElementSibling?.textContent);
  return [own, above, element.getAttribute('aria-label') ?? ''].some(isRelatedCue);
}

export function isRelatedCue(text: string): boolean {
  if (text.length === 0 || text.length > 60) return false;
  const folded = foldText(text).replace(/[\s:»→>|.…]+$/u, '');
  return (furnitureByFirstWord.get(firstWord(folded)) ?? []).some(
    ({ rule, phrase }) => (rule === 'related links' || rule === 'tag line') && folded === phrase.replace(/:$/u, ''),
  );
}

import { markupWords, type MarkupWord } from '../../../lexicon/page-markup.js';
import { squeeze, type DomElement } from './dom.js';
import type { Measures } from './measure.js';

/** What the rules know of the page: how much each element says, and how much running text the whole article has. */
export interface PageContext {
  measures: Measures;
  prose: number;
  /** the whole article's words, folded: what stands there twice is a pull quote */
  words: string;
}

const BY_TAG: Readonly<Record<string, string>> = {
  nav: 'navigation',
  form: 'form',
  dialog: 'dialog',
  menu: 'navigation',
};
const BY_ROLE: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'navigation',
  search: 'form',
  form: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
  tooltip: 'dialog',
  contentinfo: 'page footer',
  banner: 'page header',
};
/** An element with as large a part of the running text is the article itself, whatever it is called. */
const TOO_MUCH = 0.3;
const LITTLE_PROSE = 45;

/** The rule by which an element is left out of the text; null where it stays. */
export function leftOutBy(element: DomElement, page: PageContext): string | null {
  const measure = page.measures.get(element);
  if (!measure || measure.words === 0) return null;
  if (measure.prose > 0 && measure.prose >= page.prose * TOO_MUCH) return null;
  const { localName: tag } = element;
  if (isHidden(element)) return 'hidden on the page';
  const named = BY_TAG[tag] ?? BY_ROLE[element.getAttribute('role') ?? ''];
  if (named) return named;
  if (tag === 'footer' && element.parentNode?.localName !== 'blockquote') return isBio(element) ? null : 'page footer';
  const word = markupOf(element);
  const mostlyLinks = measure.linked > measure.words * 0.4;
  if (word?.as === 'pull quote' || (tag === 'aside' && measure.words < 80))
    return standsTwice(element, page) ? 'pull quote' : word?.as ? null : asideRule(element, page);
  if (word && word.as === null && (word.sure || measure.prose < LITTLE_PROSE || mostlyLinks)) return word.rule;
  return tag === 'aside' ? asideRule(element, page) : null;
}

/** A box beside the text stays where it says something of its own: a list of names, figures, a fact box. */
function asideRule(element: DomElement, { measures }: PageContext): string | null {
  const { words, linked } = measures.get(element)!;
  return linked > words * 0.4 || words < 8 ? 'box beside the text' : null;
}

const isBio = (element: DomElement): boolean => markupOf(element)?.as === 'bio';

function isHidden(element: DomElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style.slice(0, 500));
}

/** The words of an element stand in the article a second time. */
function standsTwice(element: DomElement, page: PageContext): boolean {
  const words = foldWords(squeeze(element.textContent)).slice(0, 120);
  const first = words.length >= 12 ? page.words.indexOf(words) : -1;
  return first >= 0 && page.words.includes(words, first + 1);
}

/** Letters and digits alone, in lower case. */
export const foldWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What the names of an element say of it: its class, id, component and label. The first name that is known decides. */
export function markupOf(element: DomElement): MarkupWord | null {
  const parts = namesOf(element);
  let found: MarkupWord | null = null;
  for (let i = 0; i < parts.length; i++) {
    const word = markupWords.get(`${parts[i]}+${parts[i + 1] ?? ''}`) ?? markupWords.get(parts[i]!);
    if (word && (!found || (word.as === null && found.as !== null) || word.sure)) found = word;
    if (found?.sure) return found;
  }
  return found;
}

const NAMED_BY = [
  'class',
  'id',
  'data-component',
  'data-testid',
  'data-module',
  'data-type',
  'data-component-name',
  'itemprop',
  'rel',
];

function namesOf(element: DomElement): string[] {
  const names = NAMED_BY.map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 600);
  return names
    .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/u)
    .filter(Boolean);
}

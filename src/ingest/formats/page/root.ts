// Where on a page the article stands. Mozilla's Readability says which paragraphs belong to it; here that becomes the one
// element that holds them, so that lists, tables and captions between them, which it drops, are kept.
import { createRequire } from 'node:module';
import {
  closest,
  countTags,
  elementsOf,
  isElement,
  isInside,
  isText,
  parseHtml,
  tidy,
  type DomDocument,
  type DomElement,
} from './dom.js';
import { leftOutBy, type PageContext } from './left-out.js';
import type { Measures } from './measure.js';

/** Beyond what pages have. The cost of Readability grows faster than the page: with elements, their depth, and their children. */
const MOST_ELEMENTS = 20_000;
const MOST_TAGS = 40_000;
const MOST_DEPTH = 150;
const MOST_CHILDREN = 2_000;
const ENOUGH = 0.9;

/** The element that holds the article of a page, or null where nothing on it reads like one. */
export function findRoot(document: DomDocument, html: string, measures: Measures): DomElement | null {
  const elements = elementsOf(document.documentElement);
  const chosen = fromReadability(elements, html) ?? fromMarkup(document, measures);
  if (!chosen) return null;
  const article = closest(chosen, isArticle);
  if (article && !holdsSeveral(article, chosen, measures)) return article;
  return widen(chosen, measures);
}

const isArticle = (element: DomElement): boolean =>
  element.localName === 'article' ||
  element.getAttribute('role') === 'article' ||
  /\barticleBody\b/u.test(element.getAttribute('itemprop') ?? '');

/** An article element around the whole page says nothing. */
const holdsSeveral = (article: DomElement, chosen: DomElement, measures: Measures): boolean =>
  (measures.get(article)?.prose ?? 0) > 2.5 * Math.max(1, measures.get(chosen)?.prose ?? 0);

function fromReadability(elements: readonly DomElement[], html: string): DomElement | null {
  if (elements.length > MOST_ELEMENTS || depthOf(elements) > MOST_DEPTH || mostChildren(elements) > MOST_CHILDREN)
    return null;
  if (countTags(html) > MOST_TAGS) return null;
  const copy = parseHtml(html);
  elementsOf(copy.documentElement).forEach((element, i) => element.setAttribute('data-place', String(i)));
  const require = createRequire(import.meta.url);
  const { Readability } = require('@mozilla/readability') as {
    Readability: new (document: unknown, options: object) => { parse: () => { content: DomElement } | null };
  };
  const options = { serializer: (element: unknown) => element, charThreshold: 300, disableJSONLD: true };
  const read = new Readability(copy, options).parse();
  if (!read) return null;
  const words = new Map<DomElement, number>();
  for (const element of elementsOf(read.content)) {
    const place = element.getAttribute('data-place');
    const original = place === null ? undefined : elements[Number(place)];
    if (original) words.set(original, ownWords(element));
  }
  return holderOf(elements, words);
}

/** The deepest element that holds nine tenths of the words. */
function holderOf(elements: readonly DomElement[], words: ReadonlyMap<DomElement, number>): DomElement | null {
  const sums = new Map<DomElement, number>();
  for (let i = elements.length - 1; i >= 0; i--) {
    const element = elements[i]!;
    const sum = (sums.get(element) ?? 0) + (words.get(element) ?? 0);
    sums.set(element, sum);
    if (element.parentNode) sums.set(element.parentNode, (sums.get(element.parentNode) ?? 0) + sum);
  }
  const total = sums.get(elements[0]!) ?? 0;
  if (total === 0) return null;
  let holder = elements[0]!;
  for (const element of elements)
    if ((sums.get(element) ?? 0) >= total * ENOUGH && isInside(element, holder)) holder = element;
  // One paragraph alone is never the whole of an article that stands in several.
  return holder.localName === 'p' && holder.parentNode ? holder.parentNode : holder;
}

function mostChildren(elements: readonly DomElement[]): number {
  const counts = new Map<DomElement, number>();
  let most = 0;
  for (const { parentNode } of elements) {
    if (!parentNode) continue;
    const count = (counts.get(parentNode) ?? 0) + 1;
    counts.set(parentNode, count);
    most = Math.max(most, count);
  }
  return most;
}

function depthOf(elements: readonly DomElement[]): number {
  const depths = new Map<DomElement, number>();
  let deepest = 0;
  for (const element of elements) {
    const depth = (element.parentNode ? (depths.get(element.parentNode) ?? 0) : 0) + 1;
    depths.set(element, depth);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const ownWords = (element: DomElement): number => {
  let words = 0;
  for (const child of element.childNodes)
    if (isText(child)) words += tidy(child.nodeValue ?? '').match(/\S+/gu)?.length ?? 0;
  return words;
};

const LIKELY = ['[itemprop~="articleBody"]', 'article', '[role="article"]', 'main', '[role="main"]', 'body'];

/** The first kind of element that pages keep articles in and that has running text. */
function fromMarkup(document: DomDocument, measures: Measures): DomElement | null {
  for (const selector of LIKELY) {
    const found = [...document.querySelectorAll(selector)]
      .map((element) => ({ element, prose: measures.get(element)?.prose ?? 0 }))
      .reduce<{ element: DomElement; prose: number } | null>((a, b) => (a && a.prose >= b.prose ? a : b), null);
    if (found && found.prose >= 20) return found.element;
  }
  return null;
}

/** Takes in what stands right around the article and belongs to it: a list of names below the paragraphs, a table. */
function widen(root: DomElement, measures: Measures): DomElement {
  let wide = root;
  for (
    let up = root.parentNode;
    up && isElement(up) && !/^(?:body|html|main)$/u.test(up.localName);
    up = up.parentNode
  ) {
    const page: PageContext = { measures, prose: measures.get(root)?.prose ?? 0, words: '' };
    const extra = [...up.childNodes].filter((child): child is DomElement => isElement(child) && !isInside(wide, child));
    const kept = extra.filter((element) => leftOutBy(element, page) === null).map((element) => measures.get(element)!);
    const more = kept.reduce((sum, m) => sum + m.words, 0);
    const linked = kept.reduce((sum, m) => sum + m.linked, 0);
    if (more > 0.5 * (measures.get(wide)?.words ?? 0) || linked > more * 0.6) break;
    wide = up;
  }
  return wide;
}

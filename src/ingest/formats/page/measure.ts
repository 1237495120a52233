import { elementsOf, isElement, isText, squeeze, tidy, type DomElement, type DomNode } from './dom.js';

/** How much an element says: words below it, those of them in links, and those in paragraphs of running text. */
export interface Measure {
  words: number;
  linked: number;
  prose: number;
}
export type Measures = ReadonlyMap<DomElement, Measure>;

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img br nobr amp-img picture'.split(
    ' ',
  ),
);
/** What a page never shows as its text. */
export const SILENT = new Set(
  'script style noscript template svg canvas iframe frame frameset object embed applet audio video source track link meta head title base input select option datalist button progress textarea map area math amp-analytics amp-iframe amp-consent amp-sidebar amp-ad amp-embed amp-sticky-ad amp-social-share amp-auto-ads amp-video amp-youtube'.split(
    ' ',
  ),
);
const FEWEST_IN_PARAGRAPH = 12;

export const isInline = (element: DomElement): boolean => INLINE.has(element.localName);

/** Measures every element below `root` in one pass up and one down. */
export function measureElements(root: DomElement): Measures {
  const elements = elementsOf(root);
  const measures = new Map<DomElement, Measure & { own: number; ownLinked: number }>();
  for (const element of elements) measures.set(element, { words: 0, linked: 0, prose: 0, own: 0, ownLinked: 0 });
  const inLink = new Set<DomElement>();
  const silent = new Set<DomElement>();
  for (const element of elements) {
    const parent = element.parentNode;
    if (element.localName === 'a' || (parent && inLink.has(parent))) inLink.add(element);
    if (SILENT.has(element.localName) || (parent && silent.has(parent))) silent.add(element);
    if (silent.has(element)) continue;
    const words = ownWords(element);
    const measure = measures.get(element)!;
    measure.words += words;
    measure.own += words;
    if (inLink.has(element)) {
      measure.linked += words;
      measure.ownLinked += words;
    }
  }
  for (let i = elements.length - 1; i >= 0; i--) handUp(elements[i]!, measures);
  return measures;
}

/** Adds an element's words to its parent's; an inline element's are its parent's own. */
function handUp(element: DomElement, measures: Map<DomElement, Measure & { own: number; ownLinked: number }>): void {
  const measure = measures.get(element)!;
  const parent = element.parentNode && measures.get(element.parentNode);
  const inline = isInline(element);
  if (!inline && measure.own >= FEWEST_IN_PARAGRAPH && measure.ownLinked < measure.own / 2)
    measure.prose += measure.own;
  if (!parent) return;
  parent.words += measure.words;
  parent.linked += measure.linked;
  parent.prose += measure.prose;
  if (!inline) return;
  parent.own += measure.own;
  parent.ownLinked += measure.ownLinked;
}

function ownWords(element: DomElement): number {
  let words = 0;
  for (const child of element.childNodes) if (isText(child)) words += countWords(child);
  return words;
}

const countWords = (node: DomNode): number => tidy(node.nodeValue ?? '').match(/\S+/gu)?.length ?? 0;

/** True where an element holds others that begin lines of their own. */
export function holdsBlocks(element: DomElement): boolean {
  return elementsOf(element).some((inner) => inner !== element && !isInline(inner) && !SILENT.has(inner.localName));
}

export const childElements = (element: DomElement): DomElement[] => [...element.childNodes].filter(isElement);

/** All words below an element in one line, apart from each other where a page sets them apart. */
export function spacedText(element: DomElement): string {
  const parts: string[] = [];
  const stack: DomNode[] = [element];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (isText(next)) parts.push(next.nodeValue ?? '');
    if (!isElement(next) || SILENT.has(next.localName)) continue;
    if (!isInline(next) || next.localName === 'br' || next.localName === 'a') parts.push(' ');
    stack.push(...[...next.childNodes].reverse());
  }
  return squeeze(parts.join(''));
}

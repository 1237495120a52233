import { createRequire } from 'node:module';

/** As much of a document's tree as the reader of pages looks at. */
export interface DomNode {
  nodeType: number;
  nodeValue: string | null;
  textContent: string | null;
  parentNode: DomElement | null;
  childNodes: Iterable<DomNode>;
}
export interface DomElement extends DomNode {
  localName: string;
  getAttribute: (name: string) => string | null;
  previousElementSibling: DomElement | null;
  setAttribute: (name: string, value: string) => void;
  querySelectorAll: (selector: string) => Iterable<DomElement>;
}
export interface DomDocument {
  documentElement: DomElement;
  querySelectorAll: (selector: string) => Iterable<DomElement>;
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;
export const isText = (node: DomNode): boolean => node.nodeType === 3;

/** Parses a page, or a piece of one; loaded only where there is a page to read. */
export function parseHtml(html: string): DomDocument {
  const require = createRequire(import.meta.url);
  const { parseHTML } = require('linkedom') as { parseHTML: (html: string) => { document: DomDocument } };
  return parseHTML(inFrame(html)).document;
}

/** The parser makes no html and body of its own where a page or a piece of one leaves them out. */
function inFrame(html: string): string {
  if (/<html[\s>]/iu.test(html) && /<body[\s>]/iu.test(html)) return html;
  const bare = html.replace(/<!doctype[^>]*>|<\/?html(?:\s[^>]*)?>|<\/?body(?:\s[^>]*)?>/giu, '');
  const head = /<\/head\s*>/iu.exec(bare);
  return head
    ? `<!doctype html><html>${bare.slice(0, head.index)}</head><body>${bare.slice(head.index + head[0].length)}</body></html>`
    : `<!doctype html><html><head></head><body>${bare}</body></html>`;
}

/** Every element below `root`, parents before children. Uses no recursion: pages nest as deep as they like. */
export function elementsOf(root: DomElement): DomElement[] {
  const found: DomElement[] = [];
  const stack: DomElement[] = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    found.push(next);
    const children = [...next.childNodes].filter(isElement);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  }
  return found;
}

/** `text` with every run of white space as one space, and nothing at its ends. */
export const squeeze = (text: string | null | undefined): string => tidy(text ?? '').trim();

/** White space of any kind as one space; soft hyphens, zero-width and direction marks gone. */
export const tidy = (text: string): string =>
  text.replace(/[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e]+/gu, '').replace(/[\s\u0085]+/gu, ' ');

export function isInside(element: DomElement, ancestor: DomElement): boolean {
  for (let up: DomElement | null = element; up; up = up.parentNode) if (up === ancestor) return true;
  return false;
}

/** The nearest of `element` and its ancestors that passes. */
export function closest(element: DomElement | null, test: (e: DomElement) => boolean): DomElement | null {
  for (let up = element; up; up = up.parentNode) if (isElement(up) && test(up)) return up;
  return null;
}

/** How many tags a page has at most: each begins with a bracket. */
export function countTags(html: string): number {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++;
  return tags;
}

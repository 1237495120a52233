import type { ZoneKind } from '../../../model/article.js';
import { closest, isElement, isText, squeeze, tidy, type DomElement, type DomNode } from './dom.js';
import { leftOutBy, markupOf, type PageContext } from './left-out.js';
import { linksElsewhere } from './links.js';
import { childElements, holdsBlocks, isInline, SILENT, spacedText } from './measure.js';

/** A paragraph, heading, entry or row of a page. */
export interface Block {
  text: string;
  /** what the markup says it is; null where that is left to the words */
  kind: ZoneKind | null;
  rule: string;
  /** it follows the block above on the next line: entries of one list, rows of one table */
  close: boolean;
  element: DomElement;
}

export interface WalkedPage {
  blocks: Block[];
  /** before which block something was left out, and by which rule */
  leftOut: { before: number; words: string; rule: string }[];
}

interface Walk extends WalkedPage {
  page: PageContext;
  /** inline text that has not become a block yet */
  open: string;
  /** an entry or row has begun: the mark before its first words, and whether it follows another */
  entry: { mark: string; close: boolean } | null;
  kind: ZoneKind | null;
  rule: string;
  element: DomElement;
  depth: number;
  /** parents of entries and rows of which one has been read */
  begun: Set<DomElement>;
  lists: Map<DomElement, { marked: boolean; next: number }>;
}

/** Pages nest a few dozen deep; what lies deeper is read as one block. */
const DEEPEST = 300;

/** The blocks below `root`, each on its own, without what is no part of the article. */
export function walkBlocks(root: DomElement, page: PageContext): WalkedPage {
  const walk: Walk = {
    page,
    blocks: [],
    leftOut: [],
    open: '',
    entry: null,
    kind: null,
    rule: '',
    element: root,
    depth: 0,
    begun: new Set(),
    lists: new Map(),
  };
  walkChildren(root, walk);
  endBlock(walk);
  return walk;
}

function endBlock(walk: Walk): void {
  const { kind, rule, element } = walk;
  // A pair of breaks ends a paragraph, a single one a line.
  for (const part of walk.open.split(/ *\n *\n[ \n]*/u)) {
    const lines = part.split('\n').map((line) => line.trim());
    lines.filter(Boolean).forEach((line, n) => {
      const { mark, close } = walk.entry ?? { mark: '', close: false };
      walk.blocks.push({ text: mark + line, kind, rule, element, close: n > 0 || close });
      walk.entry = null;
    });
  }
  walk.open = '';
}

function walkChildren(element: DomElement, walk: Walk): void {
  let last: DomNode | undefined;
  for (const child of element.childNodes) {
    if (isText(child)) walk.open += tidy(child.nodeValue ?? '');
    else if (isElement(child)) {
      if (last && isElement(last) && last.localName === 'a' && child.localName === 'a') walk.open += '\n';
      walkElement(child, walk);
    } else continue;
    last = child;
  }
}

function walkElement(element: DomElement, walk: Walk): void {
  const { localName: tag } = element;
  if (SILENT.has(tag)) return;
  if (tag === 'br') return void (walk.open += '\n');
  const rule = leftOutBy(element, walk.page) ?? linksElsewhere(element, walk.page);
  if (rule) return leaveOut(element, rule, walk);
  if (walk.depth > DEEPEST) return void (walk.open += tidy(element.textContent ?? ''));
  walk.depth++;
  if (tag === 'q') walkInline(element, walk, '“', '”');
  else if (isInline(element) || !startsLine(element)) walkInline(element, walk, '', '');
  else if (tag === 'pre') preformatted(element, walk);
  else if (tag === 'tr' && childElements(element).every(isCell)) row(element, walk);
  else walkBlock(element, walk);
  walk.depth--;
}

/** An element of a name of its own begins a line where what it holds does. */
const startsLine = (element: DomElement): boolean => !element.localName.includes('-') || holdsBlocks(element);

function walkInline(element: DomElement, walk: Walk, before: string, after: string): void {
  walk.open += before;
  walkChildren(element, walk);
  walk.open += after;
}

/** A block of its own. What the markup calls it holds for everything below it. */
function walkBlock(element: DomElement, walk: Walk): void {
  endBlock(walk);
  const outer = { kind: walk.kind, rule: walk.rule, element: walk.element };
  walk.element = element;
  if (FOLLOWS.has(element.localName))
    walk.entry = { mark: element.localName === 'li' ? bulletOf(element, walk) : '', close: !isFirst(element, walk) };
  if (walk.kind === null) Object.assign(walk, kindOf(element, walk.page));
  walkChildren(element, walk);
  endBlock(walk);
  Object.assign(walk, outer);
}

const FOLLOWS = new Set(['li', 'tr', 'dd', 'dt']);
function isFirst(element: DomElement, { begun }: Walk): boolean {
  const parent = element.parentNode!;
  const holder = /^(?:thead|tbody|tfoot)$/u.test(parent.localName) && parent.parentNode ? parent.parentNode : parent;
  const first = !begun.has(holder);
  begun.add(holder);
  return first;
}

function leaveOut(element: DomElement, rule: string, walk: Walk): void {
  const words = spacedText(element);
  if (!isInline(element)) endBlock(walk);
  if (words) walk.leftOut.push({ before: walk.blocks.length, words, rule });
}

const WORDS_IN_NAME = 7;

/** The mark that a browser prints before an entry, where entries are more than names. */
function bulletOf(element: DomElement, { lists }: Walk): string {
  const list = closest(element.parentNode, (e) => e.localName === 'ul' || e.localName === 'ol');
  if (!list) return '';
  let state = lists.get(list);
  if (!state) {
    const items = childElements(list).map((e) => squeeze(e.textContent).split(' ').length);
    const next = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
    lists.set(list, (state = { marked: items.some((words) => words > WORDS_IN_NAME), next }));
  }
  if (list.localName === 'ol') return `${state.next++}. `;
  return state.marked ? '- ' : '';
}

function kindOf(element: DomElement, { measures }: PageContext): { kind: ZoneKind | null; rule: string } {
  const none = { kind: null, rule: '' };
  const { localName: tag } = element;
  if (tag === 'figcaption' || tag === 'caption') return { kind: 'caption', rule: 'caption in the markup' };
  if (/^(?:ul|ol|table|tbody|h1)$/u.test(tag)) return none;
  const word = markupOf(element);
  const words = measures.get(element)?.words ?? 0;
  if (!word?.as || word.as === 'pull quote') return none;
  if (word.as === 'byline') return words <= 30 ? { kind: 'byline', rule: word.rule } : none;
  if (word.as === 'bio') return words >= 8 ? { kind: 'bio', rule: word.rule } : none;
  return words <= 90 ? { kind: word.as, rule: word.rule } : none;
}

function preformatted(element: DomElement, walk: Walk): void {
  endBlock(walk);
  walk.open = (element.textContent ?? '').replace(/\r\n?/gu, '\n').replace(/[^\S\n]+/gu, ' ');
  endBlock(walk);
}

/** Pages used to be laid out with tables: a cell of data holds a line at most, a cell of layout holds paragraphs. */
const isCell = (cell: DomElement): boolean =>
  !holdsBlocks(cell) || (childElements(cell).length === 1 && !childElements(cell).some(holdsBlocks));

/** Cells side by side, with bars between them as a table has lines. */
function row(element: DomElement, walk: Walk): void {
  endBlock(walk);
  const cells = childElements(element).map(spacedText).filter(Boolean);
  if (cells.length > 0) walk.entry = { mark: '', close: !isFirst(element, walk) };
  walk.open = cells.join(' | ');
  endBlock(walk);
}

import type { LeftOut } from '../../../model/article.js';
import { findZones } from '../../zones.js';
import type { MarkedZone, RawArticle } from '../../prepare.js';
import { isInside, squeeze, type DomDocument, type DomElement } from './dom.js';
import { foldWords, type PageContext } from './left-out.js';
import type { Measures } from './measure.js';
import { withoutSite, type PageMetadata } from './metadata.js';
import { walkBlocks, type Block, type WalkedPage } from './walk.js';

/** The blocks of an article, headline first, and what stood between them and was left out. */
export interface PageArticle extends WalkedPage {
  title: string | null;
}

/** Walks the article below `root`, and from the headline down to it what stands above: standfirst, byline, date. */
export function readBlocks(
  document: DomDocument,
  root: DomElement,
  measures: Measures,
  about: PageMetadata,
): PageArticle {
  const page: PageContext = {
    measures,
    prose: measures.get(root)?.prose ?? 0,
    words: foldWords(squeeze(root.textContent).slice(0, 200_000)),
  };
  const said = about.title === null ? null : withoutSite(about.title, about.outlet);
  const heading = findHeading(document, root, said);
  const outer = heading && !isInside(heading, root) ? commonHolder(heading, root) : root;
  const walked = walkBlocks(outer, { ...page, prose: Math.max(page.prose, 1) });
  const from = heading ? walked.blocks.findIndex((block) => isInside(block.element, heading)) : -1;
  const title = from >= 0 ? walked.blocks[from]!.text : said;
  return { ...fromHeading(walked, from, root, title), title };
}

/** What stands before the headline is no article unless it is running text; what stands beside its root is header or nothing. */
function fromHeading(walked: WalkedPage, from: number, root: DomElement, title: string | null): WalkedPage {
  const blocks: Block[] = [];
  const leftOut: WalkedPage['leftOut'] = [];
  const places: number[] = [];
  const firstOfRoot = walked.blocks.findIndex((block, i) => i > from && isInside(block.element, root));
  walked.blocks.forEach((block, i) => {
    places.push(blocks.length);
    const inRoot = isInside(block.element, root);
    const isHeading = i === from;
    const above = i > from && (firstOfRoot < 0 || i < firstOfRoot) && !inRoot;
    const early = i < from && !isSentence(block);
    if (!isHeading && (early || (!inRoot && !(above && belongsAbove(block))))) return;
    if (i > from && title !== null && foldWords(block.text) === foldWords(title) && blocks.length < 4) return;
    blocks.push(isHeading ? { ...block, kind: 'headline', rule: 'headline in the markup', close: false } : block);
  });
  for (const left of walked.leftOut)
    if (left.before > from) leftOut.push({ ...left, before: places[left.before] ?? blocks.length });
  return { blocks: orderHeading(blocks), leftOut };
}

/** The headline comes first, whatever running text a page prints above it. */
function orderHeading(blocks: Block[]): Block[] {
  const at = blocks.findIndex(({ rule }) => rule === 'headline in the markup');
  return at <= 0 ? blocks : [blocks[at]!, ...blocks.slice(0, at), ...blocks.slice(at + 1)];
}

const isSentence = ({ text, kind }: Block): boolean =>
  kind === null && /[.!?]["”’)]?$/u.test(text) && text.split(' ').length >= 12;

/** Between headline and article stand the standfirst, who wrote it and when, and a picture's caption. */
const belongsAbove = (block: Block): boolean =>
  block.kind !== null ||
  isSentence(block) ||
  /\b(?:by|published|updated|posted|\d{4})\b/iu.test(block.text.slice(0, 80));

/** The heading that says what the page's title says; else the only first-level heading of the article. */
function findHeading(document: DomDocument, root: DomElement, title: string | null): DomElement | null {
  const headings = [...document.querySelectorAll('h1, h2, [itemprop~="headline"]')].filter(
    (e) => squeeze(e.textContent) !== '',
  );
  const wanted = title === null ? '' : foldWords(title);
  const like = (e: DomElement): boolean => {
    const words = foldWords(squeeze(e.textContent));
    return (
      words === wanted ||
      (words.length > 15 && wanted.length > 15 && (wanted.startsWith(words) || words.startsWith(wanted)))
    );
  };
  const named = wanted === '' ? undefined : headings.find(like);
  if (named) return named;
  const first = headings.filter((e) => e.localName === 'h1');
  const inside = first.filter((e) => isInside(e, root));
  const chosen = inside[0] ?? (first.length === 1 ? first[0] : undefined);
  return chosen && squeeze(chosen.textContent).split(' ').length >= 3 ? chosen : null;
}

function commonHolder(a: DomElement, b: DomElement): DomElement {
  let up = a;
  while (!isInside(b, up) && up.parentNode) up = up.parentNode;
  return up;
}

/** Puts the blocks together as a text, with the zones that the markup names. Lines that are page furniture by their words go out too. */
export function writeArticle(id: string, article: PageArticle, about: PageMetadata): RawArticle {
  const blocks = [...article.blocks];
  if (article.title !== null && blocks[0]?.kind !== 'headline' && blocks.length > 0)
    blocks.unshift({ ...blocks[0]!, text: article.title, kind: 'headline', rule: 'title of the page', close: false });
  const shift = blocks.length - article.blocks.length;
  const { text, starts } = joinBlocks(blocks);
  const marked = markedZones(blocks, starts);
  const left = article.leftOut.map(({ before, words, rule }) => ({
    at: starts[before + shift] ?? text.length,
    words,
    rule,
  }));
  return withoutFurniture(text, marked, left, {
    id,
    text,
    title: article.title ?? undefined,
    outlet: about.outlet ?? undefined,
    author: about.author ?? undefined,
    published: about.published ?? undefined,
    url: about.url ?? undefined,
  });
}

/** The blocks as one text, and where each begins in it. */
export function joinBlocks(blocks: readonly Block[]): { text: string; starts: number[] } {
  let text = '';
  const starts = blocks.map((block, i) => {
    text += i === 0 ? '' : block.close ? '\n' : '\n\n';
    const start = text.length;
    text += block.text;
    return start;
  });
  return { text: text === '' ? '' : `${text}\n`, starts };
}

/** The zones of those blocks that the markup names. */
export const markedZones = (blocks: readonly Block[], starts: readonly number[]): MarkedZone[] =>
  blocks.flatMap(({ kind, rule, text }, i) =>
    kind === null ? [] : [{ start: starts[i]!, end: starts[i]! + text.length, kind, rule }],
  );

/** Cuts the furniture that the cleaning rules find in the text out of it, and keeps its words with the rule. */
function withoutFurniture(
  text: string,
  marked: readonly MarkedZone[],
  left: readonly LeftOut[],
  raw: RawArticle,
): RawArticle {
  const cuts = findZones(text, raw.title ?? null, marked).filter(({ kind }) => kind === 'furniture');
  let kept = '';
  let last = 0;
  const out: LeftOut[] = [];
  const moved = (at: number): number => {
    const before = cuts.filter(({ start }) => start < at);
    return at - before.reduce((sum, { start, end }) => sum + Math.min(end, at) - start, 0);
  };
  for (const { start, end, rule } of cuts) {
    kept += text.slice(last, start);
    out.push({ at: kept.length, words: squeeze(text.slice(start, end)), rule });
    last = end;
  }
  kept += text.slice(last);
  const zones = marked.filter(({ start }) => !cuts.some((cut) => cut.start <= start && start < cut.end));
  const all = [...left.map((l) => ({ ...l, at: moved(l.at) })), ...out].sort((a, b) => a.at - b.at);
  return {
    ...raw,
    text: kept,
    marked: zones.map((zone) => ({ ...zone, start: moved(zone.start), end: moved(zone.end) })),
    leftOut: all.map((l) => ({ ...l, at: Math.min(l.at, kept.length) })),
  };
}

/** The words of a piece of a page, block by block: what JSON and feeds carry in their text fields. */
export function plainTextOf(document: DomDocument, measures: Measures): string {
  const root = document.documentElement;
  const page: PageContext = { measures, prose: 0, words: '' };
  return joinBlocks(walkBlocks(root, { ...page, prose: Math.max(1, measures.get(root)?.prose ?? 0) }).blocks).text;
}

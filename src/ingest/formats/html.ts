import { readerLimits } from '../../model/reader-limits.js';
import type { RawArticle } from '../prepare.js';
import { refused, type FormatReader, type InputFile, type Parsed } from './format.js';
import { plainTextOf, readBlocks, writeArticle, type PageArticle } from './page/article.js';
import { countTags, parseHtml, type DomDocument } from './page/dom.js';
import { judgePage } from './page/judge.js';
import { measureElements, type Measures } from './page/measure.js';
import { readPageMetadata, type PageMetadata } from './page/metadata.js';
import { findRoot } from './page/root.js';
import { looksLikeMarkup } from './markup.js';
import { readDecoded } from './text.js';

/** A saved web page: its article, with what its markup and metadata say of it. */
export const readHtml: FormatReader = (file) => readPage(file, (html) => articleOfPage(html, file.stem));

/** The encoding that a page's own head names. */
function readPage(file: InputFile, read: (html: string) => Omit<Parsed, 'encoding'>): Parsed {
  const head = file.bytes.toString('latin1', 0, 4096);
  const declared =
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w:.-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{2,40})/iu.exec(
      head,
    );
  return readDecoded(file, read, declared?.[1] ?? declared?.[2]);
}

/** Some thousands are usual, and each takes its time and memory. */
const MOST_TAGS = readerLimits.htmlTags;

/**
 * The article of a page given as text, or why there is none.
 * @param address where the page was found, where a container of it says so
 */
export function articleOfPage(html: string, id: string, address: string | null = null): Omit<Parsed, 'encoding'> {
  if (countTags(html) > MOST_TAGS)
    return refused(`more than ${MOST_TAGS} tags: no article is printed with as many; save the article's own page`);
  const document = parseHtml(html);
  const measures = measureElements(document.documentElement);
  const found = readPageMetadata(document, html);
  const about = { ...found, url: found.url ?? address };
  const printed = printedArticle(document, html, measures, about);
  const raw = bodyOrLinked(printed, about, id);
  const verdict = judgePage(raw, about, document);
  if (verdict.refused !== null) return refused(verdict.refused);
  return { articles: [raw], remarks: verdict.remarks };
}

function printedArticle(document: DomDocument, html: string, measures: Measures, about: PageMetadata): PageArticle {
  const root = findRoot(document, html, measures);
  return root ? readBlocks(document, root, measures, about) : { blocks: [], leftOut: [], title: about.title };
}

/** The text as printed; where the page prints hardly any of it, the text that its linked data carries. */
function bodyOrLinked(printed: PageArticle, about: PageMetadata, id: string): RawArticle {
  const article = writeArticle(id, printed, about);
  const body = about.linked?.body ?? null;
  if (body === null || wordsIn(article.text) >= wordsIn(body) * 0.5) return article;
  return writeArticle(id, { ...printed, leftOut: [], blocks: linesOf(body) }, about);
}

const NOWHERE = { parentNode: null } as never;
const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

/** A text in JSON is lines, or markup in which the lines are. */
function linesOf(text: string): PageArticle['blocks'] {
  let close = false;
  return (looksLikeMarkup(text) ? textOfMarkup(text) : text).split(/\r?\n/u).flatMap((line) => {
    const block = { text: line.trim(), kind: null, rule: '', close, element: NOWHERE };
    close = block.text !== '';
    return block.text === '' ? [] : [block];
  });
}

export function textOfMarkup(html: string): string {
  if (countTags(html) > MOST_TAGS) return html;
  const document = parseHtml(html);
  return plainTextOf(document, measureElements(document.documentElement));
}

import { squeeze, type DomDocument, type DomElement } from './dom.js';
import { readLinkedData, type LinkedArticle } from './linked-data.js';

/** What a page says of itself in its head, its linked data and its markup; null where it does not. */
export interface PageMetadata {
  title: string | null;
  outlet: string | null;
  author: string | null;
  published: string | null;
  url: string | null;
  language: string | null;
  /** "article", "website" ... as the page calls itself */
  type: string | null;
  linked: LinkedArticle | null;
}

/** Reads a page's metadata. What is said to machines goes before what is printed; nothing is guessed. */
export function readPageMetadata(document: DomDocument, html: string): PageMetadata {
  const metas = readMetas(document);
  const linked = readLinkedData(document);
  const meta = (...names: string[]): string | null =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  const url = webAddress(
    attribute(document, 'link[rel~="canonical"]', 'href'),
    meta('og:url'),
    linked?.url,
    /<!--\s*saved from url=\(\d+\)(\S+)/iu.exec(html.slice(0, 4000))?.[1],
    /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/iu.exec(html.slice(0, 4000))?.[1],
    meta('twitter:url', 'parsely-link', 'snapshot:url'),
  );
  return {
    title:
      linked?.headline ??
      meta('og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'citation_title', 'headline') ??
      documentTitle(document),
    outlet:
      linked?.publisher ??
      meta(
        'og:site_name',
        'citation_journal_title',
        'dc.publisher',
        'article:publisher_name',
        'application-name',
        'publisher',
      ) ??
      hostOf(url),
    author:
      linked?.author ??
      notAddress(
        meta('author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'citation_author'),
      ),
    published:
      linked?.published ??
      meta(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'parsely-pub-date',
        'sailthru.date',
        'pubdate',
        'publishdate',
        'publish-date',
        'dc.date.issued',
        'dcterms.created',
        'dc.date',
        'citation_publication_date',
        'article.published',
        'published_at',
        'cxenseparse:recs:publishtime',
        'date',
      ) ??
      attribute(document, '[itemprop~="datePublished"]', 'content') ??
      attribute(document, '[itemprop~="datePublished"]', 'datetime') ??
      attribute(document, 'time[pubdate]', 'datetime') ??
      attribute(document, 'article time[datetime], header time[datetime], .byline time[datetime]', 'datetime') ??
      onlyTime(document) ??
      dateInAddress(url),
    url,
    language:
      (
        (document.documentElement as DomElement | null)?.getAttribute('lang') ??
        meta('og:locale', 'language', 'content-language')
      )
        ?.slice(0, 2)
        .toLowerCase() ?? null,
    type: meta('og:type'),
    linked,
  };
}

function readMetas(document: DomDocument): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = squeeze(element.getAttribute('content'));
    if (value === '') continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, value);
    }
  }
  return metas;
}

function attribute(document: DomDocument, selector: string, name: string): string | null {
  for (const element of document.querySelectorAll(selector)) {
    const value = squeeze(element.getAttribute(name));
    if (value !== '') return value;
  }
  return null;
}

/** The one machine-readable time of a page that has just one day. */
function onlyTime(document: DomDocument): string | null {
  const days = new Set(
    [...document.querySelectorAll('time[datetime]')].map((e: DomElement) => e.getAttribute('datetime')!.slice(0, 10)),
  );
  return days.size === 1 ? [...days][0]! : null;
}

/** "Mill opens | The Tarn Gazette": the part before the site's name. */
function documentTitle(document: DomDocument): string | null {
  for (const element of document.querySelectorAll('title')) {
    const title = squeeze(element.textContent);
    if (title) return title;
  }
  return null;
}

const SITE_TAIL = /\s+(?:[|»•·]|[-–—]|::)\s+([^|»•·–—]{2,60})$/u;

/** A title without the site's name behind it. A part after a dash goes only where the page names the site so. */
export function withoutSite(title: string, outlet: string | null): string {
  const tail = SITE_TAIL.exec(title);
  if (!tail) return title;
  const isBar = /[|»•·:]/u.test(tail[0].slice(0, 4));
  const same = outlet !== null && plain(tail[1]!) === plain(outlet);
  return isBar || same ? withoutSite(title.slice(0, tail.index), outlet) : title;
}

const plain = (name: string): string => name.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]+/gu, '');

const webAddress = (...given: (string | null | undefined)[]): string | null =>
  given.find(
    (url): url is string => typeof url === 'string' && url.length < 2000 && /^https?:\/\/[^\s<>"]+$/iu.test(url),
  ) ?? null;

const hostOf = (url: string | null): string | null =>
  url === null ? null : (/^https?:\/\/(?:www\.|amp\.|m\.)?([^/:?#]+)/iu.exec(url)?.[1]?.toLowerCase() ?? null);

const notAddress = (value: string | null): string | null =>
  value && !/^https?:/iu.test(value) ? value.replace(/^by\s+/iu, '') : null;

const dateInAddress = (url: string | null): string | null => {
  const found = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:\/|-)/u.exec(url ?? '');
  return found ? found.slice(1, 4).join('-') : null;
};

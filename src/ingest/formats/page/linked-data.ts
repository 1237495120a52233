import { squeeze, type DomDocument } from './dom.js';

/** The article that a page's JSON-LD (schema.org) describes. */
export interface LinkedArticle {
  headline: string | null;
  publisher: string | null;
  author: string | null;
  published: string | null;
  url: string | null;
  body: string | null;
  /** false where the page says that its text is for subscribers */
  free: boolean;
  words: number | null;
}

type Thing = Record<string, unknown>;
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review)$/u;
const MOST_THINGS = 5000;

/** The first thing in the page's JSON-LD that is an article; null where none is. A block that is no JSON is passed over. */
export function readLinkedData(document: DomDocument): LinkedArticle | null {
  const things = [...document.querySelectorAll('script[type*="ld+json"]')].flatMap(({ textContent }) =>
    thingsIn(textContent ?? ''),
  );
  const article = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const best = article.find((thing) => text(thing['articleBody'])) ?? article[0];
  if (!best) return null;
  const byId = (value: unknown): unknown => {
    const id = isThing(value) ? value['@id'] : undefined;
    return isThing(value) && typeof id === 'string' && !value['name']
      ? (things.find((t) => t['@id'] === id && t['name']) ?? value)
      : value;
  };
  return {
    headline: text(best['headline']) ?? text(best['name']),
    publisher: nameOf(byId(first(best['publisher']))) ?? nameOf(byId(first(best['sourceOrganization']))),
    author: namesOf([best['author']].flat().map(byId)),
    published: text(first(best['datePublished'])) ?? text(first(best['dateCreated'])),
    url: text(best['url']) ?? idOf(best['mainEntityOfPage']),
    body: text(best['articleBody'], false) ?? liveBody(best),
    free: best['isAccessibleForFree'] !== false && !/^(?:false|no)$/iu.test(text(best['isAccessibleForFree']) ?? ''),
    words:
      Number.isFinite(Number(best['wordCount'])) && best['wordCount'] !== undefined ? Number(best['wordCount']) : null,
  };
}

/** The posts of a live page, as paragraphs. */
function liveBody(thing: Thing): string | null {
  const posts = [thing['liveBlogUpdate']].flat().filter(isThing);
  const bodies = posts.map((post) =>
    [text(post['headline']), text(post['articleBody'], false)].filter((part) => part !== null).join('\n\n'),
  );
  return bodies.some(Boolean) ? bodies.filter(Boolean).join('\n\n') : null;
}

function thingsIn(source: string): Thing[] {
  const json = source.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/gu,
    '',
  );
  let value: unknown;
  try {
    // Raw line ends inside strings are the commonest fault, and harmless.
    value = JSON.parse(json.replace(/[\u0000-\u001f]+/gu, ' '));
  } catch {
    return [];
  }
  const things: Thing[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && queue.length < MOST_THINGS; i++) {
    const next = queue[i];
    if (Array.isArray(next)) queue.push(...(next as unknown[]).slice(0, MOST_THINGS));
    else if (isThing(next)) {
      things.push(next);
      for (const key of [
        '@graph',
        'mainEntity',
        'mainEntityOfPage',
        'publisher',
        'author',
        'hasPart',
        'itemListElement',
        'item',
      ])
        if (next[key]) queue.push(next[key]);
    }
  }
  return things;
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const typesOf = (thing: Thing): string[] => [thing['@type']].flat().filter((type) => typeof type === 'string');
const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
const nameOf = (value: unknown): string | null => (isThing(value) ? text(value['name']) : text(value));
const idOf = (value: unknown): string | null => (isThing(value) ? text(value['@id']) : text(value));

function namesOf(values: readonly unknown[]): string | null {
  const names = values.map(nameOf).filter((name): name is string => name !== null && !/^https?:/iu.test(name));
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}

/** A string with something in it, as one line unless its lines are wanted. Entities in it are read as a page would. */
function text(value: unknown, oneLine = true): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  const read = value.replace(
    /&(amp|quot|apos|lt|gt|nbsp|#0?39|#x27|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip);/giu,
    (_, name: string) => ENTITIES[name.toLowerCase()] ?? ' ',
  );
  return oneLine ? squeeze(read) : read;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

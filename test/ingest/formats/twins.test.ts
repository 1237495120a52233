import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatOf, formats } from '../../../src/ingest/formats/index.js';
import { prepareArticle, type RawArticle } from '../../../src/ingest/prepare.js';
import { extractArticle } from '../../../src/pipeline.js';
import type { Extraction } from '../../../src/model/extraction.js';

const FOLDER = fileURLToPath(new URL('../../fixtures/formats/', import.meta.url));
const TWIN = 'harbour.txt';
const others = readdirSync(FOLDER).filter((name) => name !== TWIN);

async function read(name: string): Promise<RawArticle> {
  const bytes = readFileSync(FOLDER + name);
  const { articles, remarks } = await formatOf(name)!.read({ name, stem: name, bytes });
  expect(remarks).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0]!;
}

/** Everything an article says, by its words alone. */
function wordsOf(extraction: Extraction): Record<string, string[]> {
  const of = (items: readonly { text: string }[]): string[] => items.map(({ text }) => text);
  return {
    quotes: extraction.quotes.map((q) => `${q.type} ${q.text} — ${q.speaker?.name ?? ''}`),
    companies: extraction.companies.map((c) => `${c.text} = ${c.name}`),
    counts: extraction.counts.map((c) => `${c.text}: ${c.min}–${c.max}`),
    memberships: extraction.memberships.map((m) => `${m.text} ${m.status}`),
    principles: of(extraction.principles),
    dates: extraction.dates.map((d) => `${d.text} ${d.iso}`),
    quantities: of(extraction.quantities),
    people: of(extraction.people),
    lists: extraction.lists.map((l) => l.items.map(({ text }) => text).join(', ')),
  };
}

describe('one article in every format', async () => {
  const twin = await read(TWIN);
  const said = wordsOf(extractArticle(prepareArticle(twin)));

  it('has a page, document or table for each format that is read', () => {
    const endings = new Set(readdirSync(FOLDER).map((name) => extname(name)));
    expect(formats.filter((format) => !format.endings.some((ending) => endings.has(ending)))).toEqual([]);
  });

  it('says something in plain text', () => {
    expect(said['quotes']).toHaveLength(8);
    expect(said['companies']!.length).toBeGreaterThan(8);
    expect(said['principles']!.length).toBeGreaterThan(2);
  });

  // Linked data carry the body alone, and the headline apart from it.
  const [headline, , , , ...body] = twin.text.split('\n\n');
  const bare = wordsOf(
    extractArticle(prepareArticle({ id: 'bare', text: [headline, ...body].join('\n\n'), published: '2031-03-05' })),
  );

  it.each(others)('%s says what the plain text says', async (name) => {
    const raw = await read(name);
    const article = prepareArticle({ ...raw, published: raw.published ?? '2031-03-05' });
    expect(wordsOf(extractArticle(article))).toEqual(name === 'only-linked-data.html' ? bare : said);
  });

  it.each(others)('%s: every span holds its words, and the zones partition the text', async (name) => {
    const { text, zones } = prepareArticle(await read(name));
    expect(zones.map(({ start }) => start)).toEqual([0, ...zones.slice(0, -1).map(({ end }) => end)]);
    expect(zones.at(-1)!.end).toBe(text.length);
    const { quotes, companies } = extractArticle(prepareArticle({ id: name, text }));
    for (const span of [...quotes, ...companies]) expect(text.slice(span.start, span.end)).toBe(span.text);
  });
});

describe('what pages and tables say of themselves', () => {
  it.each([
    [
      'wordpress.html',
      'The Coastal Courier',
      '2031-03-05',
      'Mara Quist',
      'https://courier.example/2031/03/05/twelve-shippers-sign-harbour-compact/',
    ],
    [
      'components.html',
      'North Post',
      '2031-03-05',
      'Mara Quist',
      'https://www.northpost.example/news/business/harbour-compact-71',
    ],
    [
      'chrome.mhtml',
      'northpost.example',
      '2031-03-05',
      'Mara Quist',
      'https://www.northpost.example/news/business/harbour-compact-71',
    ],
    ['amp.html', 'Tidewatch', '2031-03-05', 'Mara Quist', 'https://www.tidewatch.example/stories/harbour-compact'],
    ['only-linked-data.html', 'Fjord Wire', '2031-03-05', 'Mara Quist', 'https://fjordwire.example/harbour'],
    ['old-tables.html', null, '2031-03-05', 'Mara Quist', null],
    ['service.json', 'Coast Index', '2031-03-05', 'Mara Quist', 'https://coast.example/1'],
    ['export.csv', 'Coast Index', '2031-03-05', 'Mara Quist', 'https://coast.example/1'],
    ['lines.jsonl', 'Coast Index', '2031-03-05', 'Mara Quist', 'https://coast.example/1'],
  ])('%s', async (name, outlet, published, author, url) => {
    const article = prepareArticle(await read(name));
    expect(article).toMatchObject({ outlet, published, author, url });
    expect(article.title).toBe('Twelve shippers sign Harbour Compact to cut port emissions');
  });

  it('a PDF says where its pages begin, and what ran along their edges', async () => {
    const { text, pages, leftOut } = await read('two-pages.pdf');
    expect(pages).toHaveLength(2);
    expect(text.slice(pages![1]).length).toBeGreaterThan(300);
    expect(new Set(leftOut!.map(({ rule }) => rule))).toEqual(new Set(['running header', 'page number']));
  });

  it('what a page has around its article is left out, each block with its rule', async () => {
    const { leftOut } = await read('wordpress.html');
    const rules = leftOut!.map(({ rule }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining([
        'advertisement',
        'links to other stories',
        'newsletter box',
        'share buttons',
        'related links',
      ]),
    );
    expect(leftOut!.every(({ words }) => words.length > 0)).toBe(true);
  });
});

import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/ingest/read-file.js';
import type { Problem } from '../../../src/model/dataset.js';
import { folderWith } from '../../folder.js';

/** What of a file is used, and what is said of it. */
async function read(name: string, content: string | Buffer): Promise<{ texts: string[]; said: string[] }> {
  const folder = folderWith({ [name]: content });
  const problems: Problem[] = [];
  const items = await readFile(name, `${folder}/${name}`, problems);
  return { texts: items.map(({ raw }) => raw.text), said: problems.map((p) => `${p.stage}: ${p.reason}`) };
}

const STORY =
  'The mill on the Tarn opened on Monday after a delay of two years, the owner said. It will employ 40 people, most of them from the valley, and grind wheat for nine bakeries.';
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Mill opens</title>${head}</head><body>${body}</body></html>`;

/** A .docx whose text part unpacks to `size` zeros, whatever its directory says. */
function swollenDocx(size: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(size));
  const name = Buffer.from('word/document.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(10, 24);
  entry.writeUInt16LE(name.length, 28);
  const start = 30 + name.length + packed.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([local, name, packed, entry, name, end]);
}

describe('what cannot be used is left out with the reason', () => {
  it.each<[string, string, string | Buffer, RegExp]>([
    [
      'a page without an article',
      'a.html',
      page('<nav><a href="/a">News</a></nav><p>Welcome.</p>'),
      /^read: no article found in this page \(/,
    ],
    [
      'a page that a script fills',
      'a.html',
      page('<div id="root"></div><script></script><script></script><script></script><script></script>'),
      /put in by a script/,
    ],
    [
      'a front page',
      'a.html',
      page(
        `<main>${'<article><h3><a href="/x">Mill on the Tarn opens after a delay of two years</a></h3></article>'.repeat(20)}</main>`,
      ),
      /no article found/,
    ],
    [
      'a paywall',
      'a.html',
      page(
        `<article><h1>Mill opens on the Tarn</h1><p>${STORY}</p><div class="paywall"><p>Subscribe to continue reading this article.</p></div></article>`,
      ),
      /^read: paywall stub: \d+ words and then "Subscribe to continue reading/,
    ],
    [
      'a paywall that linked data tell of',
      'a.html',
      page(
        `<article><h1>Mill opens on the Tarn</h1><p>${STORY}</p></article>`,
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mill opens on the Tarn","isAccessibleForFree":"False","wordCount":900}</script>',
      ),
      /paywall stub: \d+ of the 900 words/,
    ],
    ['a text that breaks off', 'a.txt', `${STORY}\n\nTo continue reading, log in or subscribe.\n`, /paywall stub/],
    [
      'a text that a service cut off',
      'a.json',
      JSON.stringify({ articles: [{ title: 'Mill', content: `${STORY}… [+2345 chars]` }] }),
      /the service cut it off/,
    ],
    [
      'German',
      'a.txt',
      'Die Mühle am Tarn ist am Montag nach einer Verzögerung von zwei Jahren eröffnet worden, wie der Besitzer sagte. Sie wird vierzig Menschen beschäftigen, die meisten von ihnen aus dem Tal, und Weizen für neun Bäckereien mahlen. Das ist nicht mehr als früher, aber es ist ein Anfang.',
      /not English \(reads like German\)/,
    ],
    [
      'Russian',
      'a.txt',
      'Мельница на Тарне открылась в понедельник после двухлетней задержки, сообщил владелец. На ней будут работать сорок человек, большинство из них из долины, и она будет молоть пшеницу для девяти пекарен.',
      /not English \(in letters other than Latin\)/,
    ],
    [
      'JSON that breaks off',
      'a.json',
      '{"articles": [\n {"text": "x"',
      /^read: not JSON: it breaks off or has a fault at line 2/,
    ],
    ['JSON without articles', 'a.json', '{"a": [1, 2]}', /no articles in it/],
    [
      'a table without texts',
      'a.csv',
      'name,size\nx,1\n',
      /no column of texts: expected one called text, body or content, found name, size/,
    ],
    ['a table row that breaks off', 'a.csv', `title,text\nMill,"${STORY}\n`, /a quotation mark opens a cell/],
    ['a document that is none', 'a.docx', 'PK but nothing more', /not a \.docx file, or one that breaks off/],
    [
      'a document that would fill the memory',
      'a.docx',
      swollenDocx(120_000_000),
      /would unpack to more than 100 million bytes/,
    ],
    ['a PDF that is none', 'a.pdf', 'not a PDF', /not a PDF, whatever its name says/],
    ['a PDF that breaks off', 'a.pdf', '%PDF-1.4\n1 0 obj << /Type /Catalog', /the PDF is damaged/],
    [
      'a single-file page without a page',
      'a.mhtml',
      'From: x\nContent-Type: text/plain\n\nhello\n',
      /no page in this file/,
    ],
  ])('%s', async (_name, file, content, reason) => {
    const { texts, said } = await read(file, content);
    expect(said.join('\n')).toMatch(reason);
    expect(said.some((line) => line.startsWith('read: '))).toBe(true);
    expect(texts).toEqual([]);
  });

  it('an entry that is none costs the others nothing', async () => {
    const rows = [{ body: STORY }, { title: 'no text' }, 7, { body: `${STORY} More.` }];
    const { texts, said } = await read('a.json', JSON.stringify(rows));
    expect(texts).toEqual([STORY, `${STORY} More.`]);
    expect(said).toEqual([
      'read: entry 2: no text: expected a field such as text, body or content, found "title"',
      'read: entry 3: expected an object',
    ]);
  });

  it('names of fields that mean something to the language are fields like any other', async () => {
    const { texts } = await read(
      'a.json',
      `[{"__proto__": {"text": "no"}, "constructor": 1, "text": ${JSON.stringify(STORY)}}]`,
    );
    expect(texts).toEqual([STORY]);
    expect(({} as Record<string, unknown>)['text']).toBeUndefined();
  });
});

describe('what is not the matter', () => {
  it.each([
    [
      'an offer at the end of a whole article',
      'a.txt',
      `${STORY}\n\nSubscribe to our newsletter for more news from the valley.\n`,
    ],
    [
      'a long article with a line for those who are not logged in',
      'a.txt',
      `${`${STORY}\n\n`.repeat(8)}Already a subscriber? Log in to continue.\n`,
    ],
    [
      'quotations in another language',
      'a.txt',
      `${STORY} “Der Anfang ist gemacht und das ist nicht wenig,” said Ann Li, who came from the north. The owner thanked all of them.`,
    ],
    ['a row of names', 'a.txt', 'Aldo Foods\nBerl Brothers\nCuno\nDorn Bakeries\nEsser\nFalk\nGross\nHerder\n'],
  ])('%s', async (_name, file, content) => {
    const { texts, said } = await read(file, content);
    expect(texts).toHaveLength(1);
    expect(said).toEqual([]);
  });
});

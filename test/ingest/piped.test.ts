import { describe, expect, it } from 'vitest';
import { findArticles, readEvent } from '../../src/ingest/index.js';

const STORY = 'The mill on the Tarn opened on Monday after a delay of two years, the owner said.';
const OTHER = 'The dam on the Tarn will be rebuilt from Monday on, the town council said in Albi.';
const json = (...records: object[]): string[] => records.map((record) => JSON.stringify(record));

async function read(content: string | Buffer) {
  const { events } = findArticles(['-'], () => [], typeof content === 'string' ? Buffer.from(content) : content);
  const read = await readEvent(events[0]!);
  return {
    events: read.map(({ name, articles }) => `${name}: ${articles.map(({ id }) => id).join(' ')}`),
    articles: read.flatMap(({ articles }) => articles),
    told: read.flatMap(({ problems }) => problems).filter(({ stage }) => stage !== 'metadata'),
  };
}

describe('what is piped in says by its beginning what it is', () => {
  it.each<[string, string | Buffer, string]>([
    ['plain text', STORY, 'stdin: stdin'],
    ['plain text that begins with a bracket', `[Update] ${STORY}`, 'stdin: stdin'],
    ['plain text whose first line has commas', `Text, source and date are checked.\n\n${STORY}`, 'stdin: stdin'],
    ['one record', json({ id: 'x', text: STORY })[0]!, 'stdin: x'],
    ['a record a line', json({ id: 'x', text: STORY }, { text: OTHER }).join('\n'), 'stdin: stdin-2 x'],
    ['a record a line, the first of them broken', `{"id":\n${json({ id: 'y', text: OTHER })[0]!}\n`, 'stdin: y'],
    [
      'an array after blank lines',
      `\n\n[ ${json({ id: 'x', text: STORY }, { id: 'y', text: OTHER }).join()}]`,
      'stdin: x y',
    ],
    ['an answer of a service', JSON.stringify({ ok: 1, items: [{ id: 'x', body: STORY }] }, null, 2), 'stdin: x'],
    ['a table', `id;Title;Body\nx;Mill opens;${STORY}\ny;Dam;${OTHER}\n`, 'stdin: x y'],
    [
      'a saved page',
      `<!DOCTYPE html><title>Mill</title><article><p>${STORY}</p><p>${OTHER}</p></article>`,
      'stdin: stdin',
    ],
    ['JSON in UTF-16', Buffer.from(`\uFEFF${json({ id: 'x', text: STORY })[0]!}`, 'utf16le'), 'stdin: x'],
  ])('%s', async (_name, content, event) => {
    expect((await read(content)).events).toEqual([event]);
  });

  it('and is text that no file holds', async () => {
    const [article] = (await read(STORY)).articles;
    expect(article).toMatchObject({ file: 'stdin', text: STORY, original: null });
  });

  it('makes an event of each that its records name', async () => {
    const lines = json({ id: 'x', text: STORY, event: 'Mill' }, { id: 'y', text: OTHER, event: 'Dam' });
    expect((await read(lines.join('\n'))).events).toEqual(['Dam: y', 'Mill: x']);
  });

  it.each<[string, string, RegExp]>([
    [
      'JSON that breaks off',
      '{"articles": [\n  {"text": "The mill',
      /^not JSON: it breaks off or has a fault at line 2/,
    ],
    ['a record without a text', '{"id": "x"}', /^no articles in it/],
    ['a picture', '\u0089PNG\r\n', /image|binary/],
  ])('tells why it cannot use %s', async (_name, content, reason) => {
    const { told } = await read(Buffer.from(content, 'latin1'));
    expect(told).toEqual([{ file: 'stdin', stage: 'read', reason: expect.stringMatching(reason) as unknown }]);
  });
});

it('without a pipe "-" is a file that is not there', () => {
  expect(findArticles(['-'], () => []).problems).toMatchObject([{ file: '-', reason: 'no such file or folder' }]);
});

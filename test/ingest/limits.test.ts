import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findArticles, readEvent } from '../../src/ingest/index.js';
import { defaultLimits, type Limits } from '../../src/model/config.js';
import { folderWith } from '../folder.js';

const STORY = 'The mill on the Tarn opened on Monday.\n';

async function read(limits: Partial<Limits>): Promise<{ articles: string[]; told: string[] }> {
  const folder = folderWith({
    'mill/a.txt': STORY,
    'mill/b.txt': `${STORY}Again. `.repeat(40),
    'mill/c.txt': `${STORY}C.`,
  });
  const { events } = findArticles([join(folder, 'mill')], () => []);
  const [event] = await readEvent(events[0]!, { ...defaultLimits, ...limits });
  const told = event!.problems.filter(({ stage }) => stage === 'read').map(({ file, reason }) => `${file}: ${reason}`);
  return { articles: event!.articles.map(({ id }) => id), told };
}

describe('what exceeds a limit is left out with a word, and whole', () => {
  it.each<[string, Partial<Limits>, string[], RegExp]>([
    [
      'a file that is too large',
      { maxFileSize: 0.001 },
      ['a', 'c'],
      /^b\.txt: .* million bytes .*at most 0\.001, see --max-file-size/,
    ],
    [
      'an article that is too long',
      { maxText: 1000 },
      ['a', 'c'],
      /^b\.txt: 1840 characters .*at most 1000 are read, see --max-text/,
    ],
    [
      'a folder of too many articles',
      { maxArticles: 2 },
      [],
      /^mill: the folder is left out: .*more than 2 articles \(--max-articles\)/,
    ],
    [
      'a folder of too much text',
      { maxTotal: 0.001 },
      [],
      /^mill: .*more than 0\.001 million characters \(--max-total\)/,
    ],
  ])('%s', async (_name, limits, articles, told) => {
    expect(await read(limits)).toEqual({ articles, told: [expect.stringMatching(told)] });
  });

  it('and nothing else is', async () => {
    expect(await read({ maxArticles: 3 })).toEqual({ articles: ['a', 'b', 'c'], told: [] });
  });
});

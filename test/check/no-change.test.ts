// Changes that are none: whatever files are called and whichever spaces stand between words, the same is found.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/ingest/index.js';
import { defaultSettings } from '../../src/model/config.js';
import { analyzeEvent } from '../../src/pipeline.js';

const root = join(import.meta.dirname, '../..');
const stories = ['seeds', 'clear-sky-pledge', 'soup-recall', 'ferry-strike', 'shipping-pledge-that-does-not-add-up'];

const textsOf = (story: string): string[] => {
  const folder = story === 'seeds' ? join(root, 'seeds') : join(root, 'test/golden', story, 'articles');
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
};

/** What is found at minor and above, by kind and identity. */
function loud(texts: readonly string[], nameOf: (i: number) => string): string[] {
  const articles = texts.map((text, i) => prepareArticle({ id: nameOf(i), text }));
  const { findings } = analyzeEvent({ id: 'story', name: 'story', articles }, defaultSettings).event;
  return findings
    .filter(({ level }) => level !== 'note' && level !== 'info')
    .map(({ kind, level, id }) => `${level} ${kind} ${id}`)
    .sort();
}

describe.each(stories)('%s', (story) => {
  const texts = textsOf(story);
  const as = loud(texts, (i) => `a${i}`);

  it('says the same of files with other names', () => {
    expect(loud(texts, (i) => `z${9 - i}`)).toEqual(as);
  });

  it('says the same of texts whose spaces do not break', () => {
    const unbroken = texts.map((text) => text.replace(/(?<=[\p{L}\p{N},]) (?=[\p{L}\p{N}])/gu, '\u00a0'));
    expect(loud(unbroken, (i) => `a${i}`)).toEqual(as);
  });
});

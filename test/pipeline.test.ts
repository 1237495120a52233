import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../src/ingest/index.js';
import type { Article } from '../src/model/article.js';
import { defaultSettings } from '../src/model/config.js';
import { analyzeEvent } from '../src/pipeline.js';

const TEXT = 'Ten mills closed on Monday. “We are sorry,” said Ann Li of Tarn Mills.';

/** An article whose text cannot be read any more. */
const broken: Article = {
  ...prepareArticle({ id: 'broken', text: TEXT }),
  get text(): string {
    throw new Error('no text');
  },
};

describe('an event', () => {
  it('goes on without an article that cannot be extracted, and names it', () => {
    const articles = [
      prepareArticle({ id: 'first', text: TEXT }),
      broken,
      prepareArticle({ id: 'second', text: TEXT }),
    ];
    const { event, problems } = analyzeEvent({ id: 'mills', name: 'mills', articles }, defaultSettings);
    expect(event.articles.map((a) => a.id)).toEqual(['first', 'second']);
    expect(problems).toEqual([
      { file: 'broken', stage: 'extract', reason: 'left out: it could not be extracted (no text)' },
    ]);
  });
});

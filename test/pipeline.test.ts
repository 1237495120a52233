import { describe, expect, it, vi } from 'vitest';
import { prepareArticle } from '../src/ingest/index.js';
import { defaultSettings } from '../src/model/config.js';
import { analyzeEvent } from '../src/pipeline.js';

vi.mock('../src/extract/dates.js', () => ({
  extractDates: ({ article }: { article: { id: string } }) => {
    if (article.id === 'broken') throw new Error('no calendar');
  },
}));

describe('an event', () => {
  it('goes on without an article that cannot be extracted, and names it', () => {
    const articles = ['first', 'broken', 'second'].map((id) =>
      prepareArticle({ id, text: 'Ten mills closed on Monday. “We are sorry,” said Ann Li of Tarn Mills.' }),
    );
    const { event, problems } = analyzeEvent({ id: 'mills', name: 'mills', articles }, defaultSettings);
    expect(event.articles.map((a) => a.id)).toEqual(['first', 'second']);
    expect(problems).toEqual([
      { file: 'broken', stage: 'extract', reason: 'left out: it could not be extracted (no calendar)' },
    ]);
  });
});

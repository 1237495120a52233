// What stands in one article alone, as a reader would list it.
import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/ingest/index.js';
import { defaultSettings } from '../../src/model/config.js';
import { analyzeEvent } from '../../src/pipeline.js';

const FULL = `The Tarn Valley Pact was signed on Monday by Dell and Oracle. The companies pledged to repair old river gauges and to publish flood maps.

“The maps will save lives,” said Ada Brook, the mayor of Tarn. Germans came to watch in Berlin.

Dell and Oracle also agreed to run at least 40 gauges in every county.`;
const SHORT = `The Tarn Valley Pact was signed on Monday by Dell and Oracle. The companies pledged to publish flood maps.

The mayors were pleased. It rained.`;

function exclusive(): string[] {
  const articles = [FULL, SHORT].map((text, i) => {
    const id = `Paper ${i + 1}`;
    const article = prepareArticle({ id, text, outlet: id, published: '2024-05-14' });
    return { ...article, file: `${id}.txt`, role: 'article' as const };
  });
  const { event } = analyzeEvent({ id: 'story', name: 'story', articles }, defaultSettings);
  return event.findings.filter((f) => f.kind === 'exclusive-claim').map((f) => f.summary);
}

describe('topics of one article alone', () => {
  const summaries = exclusive();

  it('begin with who is quoted', () => {
    expect(summaries[0]).toBe('Ada Brook stands in Paper 1 and in no other article of this set.');
  });

  it.each([
    ['a bare place', /Berlin/u],
    ['a people', /Germans/u],
    ['a piece with a number', /“(?:least|run) 40|least/u],
    ['a party of both articles', /^(?:Dell|Oracle)\b/u],
  ])('do not hold %s', (_, pattern) => {
    expect(summaries.filter((s) => pattern.test(s))).toEqual([]);
  });

  it('are told once', () => {
    expect(summaries.filter((s) => s.includes('Ada Brook'))).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import type { DriftRow, EventPrinciple } from '../../src/model/event.js';
import { extractArticle } from '../../src/extract/index.js';
import { article, story } from '../factory.js';

/** Articles as the extraction reads them, reconciled. */
function principlesOf(texts: Record<string, string>): EventPrinciple[] {
  const parts = Object.entries(texts).map(([id, text]) => {
    const made = article(id, text);
    return { article: made, extraction: extractArticle(made) };
  });
  return story(parts).event.principles;
}

const row = (principles: readonly EventPrinciple[], id: string, slot: DriftRow['slot']): DriftRow | undefined =>
  principles.flatMap((p) => p.drift).find((r) => r.article === id && r.slot === slot);

const texts = {
  full: 'The banks pledged to stop financing new coal mines across all of Europe.',
  short: 'The banks pledged to stop financing new coal mines.',
  later: 'The banks aim to stop financing new coal mines. The rule holds across all of Europe, they said.',
};

describe('the drift table of a principle', () => {
  const principles = principlesOf({ ...texts, later: texts.later.replace('aim to', 'promised to help to') });

  it('gives each article its words for a slot', () => {
    expect(row(principles, 'full', 'scope')?.words.map((w) => w.text)).toEqual(['across all of Europe']);
    expect(row(principles, 'short', 'scope')).toMatchObject({ code: 'none', words: [] });
    expect(row(principles, 'short', 'act')?.code).toBe('shared');
  });

  it('names what others have, and where the article has it after all', () => {
    const lacks = (id: string) => row(principles, id, 'scope')?.lacks.map((l) => [l.words, l.elsewhere?.text ?? null]);
    expect(lacks('full')).toEqual([]);
    expect(lacks('short')).toEqual([['across all of Europe', null]]);
    expect(lacks('later')).toEqual([['across all of Europe', 'The rule holds across all of Europe, they said.']]);
  });

  it('tells a weaker force from a firm one', () => {
    expect(row(principles, 'later', 'force')?.code).toBe('own');
    expect(row(principles, 'short', 'force')?.code).toBe('shared');
  });

  it('is empty where one article alone describes the principle', () => {
    expect(principlesOf({ full: texts.full, other: 'It rained in Ghent.' }).map((p) => p.drift)).toEqual([[]]);
  });
});

// Which dates of two articles are those of one act.
import { describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/ingest/index.js';
import { defaultSettings } from '../../src/model/config.js';
import { analyzeEvent } from '../../src/pipeline.js';

function conflicts(texts: readonly string[]): string[] {
  const articles = texts.map((text, i) => {
    const id = `Paper ${i + 1}`;
    return { ...prepareArticle({ id, text, outlet: id, published: `2024-05-${14 + i}` }), file: `${id}.txt` };
  });
  const { findings } = analyzeEvent({ id: 'story', name: 'story', articles }, defaultSettings).event;
  return findings.filter((f) => f.kind === 'date-conflict').map((f) => f.sides.map((s) => s.value).join(' | '));
}

describe('dates of two articles', () => {
  it.each([
    ['days of one act', 'The tannery will close on 3 June.', 'The tannery closes on 9 June.'],
    [
      'years of one act',
      'The dam must be emptied by 2029, the court ruled.',
      'The court ruled that the dam must be emptied by 2031.',
    ],
  ])('conflict: %s', (_, one, two) => expect(conflicts([one, two])).toHaveLength(1));

  it.each([
    [
      'the day on which each prints what was said of today',
      'The harbour opened on Monday. “From today no boat waits for the tide,” said Ida Quist, the pilot.',
      'The harbour opened on Monday. “From today no boat waits for the tide,” said Ida Quist, a pilot.',
    ],
    [
      'years of two acts',
      'It could take until 2029 before the wardens are trained.',
      'Small farms will reportedly be spared the licence until 2031.',
    ],
    [
      'a weekday against a month',
      'The Tarn Treaty, signed in Sund on Monday, closes the reed beds of Tarn Lake to boats.',
      'Farmers have signed a treaty that shuts the reed beds of Tarn Lake from March to July.',
    ],
  ])('do not: %s', (_, one, two) => expect(conflicts([one, two])).toEqual([]));
});

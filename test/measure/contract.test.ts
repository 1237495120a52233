import { describe, expect, it } from 'vitest';
import { about } from '../../src/measure/about.js';
import { measureStory } from '../../src/measure/index.js';
import { story } from '../factory.js';
import { seedEvent, seeds } from './analyse.js';

describe('every measure', () => {
  it.each(Object.entries(measureStory(story([]))))('%s survives an event without articles', (_, { figures, rows }) => {
    expect([figures, rows]).toEqual([[], []]);
  });

  it.each(Object.entries(seedEvent().measures))(
    '%s says what it counts, of what, and points at its words',
    (name, measure) => {
      expect(measure).toMatchObject(about[name as keyof typeof about]);
      for (const { share, n, of } of measure.figures) expect(share === null).toBe(of < 5 || n > of);
      for (const { evidence } of measure.rows)
        if (evidence) expect(seeds[evidence.article]!.slice(evidence.start, evidence.end)).toBe(evidence.text);
    },
  );
});

import type { Story } from '../model/event.js';
import type { Measures } from '../model/measures.js';
import { about } from './about.js';
import { groundOf } from './source.js';
import { measureVoices } from './voices.js';
import { matchReferences, measureReference } from './words/reference.js';
import { measureSharedText } from './words/shared-text.js';

/** Counts how each outlet covered the story: every figure with its definition, its denominator and the rows behind it. */
export function measureStory(story: Story): Measures {
  const ground = groundOf(story);
  const matches = matchReferences(ground);
  const none = { figures: [], rows: [] };
  return {
    voices: measureVoices(ground),
    sharedText: measureSharedText(ground, matches),
    reference: measureReference(ground, matches),
    headlines: { ...about.headlines, ...none },
    prominence: { ...about.prominence, ...none },
    hedges: { ...about.hedges, ...none },
    claims: { ...about.claims, ...none },
    criticism: { ...about.criticism, ...none },
    actors: { ...about.actors, ...none },
  };
}

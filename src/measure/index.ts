import type { Story } from '../model/event.js';
import type { Measures } from '../model/measures.js';
import { measureActors } from './actors/actors.js';
import { measureClaims } from './claims.js';
import { measureCriticism } from './criticism.js';
import { measureHedges } from './hedges.js';
import { measureHeadlines } from './headlines.js';
import { measureProminence } from './prominence.js';
import { groundOf } from './source.js';
import { measureVoices } from './voices.js';
import { matchReferences, measureReference } from './words/reference.js';
import { measureSharedText } from './words/shared-text.js';

/** Counts how each outlet covered the story: every figure with its definition, its denominator and the rows behind it. */
export function measureStory(story: Story): Measures {
  const ground = groundOf(story);
  const matches = matchReferences(ground);
  return {
    voices: measureVoices(ground),
    sharedText: measureSharedText(ground, matches),
    reference: measureReference(ground, matches),
    headlines: measureHeadlines(ground),
    prominence: measureProminence(ground),
    hedges: measureHedges(ground),
    claims: measureClaims(ground),
    criticism: measureCriticism(ground),
    actors: measureActors(ground),
  };
}

import type { EventPrinciple } from '../model/event.js';
import type { Source } from './source.js';

/** The principles of the event. */
export function findPrinciples(_sources: readonly Source[]): EventPrinciple[] {
  return [];
}

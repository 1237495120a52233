import type { Event, Story } from '../model/event.js';

export type Checked = Pick<Event, 'findings' | 'agreements' | 'unchecked'>;

/** Compares the articles with each other: where they agree, differ, or cannot be checked. */
export function checkStory(_story: Story): Checked {
  return { findings: [], agreements: [], unchecked: [] };
}

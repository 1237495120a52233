import type { Event, Story } from '../model/event.js';
import type { Check } from './define.js';
import { orderFindings } from './finish.js';
import { runCheck } from './run.js';
import { viewOf } from './view.js';

/** Every check, in order. A new one is a file beside this and a line here. */
export const checks: readonly Check[] = [];

export type Checked = Pick<Event, 'findings' | 'agreements' | 'unchecked'>;

/** Compares the articles with each other: where they agree, differ, or cannot be checked. Never throws on a story. */
export function checkStory(story: Story): Checked {
  const view = viewOf(story);
  const results = checks.map((check) => runCheck(view, check));
  return {
    findings: orderFindings(results.flatMap((r) => r.findings)),
    agreements: [],
    unchecked: results.flatMap((r) => r.unchecked),
  };
}

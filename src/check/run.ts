import type { Unchecked } from '../model/event.js';
import type { Check } from './define.js';
import { finishDraft, type Ranked } from './finish.js';
import { kinds } from './kinds.js';
import type { View } from './view.js';

/** Runs a check. One that throws becomes an entry of what could not be checked, not the end of the run. */
export function runCheck(view: View, check: Check): { findings: Ranked[]; unchecked: Unchecked[] } {
  try {
    return {
      findings: check
        .run(view)
        .map((draft) => ({ rank: draft.rank ?? 0, finding: finishDraft(view, check.kind, draft) })),
      unchecked: [],
    };
  } catch (error) {
    return { findings: [], unchecked: [brokeOff(kinds[check.kind].title, error)] };
  }
}

const brokeOff = (what: string, error: unknown): Unchecked => ({
  what,
  why: `The check broke off: ${error instanceof Error ? error.message : String(error)}`,
  evidence: [],
});

/** Runs one of the summaries over the whole event in the same way. */
export function runSummary<T>(what: string, make: () => T[], unchecked: Unchecked[]): T[] {
  try {
    return make();
  } catch (error) {
    unchecked.push(brokeOff(what, error));
    return [];
  }
}

import type { Unchecked } from '../model/event.js';
import type { Finding } from '../model/finding.js';
import type { Check } from './define.js';
import { finishDraft } from './finish.js';
import { kinds } from './kinds.js';
import type { View } from './view.js';

/** Runs a check. One that throws becomes an entry of what could not be checked, not the end of the run. */
export function runCheck(view: View, check: Check): { findings: Finding[]; unchecked: Unchecked[] } {
  try {
    return { findings: check.run(view).map((draft) => finishDraft(view, check.kind, draft)), unchecked: [] };
  } catch (error) {
    const why = `The check broke off: ${error instanceof Error ? error.message : String(error)}`;
    return { findings: [], unchecked: [{ what: kinds[check.kind].title, why, evidence: [] }] };
  }
}

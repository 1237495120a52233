import type { Settings } from '../model/config.js';
import type { Event, Story } from '../model/event.js';
import { agreementsOf } from './agreements.js';
import { uncheckedOf } from './unchecked.js';
import type { Check } from './define.js';
import { absenceVariance } from './absence-variance.js';
import { ambiguousName } from './ambiguous-name.js';
import { attributionVariance } from './attribution-variance.js';
import { claimVsSource } from './claim-vs-source.js';
import { countArithmetic } from './count-arithmetic.js';
import { countConflict } from './count-conflict.js';
import { dateConflict } from './date-conflict.js';
import { qualifierChange } from './qualifier-change.js';
import { forceChange } from './force-change.js';
import { omission } from './omission.js';
import { exclusiveClaim } from './exclusive-claim.js';
import { eventRole } from './event-role.js';
import { quantifierCheck } from './quantifier-check.js';
import { headlineBody } from './headline-body.js';
import { internalDuplicate } from './internal-duplicate.js';
import { labelVariance } from './label-variance.js';
import { leadVariance } from './lead-variance.js';
import { listLength } from './list-length.js';
import { membershipConflict } from './membership-conflict.js';
import { nameVariant } from './name-variant.js';
import { quoteElision } from './quote-elision.js';
import { quoteSegmentation } from './quote-segmentation.js';
import { quoteWording } from './quote-wording.js';
import { undeliveredPromise } from './undelivered-promise.js';
import { undisclosedInterest } from './undisclosed-interest.js';
import { unmarkedReuse } from './unmarked-reuse.js';
import { vagueCount } from './vague-count.js';
import { orderFindings } from './finish.js';
import { applyRulings } from './rulings.js';
import { runCheck, runSummary } from './run.js';
import { markedCorrection } from './marked-correction.js';
import { silentEdit } from './silent-edit.js';
import { findingsSince } from './since.js';
import { viewOf } from './view.js';

/** Every check, in order. A new one is a file beside this and a line here. */
export const checks: readonly Check[] = [
  countConflict,
  countArithmetic,
  listLength,
  membershipConflict,
  absenceVariance,
  vagueCount,
  labelVariance,
  quoteWording,
  quoteElision,
  qualifierChange,
  forceChange,
  omission,
  exclusiveClaim,
  unmarkedReuse,
  attributionVariance,
  quoteSegmentation,
  nameVariant,
  ambiguousName,
  dateConflict,
  eventRole,
  claimVsSource,
  leadVariance,
  undeliveredPromise,
  headlineBody,
  undisclosedInterest,
  internalDuplicate,
  quantifierCheck,
  silentEdit,
  markedCorrection,
];

export type Checked = Pick<Event, 'findings' | 'agreements' | 'unchecked' | 'rulings' | 'changes'>;

/**
 * Compares the articles with each other: where they agree, differ, or cannot be checked; with what people ruled on that, and
 * what is new since an earlier run. Never throws on a story.
 */
export function checkStory(story: Story, settings: Pick<Settings, 'rulings' | 'previous'>): Checked {
  const view = viewOf(story);
  const results = checks.map((check) => runCheck(view, check));
  const unchecked = results.flatMap((r) => r.unchecked);
  const agreements = runSummary('What agrees', () => agreementsOf(view), unchecked);
  const open = runSummary('What could not be checked', () => uncheckedOf(view), unchecked);
  const found = orderFindings(results.flatMap((r) => r.findings));
  const ruled = applyRulings(found, settings.rulings, story.event.companies);
  const since = settings.previous ? findingsSince(ruled.findings, settings.previous) : {};
  return { ...ruled, ...since, agreements, unchecked: [...unchecked, ...open] };
}

export { rulingProblems } from './rulings.js';

import type { Finding, FindingKind } from '../model/finding.js';
import type { Evidence } from '../model/span.js';
import { diffWords, type DiffPart } from '../text/diff-words.js';
import { oneLine } from '../text/escape.js';
import type { EventSources } from './sources.js';

/** Two passages word by word: what both print, what only the first (`del`) or only the second (`ins`) prints. */
export interface Comparison {
  first: Evidence;
  second: Evidence;
  parts: DiffPart[];
}

/** Kinds whose sides are wordings of one thing, so that a reader gains from seeing them word by word. */
const worded: ReadonlySet<FindingKind> = new Set([
  'quote-wording',
  'quote-elision',
  'qualifier-change',
  'force-change',
  'attribution-variance',
  'unmarked-reuse',
  'headline-body',
  'lead-variance',
]);

/** Below this share of the shorter passage, what two passages share is chance. */
const LEAST_SHARED = 0.4;

/** Compares the first two sides of a finding: their evidence, or else the sentences around it; null where neither fits. */
export function compareSides(finding: Finding, sources: EventSources): Comparison | null {
  const [first, second] = finding.sides.map((side) => side.evidence[0]);
  if (!worded.has(finding.kind) || !first || !second) return null;
  const whole = [first, second].map((evidence) => sources.sentence(evidence));
  for (const [a, b] of [[first, second] as const, whole as [Evidence, Evidence]]) {
    const parts = diffWords(oneLine(a.text), oneLine(b.text));
    const shared = parts.reduce((sum, part) => sum + (part.op === 'same' ? part.text.length : 0), 0);
    const shorter = Math.min(a.text.length, b.text.length);
    if (shared >= LEAST_SHARED * shorter && parts.some((p) => p.op !== 'same')) return { first, second, parts };
  }
  return null;
}

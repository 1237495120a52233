import type { Finding, FindingKind } from '../model/finding.js';
import type { Evidence } from '../model/span.js';
import { diffWords, type DiffPart } from '../text/diff-words.js';
import { oneLine } from '../text/escape.js';
import type { EventSources } from './sources.js';

/** Two passages word by word: what both print, what only the first (`del`) or only the second (`ins`) prints. */
export interface Comparison {
  /** what is compared: the evidence itself, or the sentences around it */
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
  'headline-body',
  'lead-variance',
]);

/** Below this share of the shorter passage, what two passages share is chance; whole sentences share more by chance. */
const LEAST_SHARED = 0.5;
const LEAST_SHARED_SENTENCES = 0.6;

/** Compares the first two sides of a finding: their evidence, or else the sentences around it; null where neither fits. */
export function compareSides(finding: Finding, sources: EventSources): Comparison | null {
  const [first, second] = finding.sides.map((side) => side.evidence[0]);
  if (!worded.has(finding.kind) || !first || !second || sameWords(first, second)) return null;
  return (
    compare(first, second, LEAST_SHARED) ??
    compare(sources.sentence(first), sources.sentence(second), LEAST_SHARED_SENTENCES)
  );
}

const sameWords = (a: Evidence, b: Evidence): boolean => oneLine(a.text) === oneLine(b.text);

function compare(first: Evidence, second: Evidence, least: number): Comparison | null {
  const parts = diffWords(oneLine(first.text), oneLine(second.text));
  const shared = parts.reduce((sum, part) => sum + (part.op === 'same' ? part.text.length : 0), 0);
  const shorter = Math.min(first.text.length, second.text.length);
  return shared >= least * shorter && shared < Math.max(first.text.length, second.text.length)
    ? { first, second, parts }
    : null;
}

/** Marks and spaces alone are no difference that a reader should be shown. */
const differs = ({ op, text }: DiffPart): boolean => op !== 'same' && /[\p{L}\p{N}]/u.test(text);

/** The parts that one side prints, in its order. */
export const sideParts = ({ parts }: Comparison, side: 0 | 1): DiffPart[] =>
  parts
    .filter(({ op }) => op === 'same' || op === (side === 0 ? 'del' : 'ins'))
    .map((part) => (differs(part) ? part : { op: 'same', text: part.text }));

/** The parts with what both print cut down to some words around each difference. */
export function excerpt(comparison: Comparison, around = 30): DiffPart[] {
  const parts = comparison.parts.filter((part) => part.op !== 'ins' || differs(part));
  return parts.map((part, i) => {
    if (differs(part)) return part;
    if (part.text.length <= 2 * around + 3) return { op: 'same', text: part.text };
    const head = i === 0 ? '' : part.text.slice(0, around).replace(/\S*$/u, '');
    const tail = i === parts.length - 1 ? '' : part.text.slice(-around).replace(/^\S*/u, '');
    return { op: 'same', text: `${head}…${tail}` };
  });
}

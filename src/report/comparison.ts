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
  'silent-edit',
  'marked-correction',
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
  const shared = sum(parts.filter(({ op }) => op === 'same').map(({ text }) => runLength(text)));
  const shorter = Math.min(letters(first.text), letters(second.text));
  return shared >= least * shorter && parts.some(differs) ? { first, second, parts } : null;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The letters of a run of shared words; a single shared word is chance. */
const runLength = (text: string): number => (/[\p{L}\p{N}]\P{L}+\p{L}/u.test(text) ? letters(text) : 0);

/** Marks and spaces alone are no difference that a reader should be shown. */
const differs = ({ op, text }: DiffPart): boolean => op !== 'same' && /[\p{L}\p{N}]/u.test(text);

/** The parts that one side prints, in its order. */
export const sideParts = ({ parts }: Comparison, side: 0 | 1): DiffPart[] =>
  parts
    .filter(({ op }) => op === 'same' || op === (side === 0 ? 'del' : 'ins'))
    .map((part) => (differs(part) ? part : { op: 'same', text: part.text }));

/** The parts cut down to some words around each difference, and a long difference to its two ends. */
export function excerpt({ parts }: Comparison, around = 30): DiffPart[] {
  const told = parts.filter((part) => part.op !== 'ins' || differs(part));
  return told.map((part, i) => {
    const { text } = part;
    if (differs(part)) return text.length <= 4 * around ? part : { ...part, text: ends(text, 2 * around, 2 * around) };
    const [head, tail] = [i === 0 ? 0 : around, i === told.length - 1 ? 0 : around];
    return { op: 'same', text: text.length <= head + tail + around ? text : ends(text, head, tail) };
  });
}

/** Whole words of the beginning and the end, at most so many characters of each. */
const ends = (text: string, head: number, tail: number): string =>
  `${text.slice(0, head).replace(/\S*$/u, '')}…${tail ? text.slice(-tail).replace(/^\S*/u, '') : ''}`;

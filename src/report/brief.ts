import type { Finding } from '../model/finding.js';
import { countWords } from '../text/words.js';
import { compareSides, type Comparison } from './comparison.js';
import { counted, listed, type EventView } from './view.js';

/** A passage in quotation marks that is longer than a headline bears. */
const PASSAGE = /“([^”]{50,})”/gu;

/** A finding's summary with its long passages cut: they stand in full right below. */
export const briefly = ({ summary }: Finding): string =>
  summary.replace(PASSAGE, (_, passage: string) => `“${firstWords(passage)} …”`);

const firstWords = (passage: string): string => {
  const head = passage.slice(0, 44).replace(/\s+\S*$/u, '');
  return head.replace(/[\s,;:.…]+$/u, '');
};

/** "The Stack prints 5 words fewer than Telecoms.com", where two passages differ in just that; else null. */
export function wordsMore(view: EventView, finding: Finding, compared: Comparison | null): string | null {
  if (finding.kind !== 'quote-elision' || !compared) return null;
  const only = (op: 'del' | 'ins'): number =>
    compared.parts.filter((part) => part.op === op).reduce((sum, part) => sum + countWords(part.text), 0);
  const [first, second] = [only('del'), only('ins')];
  if ((first === 0) === (second === 0)) return null;
  const [shorter, longer] = first === 0 ? [0, 1] : [1, 0];
  const label = (side: number): string => listed(finding.sides[side]!.articles.map(view.label));
  const than = finding.sides[shorter]!.articles.length > 1 ? 'print a quotation' : 'prints a quotation';
  return `${label(shorter)} ${than} ${counted(first || second, 'word')} shorter than the text of ${label(longer)}`;
}

/** What a reader should know of a finding in one breath. */
export const headline = (view: EventView, finding: Finding): string =>
  wordsMore(view, finding, compareSides(finding, view.sources)) ?? briefly(finding);

import type { ReferenceRow } from '../../model/measures.js';
import type { Evidence } from '../../model/span.js';
import { escapeMarkdown as md } from '../../text/escape.js';
import type { EventView } from '../view.js';
import { bullets, words } from './write.js';

/** More rows than this are left to the table. */
const MOST = 20;

/** The places where articles depart from a reference text, and its passages that nobody printed: the first of each, in words. */
export function referenceBlocks({ event, label }: EventView): string[] {
  const { rows } = event.measures.reference;
  const departures = rows.filter((row) => row.relation !== 'unprinted');
  const unprinted = rows.filter((row) => row.relation === 'unprinted');
  return [
    ...block(
      'Where passages taken from it have other words:',
      departures,
      (row) => `${md(label(row.article))}${told(row)}`,
    ),
    ...block('Printed by no outlet:', unprinted, (row) => `${md(label(row.article))}: ${oneLine(row.evidence)}`),
  ];
}

function block(title: string, rows: readonly ReferenceRow[], line: (row: ReferenceRow) => string): string[] {
  if (rows.length === 0) return [];
  const rest = rows.length - MOST;
  return [title, bullets(rows.slice(0, MOST).map(line)), rest > 0 ? `${rest} more in reference.csv.` : ''];
}

const SHOWN: Readonly<Record<string, string>> = {
  'dots-or-brackets': ', and shows it by dots or brackets',
  marks: ', and closes its quotation marks there',
};

const oneLine = (at: Evidence | null): string => words((at?.text ?? '').replace(/\s+/gu, ' '));

/** What stands in the article and what in the reference text. */
function told({ relation, evidence, reference, shown }: ReferenceRow): string {
  const own = oneLine(evidence);
  const theirs = oneLine(reference);
  const how = SHOWN[shown ?? ''] ?? '';
  if (relation === 'lacks') return ` lacks ${theirs} in ${own}${how}`;
  return relation === 'adds' ? ` adds ${own}${how}` : ` has ${own} for ${theirs}${how}`;
}

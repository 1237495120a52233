import type { Token } from '../../text/doc.js';
import { draft, isGerund, type Draft } from './draft.js';
import { verbRow, type RowForm } from './verb-rows.js';

interface Stretch {
  first: number;
  last: number;
  /** the first verb of the row */
  content: number;
}

/** From how many parts on a sentence is a row whose order may tell which commitment is which. */
const ROW = 3;

/** One description for each verb that runs parallel to the first; the first keeps the words before it, the last those behind it. */
export function rowDrafts(
  tokens: readonly Token[],
  { first, last, content }: Stretch,
  more: Partial<Draft>,
  form: RowForm = isGerund(tokens[content]) ? 'gerund' : 'base',
): Draft[] {
  const parts = verbRow(tokens, content, last, form);
  const row = parts.length >= ROW;
  return parts.map(([start, end], k) =>
    draft(row ? 'enumerated' : 'pledge', k === 0 ? first : start, k === parts.length - 1 ? last : end, {
      ...(k === 0 ? more : { actor: more.actor ?? null }),
      core: start,
      number: row ? k + 1 : null,
    }),
  );
}

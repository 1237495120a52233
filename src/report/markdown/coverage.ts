import { escapeMarkdown as md } from '../../text/escape.js';
import { coverageCodes, matrices } from '../matrix.js';
import type { EventView } from '../view.js';
import { table } from './write.js';

/** Who has what, as one table for each kind of item. */
export const coverageSection = (view: EventView): string[] => [
  '## Who has what',
  ...matrices(view).flatMap(({ title, rows }) => [
    `### ${title}`,
    table(
      ['', ...view.event.articles.map((a) => md(a.label))],
      rows.map((row) => [md(row.name), ...row.codes.map((code) => coverageCodes[code].sign)]),
    ),
  ]),
  Object.values(coverageCodes)
    .map(({ sign, meaning }) => `${sign} ${meaning}`)
    .join(' · '),
];

import { stringify } from 'csv-stringify/sync';
import { printable } from '../../text/escape.js';
import type { Renderer } from '../render.js';
import { eventSources } from '../sources.js';
import { actors } from './actors.js';
import { articles } from './articles.js';
import { claims } from './claims.js';
import { codebookOf } from './codebook.js';
import { companies } from './companies.js';
import { criticism } from './criticism.js';
import { counts } from './counts.js';
import { coverage } from './coverage.js';
import { drift } from './drift.js';
import { dropped } from './dropped.js';
import { evidence } from './evidence.js';
import { findings } from './findings.js';
import { headlines } from './headlines.js';
import { hedges } from './hedges.js';
import { measures } from './measures.js';
import { memberships } from './memberships.js';
import { mentions } from './mentions.js';
import { people } from './people.js';
import { principles } from './principles.js';
import { prominence } from './prominence.js';
import { quotes } from './quotes.js';
import { reference } from './reference.js';
import { sentences } from './sentences.js';
import { eventsFor, type Cell, type Table } from './table.js';
import { shared } from './shared.js';
import { voices } from './voices.js';

/** Every CSV file, keyed tables before those that refer to them; the codebook describes them all, and itself. */
export const tables: readonly Table[] = [
  articles,
  companies,
  mentions,
  memberships,
  people,
  quotes,
  principles,
  drift,
  counts,
  findings,
  evidence,
  coverage,
  sentences,
  dropped,
  measures,
  voices,
  shared,
  reference,
  headlines,
  prominence,
  hedges,
  claims,
  criticism,
  actors,
  codebookOf(() => tables),
];

/**
 * Writes the tables as spreadsheets read them (RFC 4180 with a BOM): CRLF, an apostrophe before a cell that a spreadsheet
 * would take for a formula, and U+FFFD, as long as what it stands for, where the text has a control character.
 */
export const renderCsv: Renderer = ({ dataset, texts }) => {
  const events = dataset.events.map((event) => ({ event, sources: eventSources(event, texts.get(event.id)) }));
  return tables.map((table) => {
    const rows = eventsFor(table, events).flatMap(({ event, sources }) => [...table.rows(event, sources)]);
    return { file: `${table.name}.csv`, content: toCsv(table, rows) };
  });
};

function toCsv(table: Table, rows: readonly unknown[]): string {
  const cells = rows.map((row) => table.columns.map((column) => plain(column.value(row))));
  return stringify([table.columns.map((c) => c.name), ...cells], {
    bom: true,
    record_delimiter: 'windows',
    // Readers take a lone line feed for the end of a row too; without this only CRLF is quoted.
    quoted_match: /[\r\n]/u,
    escape_formulas: true,
  });
}

function plain(cell: Cell): string | number {
  if (cell === null) return '';
  if (typeof cell !== 'string') return typeof cell === 'boolean' ? String(cell) : cell;
  // Some spreadsheets look for a formula behind spaces; the writer guards only what stands first.
  return printable(cell).replace(/^(?=[\s\u200B\uFEFF]+[=+\-@＝＋－＠])/u, "'");
}

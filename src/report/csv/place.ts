import type { Evidence } from '../../model/span.js';
import type { EventSources, Located } from '../sources.js';
import type { Column } from './table.js';

/** A row that is, or rests on, one span of one article. */
export interface PlacedRow {
  event: string;
  evidence: Evidence;
  place: Located;
}

/** Adds to each row where its span stands. */
export const placed = <R extends { evidence: Evidence }>(
  event: string,
  rows: readonly R[],
  sources: EventSources,
): (R & PlacedRow)[] => rows.map((row) => ({ ...row, event, place: sources.locate(row.evidence) }));

/** A row that may rest on no span: nothing was found there to point at. */
export interface MayBePlaced {
  event: string;
  evidence: Evidence | null;
  place: Located | null;
}

/** The same for rows of which some rest on no span: their cells of place stay empty. */
export const placedWhereFound = <R extends { evidence: Evidence | null }>(
  event: string,
  rows: readonly R[],
  sources: EventSources,
): (R & MayBePlaced)[] => rows.map((row) => ({ ...row, event, place: row.evidence && sources.locate(row.evidence) }));

const column = (
  name: string,
  type: Column<PlacedRow>['type'],
  description: string,
  value: Column<PlacedRow>['value'],
): Column<PlacedRow> => ({ name, type, description, value });

/** The last column of a table with places. */
export const pageColumn = column(
  'page',
  'integer',
  'page of the file on which the words begin, from 1; empty where the text has no pages',
  (r) => r.place.page,
);

/** The columns every row of evidence has, in this order. */
export const placeColumns: Column<PlacedRow>[] = [
  column('start', 'integer', 'first character, UTF-16 offset from 0', (r) => r.evidence.start),
  column('end', 'integer', 'after the last character, UTF-16 offset', (r) => r.evidence.end),
  column('text', 'string', 'the words there, untouched', (r) => r.evidence.text),
  column('line', 'integer', 'line in the text, from 1', (r) => r.place.line),
  column('column', 'integer', 'column in the line, from 1, in UTF-16 units', (r) => r.place.column),
  column('paragraph', 'integer', 'non-blank line, from 1', (r) => r.place.paragraph),
  column('zone', 'string', 'part of the page: headline, standfirst, body, list, caption ...', (r) => r.place.zone),
  column(
    'voice',
    'string',
    "own: the outlet's; quoted: in quotation marks; reported: reported speech",
    (r) => r.place.voice,
  ),
  column('prefix', 'string', 'up to 32 characters before', (r) => r.place.prefix),
  column('suffix', 'string', 'up to 32 characters after', (r) => r.place.suffix),
  column('start_code_point', 'integer', 'first character, offset in code points', (r) => r.place.startCodePoint),
  column('end_code_point', 'integer', 'after the last character, offset in code points', (r) => r.place.endCodePoint),
  pageColumn,
];

export const eventColumn: Column<{ event: string }> = {
  name: 'event',
  type: 'string',
  description: 'id of the event',
  value: (r) => r.event,
};

export const articleColumn: Column<{ evidence: Evidence }> = {
  name: 'article',
  type: 'string',
  description: 'id of the article',
  value: (r) => r.evidence.article,
};

/** The columns of place for rows of which some rest on no span. */
export const placeColumnsWhereFound: Column<MayBePlaced>[] = placeColumns.map((column) => ({
  ...column,
  value: ({ event, evidence, place }) => (evidence && place ? column.value({ event, evidence, place }) : null),
}));

import type { Event } from '../../model/event.js';
import type { EventSources } from '../sources.js';

export type Cell = string | number | boolean | null;

/** Stevens 1946, with identifiers and free text apart: they are not measured. */
export type MeasurementLevel = 'identifier' | 'text' | 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** A column as the data package and the codebook describe it. */
export interface Column<Row> {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** the rule by which a value is given */
  description: string;
  level?: MeasurementLevel;
  /** the values it can have, where they are a fixed list */
  values?: string;
  /** what a coder may take for it and is not */
  not?: string;
  value: (row: Row) => Cell;
}

export interface ForeignKey {
  fields: string[];
  table: string;
  reference: string[];
}

/** One CSV file: one observation a row, keys first. New columns are added at the end only. */
export interface Table<Row = unknown> {
  name: string;
  title: string;
  /** what one row stands for */
  unit?: string;
  /** its rows are the same for every event: written once */
  fixed?: boolean;
  primaryKey?: string[];
  foreignKeys?: ForeignKey[];
  columns: Column<Row>[];
  rows: (event: Event, sources: EventSources) => Iterable<Row>;
}

/** Lets the compiler infer the row type once; afterwards tables of all rows stand in one list. */
export const defineTable = <Row>(table: Table<Row>): Table => table as unknown as Table;

/** Several values in one cell. */
export const joined = (values: readonly string[]): string => values.join(' | ');

/** The key into articles.csv, which nearly every table has. */
export const ofArticle: ForeignKey = {
  fields: ['event', 'article'],
  table: 'articles',
  reference: ['event', 'article'],
};

/** The events whose rows a table has: all, or one where they are the same for every event. */
export const eventsFor = <E>(table: Table, events: readonly E[]): readonly E[] =>
  table.fixed ? events.slice(0, 1) : events;

/** The rows of one event as objects, each value as its type has it. */
export const rowObjects = (table: Table, event: Event, sources: EventSources): Record<string, Cell>[] =>
  Array.from(table.rows(event, sources), (row) =>
    Object.fromEntries(table.columns.map(({ name, value }) => [name, value(row)])),
  );

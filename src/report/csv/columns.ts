import type { Evidence } from '../../model/span.js';
import type { Cell, Column, MeasurementLevel } from './table.js';

type Make = <Row>(
  name: string,
  description: string,
  not: string,
  value: (row: Row) => Cell,
  values?: readonly string[],
) => Column<Row>;

const maker =
  (type: Column<unknown>['type'], level: MeasurementLevel): Make =>
  (name, description, not, value, values) => ({
    name,
    type,
    level,
    description,
    not,
    value,
    ...(values && { values: values.join(' | ') }),
  });

/** Columns by what their values are; each takes name, rule, counter-example and value, and the values where they are a fixed list. */
export const identifier = maker('string', 'identifier');
export const category = maker('string', 'nominal');
export const words = maker('string', 'text');
export const flag = maker('boolean', 'nominal');
export const amount = maker('integer', 'ratio');
export const ratio = maker('number', 'ratio');

/** The columns of a second span of a row: article, first and last character, words. */
export function spanColumns<Row>(
  prefix: string,
  what: string,
  not: string,
  pick: (row: Row) => Evidence | null,
): Column<Row>[] {
  return [
    identifier(`${prefix}_article`, `${what}: id of the article`, not, (row) => pick(row)?.article ?? null),
    amount(`${prefix}_start`, `${what}: first character, UTF-16 offset`, not, (row) => pick(row)?.start ?? null),
    amount(`${prefix}_end`, `${what}: after the last character`, not, (row) => pick(row)?.end ?? null),
    words(`${prefix}_text`, `${what}: the words there`, not, (row) => pick(row)?.text ?? null),
  ];
}

import { codings, sharedCodings, units, type Coding } from './codings.js';
import { category, identifier, words } from './columns.js';
import { defineTable, type Column, type MeasurementLevel, type Table } from './table.js';

/** One variable of one table, as a coder needs it. */
export interface Variable {
  table: string;
  variable: string;
  unit: string;
  level: MeasurementLevel;
  values: string;
  rule: string;
  not: string;
}

const levels: readonly MeasurementLevel[] = ['identifier', 'text', 'nominal', 'ordinal', 'interval', 'ratio'];

/** What a column says of itself by its type, where neither it nor the codings say more. */
const byType: Readonly<Record<Column<unknown>['type'], Coding>> = {
  string: ['text', 'words', 'not a category: values are not a fixed list'],
  integer: ['ratio', 'whole numbers', 'an empty cell is not 0'],
  number: ['ratio', 'numbers', 'an empty cell is not 0'],
  boolean: ['nominal', 'true | false', 'an empty cell is not false'],
  date: ['interval', 'ISO dates', 'an empty cell is not unknown to the outlet'],
};

/** Every variable of the tables: its unit, level, values, rule and a counter-example. */
export const variablesOf = (tables: readonly Table[]): Variable[] =>
  tables.flatMap((table) =>
    table.columns.map((column) => {
      const known = codings[`${table.name}.${column.name}`] ?? sharedCodings[column.name] ?? byType[column.type];
      const [level, values, not] = column.level ? ownCoding(column) : known;
      const unit = table.unit ?? units[table.name] ?? table.title;
      return { table: table.name, variable: column.name, unit, level, values, rule: column.description, not };
    }),
  );

function ownCoding({ type, level, values, not }: Column<unknown>): Coding {
  const [, usual, none] = byType[type];
  return [level!, values ?? (level === 'identifier' ? 'text, unique where it is a key' : usual), not || none];
}

type Row = Variable & { event: string };

/** The codebook as a table of its own, made from the others and itself. It is the same for every event. */
export const codebookOf = (tables: () => readonly Table[]): Table =>
  defineTable<Row>({
    name: 'codebook',
    title: 'Every variable of every table: unit of analysis, level of measurement, values, rule, counter-example',
    unit: 'variable of a table',
    primaryKey: ['table', 'variable'],
    fixed: true,
    columns: [
      identifier(
        'table',
        'name of the table, without .csv',
        'not a measure: a measure may have rows in two',
        (r) => r.table,
      ),
      identifier('variable', 'name of the column', 'unique within its table only', (r) => r.variable),
      words(
        'unit_of_analysis',
        'what one row of the table stands for',
        'not the article, unless it says so',
        (r) => r.unit,
      ),
      category(
        'level_of_measurement',
        'after Stevens 1946; identifier and text are not measured',
        'numbers that only order (a side, a span) are not ratio',
        (r) => r.level,
        levels,
      ),
      words('values', 'the values it can have', 'an empty cell is no value', (r) => r.values),
      words('rule', 'how the value is given', 'not how it should be read', (r) => r.rule),
      words('counter_example', 'what a coder may take for it and is not', 'not the only one', (r) => r.not),
    ],
    rows: (event) => variablesOf(tables()).map((variable) => ({ ...variable, event: event.id })),
  });

import type { Support } from '../../model/event.js';
import { joined, type Column } from './table.js';

/** The column of every table whose items rest on articles. */
export const dependsColumn = <Row>(supportOf: (row: Row) => Support): Column<Row> => ({
  name: 'depends_on',
  type: 'string',
  description: 'articles without any one of which it would have another value or none',
  value: (row) => joined(supportOf(row).dependsOn),
});

/** The same with how many independent sources stand behind an item, as far as the words of the articles show. */
export const supportColumns = <Row>(supportOf: (row: Row) => Support): Column<Row>[] => [
  {
    name: 'origins',
    type: 'integer',
    description: 'independent sources behind it',
    value: (row) => supportOf(row).origins,
  },
  dependsColumn(supportOf),
];

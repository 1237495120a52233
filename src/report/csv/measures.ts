import type { MeasureFigure } from '../../model/measures.js';
import { defineTable } from './table.js';

interface Row extends MeasureFigure {
  event: string;
  measure: string;
}

export const measures = defineTable<Row>({
  name: 'measures',
  title: 'How each outlet covered the story, in counts and shares: one row a figure',
  columns: [
    { name: 'event', type: 'string', description: 'id of the event', value: (r) => r.event },
    { name: 'article', type: 'string', description: 'id of the article; empty: all together', value: (r) => r.article },
    { name: 'measure', type: 'string', description: 'which measure it belongs to', value: (r) => r.measure },
    { name: 'what', type: 'string', description: 'what is counted, and by what', value: (r) => r.what },
    { name: 'category', type: 'string', description: 'the one that n counts', value: (r) => r.category },
    { name: 'n', type: 'integer', description: 'how many', value: (r) => r.n },
    { name: 'of', type: 'integer', description: 'of how many', value: (r) => r.of },
    {
      name: 'share',
      type: 'number',
      description: 'n / of, four digits; empty where of is less than 5',
      value: (r) => r.share,
    },
  ],
  rows: (event) =>
    Object.entries(event.measures).flatMap(([measure, { figures }]) =>
      figures.map((figure) => ({ ...figure, measure, event: event.id })),
    ),
});

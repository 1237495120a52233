import { tables } from './csv/index.js';
import { eventsFor, rowObjects } from './csv/table.js';
import type { Renderer } from './render.js';
import { eventSources } from './sources.js';

/** Every table as JSON Lines (https://jsonlines.org): one observation a line, numbers as numbers, nothing guarded. */
export const renderJsonl: Renderer = ({ dataset, texts }) =>
  tables.map((table) => {
    const rows = eventsFor(table, dataset.events).flatMap((event) =>
      rowObjects(table, event, eventSources(event, texts.get(event.id))),
    );
    return { file: `jsonl/${table.name}.jsonl`, content: rows.map((row) => `${JSON.stringify(row)}\n`).join('') };
  });

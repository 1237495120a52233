import { expect, it } from 'vitest';
import { eventRow, renderIndex } from '../../src/report/index.js';
import { ferries } from './fixture.js';

const rows = [eventRow(ferries().dataset.events[0]!, 'events/ferries & co')];
const [page, data] = renderIndex(rows, [{ file: '<i>.txt', stage: 'ingest', reason: 'empty' }]);

it('links each event to its own report', () => {
  expect(page!.content).toContain('href="events/ferries%20%26%20co/report.html">Clean &lt;b&gt;Harbour');
  expect(page!.content).toContain('&lt;i&gt;.txt');
});

const lead = ferries().dataset.events[0]!.findings.find(({ level }) => level === 'major')!;

it('names the largest difference of each event and links to it', () => {
  expect(page!.content).toContain(`href="events/ferries%20%26%20co/report.html#f-${lead.id}"`);
});

it('says the same in index.json', () => {
  const { events } = JSON.parse(data!.content) as { events: unknown[] };
  expect(events).toEqual([
    {
      id: 'ferries',
      name: 'Clean <b>Harbour</b>',
      because: [],
      folder: 'events/ferries & co',
      articles: 3,
      references: 0,
      findings: { critical: 0, major: 1, minor: 1, note: 0, info: 0 },
      largest: { id: lead.id, level: 'major', summary: lead.summary },
      agreements: 1,
      unchecked: 1,
    },
  ]);
});

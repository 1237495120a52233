import { expect, it } from 'vitest';
import { defaultSettings } from '../../src/model/config.js';
import { prepareArticle } from '../../src/ingest/index.js';
import { analyzeEvent } from '../../src/pipeline.js';
import { noPaint, renderSummary } from '../../src/report/index.js';

it('the summary says what became of the findings since an earlier result', () => {
  const articles = ['Eleven', 'Twelve'].map((n) =>
    prepareArticle({ id: n, text: `${n} companies signed the pledge on Monday.\n` }),
  );
  const gone = { id: 'ffff', valueHash: '', kind: 'omission', title: 'x', level: 'note', summary: 'x' } as const;
  const previous = { sha256: '', findings: [gone] };
  const { event } = analyzeEvent({ id: 'e', name: 'e', articles }, { ...defaultSettings, previous });
  const dataset = { schemaVersion: '', events: [event], problems: [] };
  const lines = renderSummary({ dataset, texts: new Map() }, { paint: noPaint, width: 100, files: [] });
  expect(lines).toContain(`Since the earlier result: ${event.findings.length} new, 0 changed, 0 unchanged, 1 gone`);
});

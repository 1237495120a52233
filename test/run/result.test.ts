import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/model/config.js';
import { analyzeEvent } from '../../src/pipeline.js';
import { readInputs } from '../../src/run/events.js';
import { openResult } from '../../src/run/result.js';
import { folderWith } from '../folder.js';

const A = `Mill opens on the Tarn

Eleven companies signed the pledge on Monday. “We are proud of it,” said Ann Li, chief executive of Tarn Mills.

Herons had nested in the old wheelhouse for years.
`;
const B =
  'Tarn mill opens\n\nTwelve companies signed the pledge on Monday. Ann Li of Tarn Mills said: “We are glad of it.”\n\nHerons had nested in the old wheelhouse for years.\n';

/** The page and the record of a run over two articles. */
async function written(excerpts: boolean): Promise<{ page: string; record: string }> {
  const folder = folderWith({ 'mill/a.txt': A, 'mill/b.txt': B });
  const out = join(folder, 'out');
  const { events, several } = await readInputs(
    [join(folder, 'mill')],
    defaultSettings,
    () => [],
    () => out,
  );
  const result = openResult(out, { several, settings: defaultSettings, version: '0', excerpts });
  for await (const run of events) result.add(run, analyzeEvent(run.input, run.settings).event);
  result.finish([]);
  return { page: readFileSync(join(out, 'report.html'), 'utf8'), record: readFileSync(join(out, 'run.json'), 'utf8') };
}

describe('the page', () => {
  it('holds every article in full', async () => {
    const { page, record } = await written(false);
    expect(page).toContain('Herons had nested');
    expect(JSON.parse(record)).toMatchObject({ configuration: { excerpts: false } });
  });

  it('with excerpts holds the passages behind findings and not the rest', async () => {
    const { page, record } = await written(true);
    expect(page).not.toContain('Herons had nested');
    expect(page).toContain('<mark>Eleven companies</mark> signed the pledge on Monday.');
    expect(page).not.toContain('The articles in full');
    expect(JSON.parse(record)).toMatchObject({ configuration: { excerpts: true } });
  });
});

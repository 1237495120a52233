import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/model/config.js';
import type { Dataset } from '../../src/model/dataset.js';
import { analyzeEvent } from '../../src/pipeline.js';
import { readInputs } from '../../src/run/events.js';
import { openResult } from '../../src/run/result.js';
import { verifyOutput } from '../../src/run/verify.js';
import { folderWith } from '../folder.js';

const A = 'Mill opens on the Tarn\n\n“We are proud of it,” said Ann Li, chief executive of Tarn Mills.\n';
const B = 'Tarn mill opens\n\nAnn Li, who leads Tarn Mills, said: “We are proud of it.”\n';

/** A result in `out`, made from the articles in `mill`. */
async function written(): Promise<string> {
  const folder = folderWith({ 'mill/a.txt': A, 'mill/b.txt': B });
  const out = join(folder, 'out');
  const inputs = await readInputs(
    [join(folder, 'mill')],
    defaultSettings,
    () => [],
    () => out,
  );
  const result = openResult(out, { several: inputs.several, settings: defaultSettings, version: '0' });
  for await (const run of inputs.events) result.add(run, analyzeEvent(run.input, run.settings).event);
  result.finish(inputs.problems);
  return folder;
}

const faults = (folder: string, inputs?: string): string[] => verifyOutput(join(folder, 'out'), inputs).faults;

describe('verify', () => {
  it('finds a result as it was written', async () => {
    const checked = verifyOutput(join(await written(), 'out'));
    expect(checked).toMatchObject({ articles: 2, faults: [] });
    expect(checked.spans).toBeGreaterThan(4);
  });

  it('names the article and the first broken span', async () => {
    const folder = await written();
    writeFileSync(join(folder, 'mill/b.txt'), B.replace('proud', 'ashamed'));
    expect(faults(folder)).toEqual([
      expect.stringMatching(
        /^b\.txt: its bytes have changed since the run; first broken span \d+-\d+ .*proud.*ashamed/,
      ) as unknown,
    ]);
  });

  it('says that no span is affected where only what follows has changed', async () => {
    const folder = await written();
    appendFileSync(join(folder, 'mill/a.txt'), '\n');
    expect(faults(folder)).toEqual(['a.txt: its bytes have changed since the run; no span affected']);
  });

  it('looks for the articles where it is told to', async () => {
    const folder = await written();
    renameSync(join(folder, 'mill'), join(folder, 'moved'));
    expect(faults(folder)[0]).toContain(
      'a.txt: not found at ../mill/a.txt; say where the articles are with --inputs PATH',
    );
    expect(faults(folder, join(folder, 'moved'))).toEqual([]);
  });

  it('tells a dataset that was edited by hand', async () => {
    const folder = await written();
    const file = join(folder, 'out/dataset.json');
    const dataset = JSON.parse(readFileSync(file, 'utf8')) as Dataset;
    dataset.events[0]!.quotes[0]!.instances[0]!.text = 'something else';
    writeFileSync(file, JSON.stringify(dataset));
    expect(faults(folder).join('\n')).toMatch(
      /dataset\.json: not as the run wrote it[^]*the dataset does not fit it; first broken span/,
    );
  });

  it('calls a run without its record interrupted', async () => {
    const folder = await written();
    rmSync(join(folder, 'out/run.json'));
    expect(faults(folder)[0]).toContain('interrupted');
  });
});

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { renderers } from '../../src/report/index.js';
import { ferries } from '../report/fixture.js';

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/usr/lib/libreoffice/program/soffice'].find(existsSync);
if (!office) console.warn('passed over: LibreOffice is not installed here');

/** The ferries with accents, a formula and dates in the tables. */
function tables(): Map<string, string> {
  const input = ferries();
  const [article] = input.dataset.events[0]!.articles;
  Object.assign(article!, { title: 'Fähren: “Öffnet den Hafen” – señor Núñez', author: '=HYPERLINK("http://x";"y")' });
  return new Map(renderers.csv(input).map((f) => [f.file, f.content]));
}

describe.skipIf(!office)('the tables in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('open with their accents, their dates as written, and no formula', () => {
    writeFileSync(join(folder, 'articles.csv'), tables().get('articles.csv')!);
    const calls = [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
    ];
    execFileSync(office!, [...calls, join(folder, 'articles.csv')], { timeout: 120_000 });
    const sheet = readFileSync(join(folder, 'articles.fods'), 'utf8');
    expect(sheet).toContain('Fähren: “Öffnet den Hafen” – señor Núñez');
    expect(sheet).toContain('2031-05-06');
    expect(sheet).not.toContain('table:formula');
    expect(parse(tables().get('articles.csv')!, { bom: true }) as unknown[]).toHaveLength(4);
  });
});

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
  Object.assign(article!, { title: 'Fähren: “Öffnet den Hafen”\nseñor Núñez', author: '=HYPERLINK("http://x";"y")' });
  return new Map(renderers.csv(input).map((f) => [f.file, f.content]));
}

describe.skipIf(!office)('the tables in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('open with their accents, their dates as written, and no formula', () => {
    const files = [...tables()].map(([file, content]) => {
      writeFileSync(join(folder, file.split('/').at(-1)!), content);
      return join(folder, file.split('/').at(-1)!);
    });
    // Comma, quotation mark, UTF-8 from the first row: what the import dialogue proposes for a file with a byte order mark.
    const reading = '--infilter=CSV:44,34,76,1';
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const calls = ['--headless', profile, reading, '--convert-to', 'fods', '--outdir', folder];
    execFileSync(office!, [...calls, ...files], { timeout: 120_000, stdio: 'ignore' });
    const sheets = files.map((file) => readFileSync(file.replace(/csv$/u, 'fods'), 'utf8'));
    for (const sheet of sheets) expect(sheet).not.toContain('table:formula');
    const articles = sheets[files.indexOf(join(folder, 'articles.csv'))]!;
    expect(articles).toContain('<text:p>event</text:p>');
    expect(articles).toMatch(/<text:p>Fähren: “Öffnet den Hafen”<\/text:p>\s*<text:p>señor Núñez<\/text:p>/u);
    expect(articles).toContain('office:date-value="2031-05-06"');
    expect(parse(tables().get('articles.csv')!, { bom: true }) as unknown[]).toHaveLength(4);
  });
});

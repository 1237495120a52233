import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderers } from '../../src/report/index.js';
import { launch, noBrowser, openPage } from './browser.js';
import { manyArticles } from './many.js';

const A_SECOND = 1000;

describe.skipIf(noBrowser)('the page of 200 articles', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'many-'));
    writeFileSync(join(folder, 'report.html'), renderers.html(manyArticles(200))[0]!.content);
    browser = await launch();
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens, filters and searches in under a second each', async () => {
    const times: Record<'open' | 'filter' | 'search', number>[] = [];
    for (let round = 0; round < 4; round++) {
      const { page } = await openPage(browser, pathToFileURL(join(folder, 'report.html')).href);
      times.push(await page.evaluate(MEASURE));
      await page.close();
    }
    const best = (what: 'open' | 'filter' | 'search'): number => Math.min(...times.map((time) => time[what]));
    const [open, filter, search] = [best('open'), best('filter'), best('search')];
    console.log(`200 articles: opens in ${open} ms, filters in ${filter} ms, searches in ${search} ms`);
    for (const time of [open, filter, search]) expect(time).toBeLessThan(A_SECOND);
  });
});

/** Milliseconds until the page can be used, and until a filter and a search are on the screen. */
const MEASURE = `(async () => {
  const shown = () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0)));
  const timed = async (id, value) => {
    const began = performance.now();
    const field = document.getElementById(id);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return Math.round((await shown()) - began);
  };
  const open = Math.round(performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd);
  await shown();
  return { open, filter: await timed('level', 'minor'), search: await timed('q', 'water') };
})()`;

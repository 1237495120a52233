import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventRow, renderers, renderIndex } from '../../src/report/index.js';
import { ferries } from '../report/fixture.js';
import { launch, noBrowser, openPage, violations, type Opened } from './browser.js';

let browser: Browser;
let folder: string;
const address = (file: string, hash = ''): string => `${pathToFileURL(join(folder, file)).href}${hash}`;
const open = (file: string, hash = '', settings: Parameters<Browser['newPage']>[0] = {}): Promise<Opened> =>
  openPage(browser, address(file, hash), settings);

describe.skipIf(noBrowser)('report.html in a browser', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'report-'));
    const input = ferries();
    const files = [...renderers.html(input), ...renderIndex([eventRow(input.dataset.events[0]!, '.')], [])];
    for (const { file, content } of files) writeFileSync(join(folder, file), content);
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('asks the network for nothing, runs nothing of an article, and breaks no rule of its own', async () => {
    const { page, requests, complaints } = await open('report.html');
    expect(requests).toEqual([address('report.html')]);
    expect(complaints).toEqual([]);
    expect(await page.locator('h1').innerText()).toBe('Clean <b>Harbour</b>');
    await page.close();
  });

  it.each([
    ['report.html', 'light', 1280],
    ['report.html', 'dark', 1280],
    ['report.html', 'light', 320],
    ['index.html', 'dark', 1280],
  ] as const)('%s has no accessibility violation, %s at %i pixels', async (file, colorScheme, width) => {
    const { page } = await open(file, '', { colorScheme, viewport: { width, height: 800 } });
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('does not scroll sideways at 400 % zoom', async () => {
    const { page } = await open('report.html', '', { viewport: { width: 320, height: 256 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('reads without its script, and hides what needs it', async () => {
    const { page } = await open('report.html', '', { javaScriptEnabled: false });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('#cards > .card').first().isVisible()).toBe(true);
    await page.locator('.card .reasons summary').first().click();
    expect(await page.locator('.card .reasons .parts').first().isVisible()).toBe(true);
    await page.close();
  });

  it('filters the cards and keeps the state in the address', async () => {
    const { page } = await open('report.html');
    await page.selectOption('#level', 'minor');
    expect(await page.locator('#cards > .card:visible').count()).toBe(1);
    expect(await page.locator('#shown').innerText()).toBe('1 of 2 shown');
    expect(page.url()).toContain('#level=minor');
    await page.close();
    const again = await open('report.html', '#q=neighbours&level=major');
    expect(await again.page.inputValue('#q')).toBe('neighbours');
    expect(await again.page.locator('#cards > .card:visible').count()).toBe(1);
    await again.page.close();
  });

  it('orders the cards, and gives the first order back', async () => {
    const { page } = await open('report.html', '#order=kind');
    const ids = (): Promise<string[]> =>
      page.evaluate(`[...document.querySelectorAll('#cards > .card')].map((card) => card.id)`);
    expect(await ids()).toEqual(['f-f-date', 'f-f-elision']);
    await page.selectOption('#order', '');
    expect(await ids()).toEqual(['f-f-elision', 'f-f-date']);
    await page.close();
  });

  it('opens what holds a linked difference', async () => {
    const { page } = await open('report.html', '#f-f-scope');
    expect(await page.locator('#f-f-scope').isVisible()).toBe(true);
    await page.close();
  });

  it('lights up the whole span when a place is opened', async () => {
    const { page } = await open('report.html');
    await page.locator('.card .where a').first().click();
    const lit = await page.locator('.hit').allInnerTexts();
    expect(lit.join('')).toBe('We will switch off our engines in port for all neighbours and schools,');
    await page.close();
  });

  it('moves from card to card by key, and not while someone types', async () => {
    const { page } = await open('report.html');
    await page.keyboard.press('j');
    expect(await page.locator('.card.now').count()).toBe(1);
    await page.keyboard.press('/');
    await page.keyboard.type('jk');
    expect(await page.inputValue('#q')).toBe('jk');
    await page.close();
  });
});

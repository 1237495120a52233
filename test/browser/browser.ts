import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** A machine without a browser passes these tests over, and says so; CI must have one. */
export const noBrowser = !existsSync(executablePath) && !process.env['CI'];
if (noBrowser) console.warn(`passed over: no browser at ${executablePath} (say where with CHROMIUM=PATH)`);

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

export interface Opened {
  page: Page;
  /** every address that was asked for */
  requests: string[];
  /** every complaint of the browser, and every dialog */
  complaints: string[];
}

/** Opens a page and writes down what it asks for and what the browser complains of. */
export async function openPage(
  browser: Browser,
  address: string,
  settings: Parameters<Browser['newPage']>[0] = {},
): Promise<Opened> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...settings });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, requests, complaints };
}

/** What axe-core finds wrong (https://github.com/dequelabs/axe-core), by rule with the first element. */
export async function violations(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  await page.evaluate(axe.source);
  const found: axe.AxeResults = await page.evaluate('axe.run()');
  return found.violations.map((v) => `${v.id}: ${v.nodes[0]!.html}`);
}

// The picture of the README: the first screen of output/report.html. `node dist/tools/screenshot.js [PAGE] [PNG]`
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [page = 'output/report.html', picture = '.github/report.png'] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const tab = await browser.newPage({ viewport: { width: 1280, height: 960 }, colorScheme: 'light' });
await tab.goto(pathToFileURL(resolve(page)).href);
mkdirSync(dirname(resolve(picture)), { recursive: true });
await tab.screenshot({ path: picture });
await browser.close();
console.log(`${picture}: the first screen of ${page}`);

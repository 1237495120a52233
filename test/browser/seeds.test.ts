import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareArticle } from '../../src/ingest/index.js';
import { defaultSettings } from '../../src/model/config.js';
import { SCHEMA_VERSION } from '../../src/model/dataset.js';
import type { Event } from '../../src/model/event.js';
import { analyzeEvent } from '../../src/pipeline.js';
import { renderers } from '../../src/report/index.js';
import { viewEvent } from '../../src/report/view.js';
import { launch, noBrowser, openPage, violations } from './browser.js';

// The reader of PDF calls what Node 20 has not.
Object.assign(Promise, {
  try: (run: (...given: unknown[]) => unknown, ...given: unknown[]) => Promise.resolve().then(() => run(...given)),
});

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** The sample's event with its texts, as a run makes it. */
function sample(): { event: Event; texts: Map<string, string> } {
  const files = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const articles = files.map((file) => {
    const text = readFileSync(join(SEEDS, file), 'utf8').replace(/^\uFEFF/u, '');
    return { ...prepareArticle({ id: file.replace('.txt', ''), text }), file };
  });
  const { event } = analyzeEvent({ id: 'seeds', name: 'seeds', articles }, defaultSettings);
  return { event, texts: new Map(articles.map(({ id, text }) => [id, text])) };
}

const { event, texts } = noBrowser ? ({} as ReturnType<typeof sample>) : sample();
const view = noBrowser ? undefined! : viewEvent(event, texts);

let browser: Browser;
let folder: string;
let address: string;

const squeezed = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** The cells of every row below `selector`, without what is only for the eye. */
const rowsOf = (page: Page, selector: string): Promise<string[][]> =>
  page.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((row) => [...row.children].map((cell) => cell.textContent.replace(/\\s+/g, ' ').trim()))`,
  );

describe.skipIf(noBrowser)('the page of the sample', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'seeds-'));
    const dataset = { schemaVersion: SCHEMA_VERSION, events: [event], problems: [] };
    const [file] = renderers.html({ dataset, texts: new Map([[event.id, texts]]) });
    writeFileSync(join(folder, 'report.html'), file!.content);
    address = pathToFileURL(join(folder, 'report.html')).href;
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is under 400 kB, asks for nothing and complains of nothing', async () => {
    expect(readFileSync(join(folder, 'report.html')).length).toBeLessThan(400_000);
    const { page, requests, complaints } = await openPage(browser, address);
    expect([requests, complaints]).toEqual([[address], []]);
    await page.close();
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('has no accessibility violation, %s at %i pixels', async (colorScheme, width) => {
    const { page } = await openPage(browser, address, { colorScheme, viewport: { width, height: 800 } });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.close();
  });

  it('tells on the first screen how many, by what, who speaks, and how many words a quotation is shorter', async () => {
    const { page } = await openPage(browser, address, { viewport: { width: 1280, height: 900 } });
    const seen: string = await page.evaluate(
      `[...document.querySelectorAll('#story .panel')].filter((p) => p.getBoundingClientRect().bottom < innerHeight).map((p) => p.innerText).join('\\n')`,
    );
    expect(seen).toMatch(/34\s+companies that signed/u);
    expect(seen).not.toContain('●');
    expect(seen).toContain('All 5 articles say 34; Telecoms.com shows it by a list of 34 names.');
    expect(seen).toMatch(/Brad Smith, Microsoft\s+all 5 articles/u);
    expect(seen).toContain('The Stack prints a quotation 5 words shorter than the text of Telecoms.com');
    expect(await page.locator('#reading tbody tr').first().isVisible()).toBe(true);
    await page.close();
  });

  it('reads without its script: every finding and every word of every article', async () => {
    const { page } = await openPage(browser, address, { javaScriptEnabled: false });
    for (const { id } of event.findings) expect(await page.locator(`[id="f-${id}"]`).count()).toBe(1);
    const full = words((await page.locator('#articles').textContent())!);
    for (const { id, zones } of event.articles)
      for (const { start, end } of zones)
        for (const line of texts.get(id)!.slice(start, end).split('\n')) expect(full).toContain(words(line));
    await page.locator('#appendix summary').first().click();
    expect(await page.locator('#appendix .card').first().isVisible()).toBe(true);
    await page.close();
  });

  it.each([true, false])('prints what is folded (with script: %s)', async (javaScriptEnabled) => {
    const { page } = await openPage(browser, address, { javaScriptEnabled });
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
    const printed = words((await extractText(pdf, { mergePages: true })).text);
    for (const { lead } of [...view.cards, ...view.style]) {
      expect(printed).toContain(words(lead.sides[0]!.evidence[0]!.text).slice(0, 40));
      expect(printed).toContain(words(`${lead.kind} · ${lead.class} · ${lead.disposition} · ${lead.id}`));
    }
    const aside = event.dropped.find(({ kind }) => kind !== 'mark')!;
    expect(printed).toContain(words(aside.text).slice(0, 40));
    await page.close();
  });

  it('follows a permalink, filters and searches, and goes from card to card by key', async () => {
    const { page } = await openPage(browser, `${address}#f-${view.cards.at(-1)!.lead.id}`);
    expect(await page.locator(`[id="f-${view.cards.at(-1)!.lead.id}"]`).isVisible()).toBe(true);
    await page.selectOption('#level', 'minor');
    const minor = view.cards.filter(({ lead }) => lead.level === 'minor').length;
    expect(await page.locator('#cards .card:visible').count()).toBe(minor);
    await page.selectOption('#level', '');
    await page.fill('#q', 'innocent citizens');
    expect(await page.locator('#cards .card:visible').count()).toBeGreaterThan(0);
    expect(page.url()).toContain('q=innocent%20citizens');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.locator('.card.now').getAttribute('id')).toBe(`f-${view.cards[1]!.lead.id}`);
    await page.close();
  });

  it('shows the card an address names, whatever was filtered, and keeps the address', async () => {
    const { page } = await openPage(browser, `${address}#level=minor`);
    const hidden = `f-${view.cards.find(({ lead }) => lead.level === 'info')!.lead.id}`;
    expect(await page.locator(`[id="${hidden}"]`).isVisible()).toBe(false);
    await page.evaluate(`location.hash = "${hidden}"`);
    await page.locator(`[id="${hidden}"]`).waitFor({ state: 'visible' });
    expect(new URL(page.url()).hash).toBe(`#${hidden}`);
    await page.close();
  });
});

describe.skipIf(noBrowser)('every number on the page is the dataset’s', () => {
  let page: Page;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'numbers-'));
    const dataset = { schemaVersion: SCHEMA_VERSION, events: [event], problems: [] };
    const [file] = renderers.html({ dataset, texts: new Map([[event.id, texts]]) });
    writeFileSync(join(folder, 'report.html'), file!.content);
    browser = await launch();
    ({ page } = await openPage(browser, pathToFileURL(join(folder, 'report.html')).href));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('how each article was read', async () => {
    const rows = await rowsOf(page, '#reading tbody tr');
    expect(rows.map((row) => row.slice(3))).toEqual(
      event.articles.map(({ id, words, wordsKept }) => {
        const own = event.sentences.filter((s) => s.article === id);
        const quiet = own.filter((s) => s.found.length === 0).length;
        const refused = event.dropped.filter((d) => d.article === id && d.kind === 'mark').length;
        return [`${wordsKept}`, `${words - wordsKept}`, `${quiet} of ${own.length}`, `${refused}`];
      }),
    );
  });

  it('who speaks in each article, for how many words', async () => {
    const rows = await rowsOf(page, '#reading tbody tr');
    event.articles.forEach(({ id }, i) => {
      const quoted = event.measures.voices.rows.filter((row) => row.article === id && row.form === 'quoted');
      const told = Array.from(rows[i]![2]!.matchAll(/(\d+) words?/gu), (m) => Number(m[1]));
      expect(told.reduce((a, b) => a + b, 0)).toBe(quoted.reduce((sum, row) => sum + row.words, 0));
    });
  });

  it('the story in five lines', async () => {
    const total = (of: (a: Event['articles'][number]) => number): number =>
      event.articles.reduce((n, a) => n + of(a), 0);
    const who = await page.locator('#story .who').innerText();
    expect(who).toContain(`${total((a) => a.words)} words read, ${total((a) => a.wordsKept)} kept as evidence`);
    const main = event.groups.find((group) => group.main)!;
    expect(await page.locator('#story .figure').innerText()).toBe(String(main.agreed));
    const verdict = await page.locator('#story .verdict').innerText();
    expect(verdict).toContain(`${event.agreements.length} points on which`);
    expect(verdict).toContain(`${event.unchecked.length} points that could not be checked`);
  });

  it('findings by level, each cluster once and style left out', async () => {
    const open = event.findings.filter((f) => f.class !== 'style');
    const order = ['critical', 'major', 'minor', 'note', 'info'];
    const worst = new Map<string, number>();
    for (const { cluster, level } of open)
      worst.set(cluster, Math.min(worst.get(cluster) ?? order.length, order.indexOf(level)));
    const counts = order.map((level, i) => `${[...worst.values()].filter((at) => at === i).length} ${level}`);
    const told = await page.locator('.levels li').allInnerTexts();
    expect(told.map((text) => squeezed(text))).toEqual(counts);
    expect(await page.locator('#cards .card').count()).toBe(worst.size);
  });

  it('who has what', async () => {
    const short = {
      said: 'says it',
      quoted: 'quotes it',
      'said-absent': 'says not in',
      unclear: 'open',
      silent: 'nothing',
    };
    const told = (await rowsOf(page, '#matrix tbody tr')).map((row) => row.join(' | ')).sort();
    const items = new Map(event.coverage.map((row) => [`${row.kind}/${row.item}`, row.name]));
    const expected = [...items].map(([key, name]) =>
      [
        squeezed(name),
        ...event.articles.map(({ id }) => {
          const cell = event.coverage.find((row) => `${row.kind}/${row.item}` === key && row.article === id);
          return short[cell?.code ?? 'silent'];
        }),
      ].join(' | '),
    );
    expect(told).toEqual(expected.sort());
  });

  it('what agrees, and the measures', async () => {
    const agreed = await page.locator('#agrees .value').allTextContents();
    expect(agreed.map(squeezed)).toEqual(event.agreements.map((a) => a.value));
    const told = (await page.locator('#measures .figures td').allTextContents()).map(squeezed);
    const figures = new Set(
      Object.values(event.measures).flatMap((m) =>
        m.figures.map(({ n, of, share }) => `${n} of ${of}${share === null ? '' : ` · ${Math.round(share * 100)} %`}`),
      ),
    );
    for (const cell of told.filter((text) => /\d/u.test(text) && !/more: measures/u.test(text)))
      expect(figures).toContain(cell);
  });
});

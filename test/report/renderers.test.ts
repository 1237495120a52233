import { describe, expect, it } from 'vitest';
import { formats, renderers } from '../../src/report/index.js';
import { ferries, nothing } from './fixture.js';

describe.each(formats)('the %s renderer', (format) => {
  const files = renderers[format](ferries());

  it('writes files that end in a line end', () => {
    expect(files.length).toBeGreaterThan(0);
    for (const { content } of files) expect(content.endsWith('\n')).toBe(true);
  });

  it('gives the same bytes again', () => {
    expect(renderers[format](ferries())).toEqual(files);
  });

  it('survives an empty dataset', () => {
    const empty = renderers[format](nothing());
    expect(empty.map((f) => f.file)).toEqual(files.map((f) => f.file));
  });

  it('holds no path of this machine', () => {
    for (const { content } of files) expect(content).not.toContain(process.cwd());
  });
});

it.each(['markdown', 'html'] as const)('%s lets no markup of an article or a summary through', (format) => {
  for (const { content } of renderers[format](ferries())) {
    expect(content).not.toContain('<script>alert');
    expect(content).not.toContain('<b>Harbour');
    expect(content).not.toContain('href="javascript:');
  }
});

it('html writes a page for each of several events, in its folder', () => {
  const { dataset, texts } = ferries();
  const [first] = dataset.events;
  const files = renderers.html({ dataset: { ...dataset, events: [first!, { ...first!, id: 'second' }] }, texts });
  expect(files.map((f) => f.file)).toEqual(['events/ferries/report.html', 'events/second/report.html']);
});

it('html leaves the articles out where only excerpts are wanted, and links to nothing that is not there', () => {
  const { content } = renderers.html({ ...ferries(), excerpts: true })[0]!;
  expect(content).not.toContain('Skerry and seven more');
  const ids = new Set(Array.from(content.matchAll(/ id="([^"]+)"/g), (m) => m[1]));
  for (const [, target] of content.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
});

it('html links to places that exist, each id once', () => {
  const { content } = renderers.html(ferries())[0]!;
  const ids = Array.from(content.matchAll(/ id="([^"]+)"/g), (m) => m[1]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of content.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
});

it('html holds the worst 2,000 findings, and says where the rest is', () => {
  const input = ferries();
  const event = input.dataset.events[0]!;
  const [template] = event.findings;
  event.findings = Array.from({ length: 2300 }, (_, i) => ({
    ...template!,
    id: `f-${i}`,
    cluster: `k-${i}`,
    level: i < 2100 ? ('note' as const) : ('major' as const),
  }));
  const { content } = renderers.html(input)[0]!;
  expect(content.match(/<article class="card /g)).toHaveLength(2000);
  expect(content.match(/<article class="card major"/g)).toHaveLength(200);
  expect(content).toContain(
    'The 2000 largest of 2300 differences are on this page. The other 300, of level note, stand in findings.csv',
  );
});

it('html counts who has what where there are too many articles to stand side by side', () => {
  const input = ferries();
  const event = input.dataset.events[0]!;
  const [first] = event.articles;
  event.articles.push(...Array.from({ length: 20 }, (_, i) => ({ ...first!, id: `more-${i}`, label: `More ${i}` })));
  const { content } = renderers.html(input)[0]!;
  expect(content).toContain('Companies named as in the group: how many of 23 articles');
  expect(content).toMatch(/<th scope="row">Nordvik Lines<\/th><td class="n">3<\/td><td class="n">20<\/td>/);
});

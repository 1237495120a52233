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

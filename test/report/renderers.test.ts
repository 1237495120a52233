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

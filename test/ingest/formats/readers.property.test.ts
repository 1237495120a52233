import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf, formats } from '../../../src/ingest/formats/index.js';
import { prepareArticle } from '../../../src/ingest/prepare.js';
import { readFile } from '../../../src/ingest/read-file.js';
import type { Problem } from '../../../src/model/dataset.js';
import { folderWith } from '../../folder.js';

const FOLDER = fileURLToPath(new URL('../../fixtures/formats/', import.meta.url));
const fixtures = readdirSync(FOLDER).map((name) => ({ name, bytes: readFileSync(FOLDER + name) }));
/** A PDF runs in a thread of its own, so each takes its time. */
const runsFor = (name: string): number => (extname(name) === '.pdf' ? 2 : 10);

/** Cuts, doubles, turns round and overwrites stretches of a file. */
const mutation = fc.record({
  kind: fc.constantFrom('cut', 'double', 'overwrite', 'insert'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 30 }),
});

function mutate(
  bytes: Buffer,
  changes: readonly { kind: string; at: number; length: number; bytes: Uint8Array }[],
): Buffer {
  return changes.reduce((file, { kind, at, length, bytes: put }) => {
    const from = Math.floor(at * file.length);
    const to = Math.min(file.length, from + length);
    if (kind === 'cut') return Buffer.concat([file.subarray(0, from), file.subarray(to)]);
    if (kind === 'double') return Buffer.concat([file.subarray(0, to), file.subarray(from)]);
    return Buffer.concat([file.subarray(0, from), put, file.subarray(kind === 'insert' ? from : from + put.length)]);
  }, bytes);
}

/** Every article has text, every span its words; a reader that gives none says why. */
async function holds(name: string, bytes: Buffer): Promise<void> {
  const parsed = await formatOf(name)!.read({ name, stem: 'x', bytes });
  if (parsed.articles.length === 0) expect(parsed.remarks.some(({ stage }) => stage === 'read')).toBe(true);
  for (const raw of parsed.articles) {
    const { text, zones } = prepareArticle(raw);
    for (const left of raw.leftOut ?? []) expect(left.at).toBeLessThanOrEqual(text.length);
    for (const zone of raw.marked ?? []) expect(zone.start <= zone.end && zone.end <= text.length).toBe(true);
    if (text !== '') expect([zones[0]!.start, zones.at(-1)!.end]).toEqual([0, text.length]);
  }
}

describe('no reader throws or hangs', () => {
  it.each(fixtures.map(({ name }) => name))('on what became of %s', async (name) => {
    const { bytes } = fixtures.find((fixture) => fixture.name === name)!;
    const changes = fc.array(mutation, { minLength: 1, maxLength: 6 });
    const property = fc.asyncProperty(changes, (list) => holds(name, mutate(bytes, list)));
    await fc.assert(property, { numRuns: runsFor(name), seed: 8 });
  });

  const endings = formats.flatMap((format) => format.endings.slice(0, 1)).filter((ending) => ending !== '.txt');
  it.each(endings)('on any bytes called %s', async (ending) => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
      const { articles, remarks } = await formatOf(`x${ending}`)!.read({
        name: 'x',
        stem: 'x',
        bytes: Buffer.from(bytes),
      });
      expect(articles.length > 0 || remarks.length > 0 || bytes.length === 0).toBe(true);
    });
    await fc.assert(property, { numRuns: runsFor(`x${ending}`) * 2, seed: 8 });
  });

  it.each<[string, string]>([
    [
      'elements ten thousand deep',
      `${'<div>'.repeat(10_000)}${'The mill opened on Monday, said Ann Li of Tarn Mills. '.repeat(20)}`,
    ],
    [
      'inline elements five thousand deep',
      `<p>${'<b><i>'.repeat(2500)}The mill opened on Monday, said Ann Li of Tarn Mills in the town of Albi, where it rained all day long.`,
    ],
    ['two thousand lists in lists', '<ul><li>The mill opened on Monday'.repeat(2000)],
    [
      'five thousand links',
      `<article><p>The mill opened on Monday, said Ann Li of Tarn Mills, after a delay of two years that had cost the town of Albi dear.</p>${'<a href="/x">Tarn Mills opens</a>'.repeat(5000)}</article>`,
    ],
    [
      'five thousand paragraphs',
      '<p>The mill opened on Monday, said Ann Li of Tarn Mills, after two years of delay.</p>'.repeat(5000),
    ],
    ['one attribute of a million characters', `<p class="${'ad '.repeat(300_000)}">The mill opened on Monday.</p>`],
    ['a million open brackets', '<'.repeat(1_000_000)],
    ['tables in tables', '<table><tr><td>The mill opened.'.repeat(1000)],
    [
      'three thousand asides',
      `<article>${'<aside>The mill on the Tarn opened on Monday after two years.</aside>'.repeat(3000)}</article>`,
    ],
  ])('on a page with %s', async (_name, html) => {
    const began = performance.now();
    const problems: Problem[] = [];
    await readFile('a.html', `${folderWith({ 'a.html': html })}/a.html`, problems);
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});

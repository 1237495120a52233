import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findZones } from '../../src/ingest/zones.js';
import { readMetadata } from '../../src/ingest/metadata.js';

const piece = fc.constantFrom(
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  ' ',
  '\uFEFF',
  '\t',
  'By Ann Li',
  'May 3, 2031',
  '3 Min Read',
  'LONDON (Reuters) - ',
  ' | ',
  '- ',
  '# ',
  '---',
  'Title: ',
  'Related:',
  'About the Author',
  'Ann Li',
  '"',
  '”',
  '.',
  '. ',
  'µ',
  '###',
  '©',
  '(Photo: x)',
  'http://x.example',
  '😀',
  '\ud800',
  'Signatories promise to publish the names of all suppliers in nine countries.',
  'Bakers ask for more rye',
  'the mill',
  '1) ',
  '/',
  '—',
  '(',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
);

/** The same cases on every run; more of them with FUZZ_RUNS. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);

describe('zones of any text whatever', () => {
  it('run from the first to the last character without gap or overlap, and none is empty', () => {
    fc.assert(
      fc.property(text, (any) => {
        const zones = findZones(any);
        let at = 0;
        for (const zone of zones) {
          expect(zone.start).toBe(at);
          expect(zone.end).toBeGreaterThan(zone.start);
          at = zone.end;
        }
        expect(at).toBe(any.length);
        readMetadata(any, zones);
      }),
      { numRuns: RUNS, seed: 1 },
    );
  });

  it('keep a paragraph of running text out of the furniture, whatever stands around it', () => {
    const story =
      'Eighteen grain producers signed a charter on Monday in Leeds and promised to publish the names of their suppliers by spring.';
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.array(piece, { maxLength: 12 }), (above, below) => {
        const any = `${above.join('\n\n')}\n\n${story}\n\n${below.join('\n\n')}`;
        const at = any.indexOf(story) + story.length / 2;
        const zone = findZones(any).find((z) => z.start <= at && at < z.end)!;
        expect(['body', 'standfirst', 'bio']).toContain(zone.rule === 'about the author' ? 'bio' : zone.kind);
      }),
      { numRuns: RUNS, seed: 1 },
    );
  });
});

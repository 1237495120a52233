// Every folder of test/golden is a story: a few short articles on one invented event, and what a careful reader finds in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { prepareArticle } from '../src/ingest/index.js';
import { defaultSettings } from '../src/model/config.js';
import type { Event } from '../src/model/event.js';
import { memberStatuses } from '../src/model/event.js';
import type { MeasureName } from '../src/model/measures.js';
import type { Evidence } from '../src/model/span.js';
import { findingKinds, levels, type Finding } from '../src/model/finding.js';
import { analyzeEvent } from '../src/pipeline.js';

const root = new URL('./golden/', import.meta.url).pathname;

const wantedSchema = z.strictObject({
  kind: z.enum(findingKinds),
  level: z.union([z.enum(levels), z.array(z.enum(levels))]).optional(),
  articles: z.array(z.string()).default([]),
  mention: z.array(z.string()).default([]),
});
const expectedSchema = z.strictObject({
  /** findings that must be there; together with those tolerated they are all at minor and above outside class style */
  findings: z.array(wantedSchema),
  /** findings that must not be there */
  absent: z.array(wantedSchema).default([]),
  /** kinds that may stand at minor beside those listed: other fair readings */
  tolerated: z.array(z.enum(findingKinds)).default([]),
  /** words that must stand in an agreement */
  agreements: z.array(z.string()).default([]),
  agreed: z.number().nullable().optional(),
  companies: z.record(z.string(), z.enum(memberStatuses)).default({}),
  /** figures of measures: measure, article (null: all), what is counted, category, n, of */
  figures: z
    .array(z.tuple([z.string(), z.string().nullable(), z.string(), z.string(), z.number().int(), z.number().int()]))
    .default([]),
  /** every row of a measure, as article and the named values or words of its fields */
  rows: z.record(z.string(), z.object({ fields: z.array(z.string()), all: z.array(z.array(z.string())) })).default({}),
  /** articles that are reference texts */
  references: z.array(z.string()).default([]),
});
type Wanted = z.infer<typeof wantedSchema>;

function load(story: string): { event: Event; expected: z.infer<typeof expectedSchema> } {
  const folder = join(root, story);
  const expected = expectedSchema.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
  const articles = readdirSync(join(folder, 'articles'))
    .sort()
    .map((file) => {
      const id = file.replace(/\.txt$/u, '');
      const article = prepareArticle({ id, text: readFileSync(join(folder, 'articles', file), 'utf8') });
      return {
        ...article,
        file,
        role: expected.references.includes(id) ? ('reference' as const) : ('article' as const),
      };
    });
  return { event: analyzeEvent({ id: story, name: story, articles }, defaultSettings).event, expected };
}

const wordsOf = (f: Finding): string =>
  [f.summary, ...f.sides.flatMap((s) => [s.value, ...s.evidence.map((e) => e.text)])].join('\n');

const isOne = (wanted: Wanted, f: Finding): boolean =>
  f.kind === wanted.kind &&
  wanted.articles.every((id) => f.sides.some((s) => s.articles.includes(id))) &&
  wanted.mention.every((words) => wordsOf(f).includes(words));

const levelFits = (wanted: Wanted, f: Finding): boolean =>
  wanted.level === undefined || [wanted.level].flat().includes(f.level);

const line = (f: Finding): string => `${f.level} ${f.kind}: ${f.summary}`;
const isSeen = (f: Finding): boolean => levels.indexOf(f.level) >= levels.indexOf('minor') && f.class !== 'style';

describe.each(readdirSync(root).sort())('%s', (story) => {
  const { event, expected } = load(story);

  it.each(expected.findings.map((w) => [`${w.kind} ${w.mention.join(', ')}`, w] as const))('finds %s', (_, wanted) => {
    const found = event.findings.filter((f) => isOne(wanted, f));
    expect(
      found.length,
      event.findings
        .filter((f) => f.kind === wanted.kind)
        .map(line)
        .join('\n'),
    ).toBeGreaterThan(0);
    expect(
      found.some((f) => levelFits(wanted, f)),
      found.map(line).join('\n'),
    ).toBe(true);
  });

  it('raises nothing that is not there', () => {
    const listed = (f: Finding): boolean => expected.findings.some((w) => isOne(w, f));
    const clusters = new Set(event.findings.filter(listed).map((f) => f.cluster));
    const fair = (f: Finding): boolean => f.level === 'minor' && expected.tolerated.includes(f.kind);
    const more = event.findings.filter((f) => isSeen(f) && !listed(f) && !clusters.has(f.cluster) && !fair(f));
    expect(more.map(line)).toEqual([]);
    for (const wanted of expected.absent) expect(event.findings.filter((f) => isOne(wanted, f)).map(line)).toEqual([]);
  });

  it('says what agrees', () => {
    const said = event.agreements.map((a) => `${a.what}: ${a.value}; ${a.because.join('; ')}`).join('\n');
    for (const words of expected.agreements) expect(said).toContain(words);
    if (expected.agreed !== undefined) expect(event.groups.find((g) => g.main)?.agreed ?? null).toBe(expected.agreed);
  });

  it.runIf(expected.figures.length > 0)('counts what a reader counts', () => {
    const figures = Object.entries(event.measures).flatMap(([measure, { figures: all }]) =>
      all.map((f) => [measure, f.article, f.what, f.category, f.n, f.of]),
    );
    for (const figure of expected.figures) expect(figures).toContainEqual(figure);
  });

  it.each(Object.entries(expected.rows))(
    'has the rows of %s that a reader finds, and no other',
    (measure, { fields, all }) => {
      const { rows } = event.measures[measure as MeasureName];
      const cell = (row: (typeof rows)[number], field: string): string => {
        const value = (row as unknown as Record<string, string | Evidence | null>)[field];
        return typeof value === 'object' ? (value?.text ?? '') : String(value);
      };
      expect(rows.map((row) => [row.article, ...fields.map((field) => cell(row, field))])).toEqual(all);
    },
  );

  it('knows who is in and who is not', () => {
    const status = Object.fromEntries(event.companies.map((c) => [c.name, c.status]));
    expect(status).toMatchObject(expected.companies);
  });
});

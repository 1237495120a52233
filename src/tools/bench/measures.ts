// Measures of coverage on an event of the development data, beside what a reader counted by hand.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { prepareArticle } from '../../ingest/index.js';
import { defaultSettings } from '../../model/config.js';
import { analyzeEvent } from '../../pipeline.js';
import type { Bench } from './scorer.js';

const EVENT = 'jcdc-launch-2021';
const countedSchema = z.object({
  figures: z.array(z.tuple([z.string(), z.string().nullable(), z.string(), z.string(), z.number().int()])),
});

/** Prints how many of the figures counted by hand the measures give, and each that they give otherwise. */
export function benchMeasures({ data }: Bench): void {
  const folder = join(data, 'events', EVENT);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const articles = files.map((file) => ({
    ...prepareArticle({ id: file.replace(/\.txt$/u, ''), text: readFileSync(join(folder, file), 'utf8') }),
    file,
  }));
  const { measures } = analyzeEvent({ id: EVENT, name: EVENT, articles }, defaultSettings).event;
  const given = new Map(
    Object.entries(measures).flatMap(([measure, { figures }]) =>
      figures.map((f) => [keyOf(measure, f.article, f.what, f.category), f.n] as const),
    ),
  );
  const path = join('test', 'fixtures', 'measures', `${EVENT}.json`);
  const { figures } = countedSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const other = figures.filter(
    ([measure, article, what, category, n]) => n !== (given.get(keyOf(measure, article, what, category)) ?? 0),
  );
  console.log(`\nmeasures of coverage, ${EVENT} (development data), beside ${figures.length} figures counted by hand`);
  console.log(`the same: ${figures.length - other.length}`);
  for (const [measure, article, what, category, n] of other)
    console.log(
      `  ${measure}, ${article ?? 'all'}, ${what}, ${category}: by hand ${n}, here ${given.get(keyOf(measure, article, what, category)) ?? 0}`,
    );
}

const keyOf = (...parts: readonly (string | null)[]): string => parts.join('\n');

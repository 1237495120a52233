// Figures for --group auto on a mixed pile: two stories that are known, among articles of other days and subjects.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupArticles } from '../../group/index.js';
import { prepareArticle } from '../../ingest/index.js';
import type { Article } from '../../model/article.js';
import type { Bench } from './scorer.js';

const OTHERS = 200;

/** Pairs of one group against pairs of one story, over the pairs that touch an article whose story is known. */
export function benchGroups({ data }: Bench): void {
  const seeds = folderArticles('seeds');
  const launch = folderArticles(join(data, 'events/jcdc-launch-2021'));
  const story = new Map([
    ...seeds.map((a) => [a.id, 'seeds'] as const),
    ...launch.map((a) => [a.id, 'launch'] as const),
  ]);
  const { stories } = groupArticles([...seeds, ...launch, ...otherArticles(join(data, 'quotes/polnear.dev.jsonl'))]);
  const groups = stories.map(({ articles }) => articles.map(({ id }) => id));
  const found = groups.flatMap(pairsOf).filter(([a, b]) => story.has(a) || story.has(b));
  const right = found.filter(([a, b]) => story.get(a) === story.get(b)).length;
  const wanted = pairsOf(seeds).length + pairsOf(launch).length;
  const [p, r] = [right / Math.max(1, found.length), right / wanted];
  console.log(`\ngrouping a mixed pile of ${seeds.length} + ${launch.length} + ${OTHERS} articles (development data)`);
  console.log(
    `pairs that touch a known story: P ${shown(p)} / R ${shown(r)} / F1 ${shown((2 * p * r) / Math.max(1e-9, p + r))}`,
  );
  console.log(
    `largest group: ${Math.max(0, ...groups.map((group) => group.length))} articles; groups: ${groups.length}`,
  );
  for (const { name, articles, grouping } of stories) {
    console.log(`  ${name.slice(0, 90)}\n    ${articles.map(({ id }) => id).join('\n    ')}`);
    for (const reason of grouping.because) console.log(`      ${reason}`);
  }
}

const shown = (x: number): string => (x * 100).toFixed(1);

const folderArticles = (folder: string): Article[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) =>
      prepareArticle({ id: name, text: readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/u, '') }),
    );

const otherArticles = (file: string): Article[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, OTHERS)
    .map((line) => prepareArticle(JSON.parse(line) as { id: string; text: string }));

const pairsOf = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));

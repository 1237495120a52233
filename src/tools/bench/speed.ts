// Speed of the whole extraction beside wink-nlp's bare readDoc (sentences and tags), on the same texts in one run.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { WinkMethods } from 'wink-nlp';
import { extractArticles } from '../../extract/index.js';
import { prepareArticle } from '../../ingest/index.js';
import type { Bench } from './scorer.js';

const ROUNDS = 9;

/** Times both over the same texts in turn, and keeps the best of some rounds for each: what else the machine does only slows. */
export function benchSpeed({ data }: Bench): void {
  const texts = readFileSync(join(data, 'quotes/polnear.dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const nlp = bareTagger();
  let bare = Infinity;
  let whole = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    bare = Math.min(
      bare,
      seconds(() => texts.forEach((text) => nlp.readDoc(text))),
    );
    whole = Math.min(
      whole,
      seconds(() => void extractArticles(texts.map((text, i) => prepareArticle({ id: String(i), text })))),
    );
  }
  const rate = (time: number): string => (texts.length / time).toFixed(0);
  console.log(`\nspeed, ${texts.length} articles in one thread, the best of ${ROUNDS} rounds`);
  console.log(`wink-nlp's readDoc alone (sentences, tags): ${rate(bare)} articles a second`);
  console.log(
    `extraction of everything: ${rate(whole)} articles a second, ${((bare / whole) * 100).toFixed(1)} % of it`,
  );
}

function bareTagger(): WinkMethods {
  const require = createRequire(import.meta.url);
  const make = require('wink-nlp') as (model: unknown, pipe: string[]) => WinkMethods;
  return make(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
}

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

// Speed of the whole extraction beside wink-nlp's bare readDoc (sentences and tags), on the same texts in one run.
import { createRequire } from 'node:module';
import type { WinkMethods } from 'wink-nlp';
import { extractArticles } from '../../extract/index.js';
import { prepareArticle } from '../../ingest/index.js';

export interface Speed {
  articles: number;
  /** articles a second */
  bare: number;
  extraction: number;
  /** extraction over bare */
  share: number;
}

/** Times both over the same texts, alternating, and keeps the best of `rounds` for each. */
export function measureSpeed(texts: readonly string[], rounds = 3): Speed {
  const require = createRequire(import.meta.url);
  const make = require('wink-nlp') as (model: unknown, pipe: string[]) => WinkMethods;
  const nlp = make(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
  let bare = Infinity;
  let extraction = Infinity;
  for (let round = 0; round < rounds; round++) {
    bare = Math.min(
      bare,
      seconds(() => texts.forEach((text) => nlp.readDoc(text))),
    );
    extraction = Math.min(
      extraction,
      seconds(() => void extractArticles(texts.map((text, i) => prepareArticle({ id: String(i), text })))),
    );
  }
  const n = texts.length;
  return { articles: n, bare: n / bare, extraction: n / extraction, share: bare / extraction };
}

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

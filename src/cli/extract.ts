import { createInterface } from 'node:readline';
import { extractArticle } from '../extract/index.js';
import { prepareArticle, type RawArticle } from '../ingest/index.js';

/** `extract -`: NDJSON articles in, one NDJSON extraction a line out, in input order. */
export async function extract(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin }))
    if (line.trim())
      process.stdout.write(`${JSON.stringify(extractArticle(prepareArticle(JSON.parse(line) as RawArticle)))}\n`);
}

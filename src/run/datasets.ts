import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../ingest/index.js';
import type { Dataset } from '../model/dataset.js';

/** The folders of a written result that hold a dataset: a single event lies flat, several in folders of their own. */
export function datasetFolders(dir: string): string[] {
  if (existsSync(join(dir, 'dataset.json'))) return [dir];
  const events = join(dir, 'events');
  return existsSync(events)
    ? readdirSync(events)
        .sort()
        .map((name) => join(events, name))
    : [];
}

/** The dataset of such a folder; undefined where there is none or it breaks off. */
export function readDataset(folder: string): Dataset | undefined {
  const bytes = readBytes(join(folder, 'dataset.json'));
  if (typeof bytes === 'string') return undefined;
  try {
    const dataset = JSON.parse(bytes.toString('utf8')) as Dataset;
    return Array.isArray(dataset.events) ? dataset : undefined;
  } catch {
    return undefined;
  }
}

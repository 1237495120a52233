import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decodeText, readBytes } from '../ingest/index.js';
import { SCHEMA_VERSION } from '../model/dataset.js';
import type { RenderInput } from '../report/index.js';
import { datasetFolders, readDataset } from './datasets.js';
import { userFailure } from './failure.js';

/** A written result as the renderers read it, every article's `source` relative to the folder its event lies in. */
export interface Written {
  input: RenderInput;
  /** the folder of an event's files, by the event's id */
  folders: ReadonlyMap<string, string>;
}

/**
 * Reads a written result again, with the texts of its articles where they still lie where they lay (else they are empty).
 * @throws a user failure where `dir` holds no result
 */
export function readWritten(dir: string): Written {
  if (!existsSync(dir))
    throw userFailure(`${dir}: no such folder`, 'Run analyze first, or name its folder with --result.');
  const folders = new Map<string, string>();
  const events = datasetFolders(dir).flatMap((folder) => {
    const dataset = readDataset(folder);
    for (const event of dataset?.events ?? []) folders.set(event.id, folder);
    return dataset?.events ?? [];
  });
  if (events.length === 0)
    throw userFailure(`${dir} holds no written result`, 'Run analyze first, or name its folder with --result.');
  const texts = new Map(
    events.map((event) => [
      event.id,
      new Map(
        event.articles.map((article) => {
          return [article.id, textAt(resolve(folders.get(event.id)!, article.source), article.original !== undefined)];
        }),
      ),
    ]),
  );
  return { input: { dataset: { schemaVersion: SCHEMA_VERSION, events, problems: [] }, texts }, folders };
}

/** The text of a file, as the run read it or wrote it (a text taken out of a page lies in the result as UTF-8). */
function textAt(path: string, written: boolean): string {
  const bytes = readBytes(path);
  if (typeof bytes === 'string') return '';
  if (written) return bytes.toString('utf8');
  const decoded = decodeText(bytes);
  return 'refused' in decoded ? '' : decoded.text;
}

/** Where a file named in a written result lies, from the working folder. */
export const fromHere = (folder: string, source: string): string => join(folder, source);

import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readBytes } from '../ingest/index.js';
import type { Previous } from '../model/config.js';
import type { Dataset } from '../model/dataset.js';
import { datasetFolders } from './datasets.js';
import { userFailure } from './failure.js';
import { sha256 } from './record.js';

/** Finds the earlier findings of an event; an event that the earlier run had not, had none. */
export type PreviousOf = (event: string, several: boolean) => Previous;

/**
 * Reads an earlier result, a folder that a run has written or one dataset.json, whole and at once: the run may write into
 * the same folder. Throws a user failure where there is none.
 */
export function readPrevious(given: string): PreviousOf {
  const path = resolve(given);
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  const files = isFolder ? datasetFolders(path).map((folder) => join(folder, 'dataset.json')) : [path];
  const datasets = files.map((file) => readOne(file, given));
  if (datasets.length === 0)
    throw userFailure(`${given} holds no earlier result`, 'Give a folder that a run has written, or its dataset.json.');
  const events = datasets.flatMap(({ sha256, dataset }) => dataset.events.map((event) => ({ sha256, event })));
  const whole = datasets[0]!.sha256;
  return (id, several) => {
    const found = several || events.length > 1 ? events.find(({ event }) => event.id === id) : events[0];
    return { sha256: found?.sha256 ?? whole, findings: found?.event.findings ?? [] };
  };
}

interface Earlier {
  sha256: string;
  dataset: { events: { id: string; findings: Previous['findings'] }[] };
}

function readOne(file: string, given: string): Earlier {
  const bytes = readBytes(file);
  const then = 'Give a folder that a run has written, or its dataset.json.';
  if (typeof bytes === 'string') throw userFailure(`${given}: ${bytes}`, then);
  const dataset = parse(bytes.toString('utf8'));
  const whole = Array.isArray(dataset?.events) && dataset.events.every((event) => Array.isArray(event.findings));
  if (!dataset || !whole) throw userFailure(`${given} is no whole dataset of this program`, then);
  return { sha256: sha256(bytes), dataset };
}

function parse(text: string): Dataset | undefined {
  try {
    return JSON.parse(text) as Dataset;
  } catch {
    return undefined;
  }
}

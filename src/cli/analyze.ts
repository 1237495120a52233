import { readEvents } from '../ingest/read.js';
import { defaultSettings } from '../model/config.js';
import { SCHEMA_VERSION, type Dataset } from '../model/dataset.js';
import { analyzeEvent } from '../pipeline.js';

/** `analyze PATH... --json`: one dataset document on stdout. */
export function analyze(args: readonly string[]): void {
  const paths = args.filter((arg) => !arg.startsWith('-'));
  const { events, problems } = readEvents(paths.length ? paths : ['seeds']);
  const dataset: Dataset = {
    schemaVersion: SCHEMA_VERSION,
    events: events.map((event) => analyzeEvent(event, defaultSettings)),
    problems,
  };
  process.stdout.write(`${JSON.stringify(dataset, null, 2)}\n`);
}

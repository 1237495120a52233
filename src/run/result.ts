import { SCHEMA_VERSION, type Dataset, type Problem } from '../model/dataset.js';
import type { Settings } from '../model/config.js';
import type { Event } from '../model/event.js';
import { renderAll, type OutputFile, type RenderInput } from '../report/index.js';
import { eventRow, renderIndex, type EventRow } from '../report/events-index.js';
import type { BinaryFile } from '../report/sqlite.js';
import type { RunEvent } from './events.js';
import type { MoreRenderer } from './formats.js';
import { stageOutput } from './output.js';
import { configurationOf, type RunRecord } from './record.js';

/** A result on its way to a folder: one event lies flat in it, several in folders of their own with an index beside. */
export interface ResultFolder {
  add: (run: RunEvent, event: Event) => void;
  /** Writes what is left and puts the folder in its place. Returns the files to open first. */
  finish: (problems: readonly Problem[], timings?: Record<string, number>) => string[];
  discard: () => void;
}

export interface ResultOptions {
  several: boolean;
  settings: Settings;
  version: string;
  /** leave whole articles out of the page */
  excerpts?: boolean;
  /** formats beside those that every result has */
  more?: readonly MoreRenderer[];
}

/** What the renderers read: one event, its texts, and the problems of its inputs. */
export function renderInput(run: RunEvent, event: Event, problems: readonly Problem[]): RenderInput {
  const dataset: Dataset = { schemaVersion: SCHEMA_VERSION, events: [event], problems: [...problems] };
  const texts = new Map(run.input.articles.map((article) => [article.id, article.text]));
  return { dataset, texts: new Map([[event.id, texts]]) };
}

/** Opens `dir` for a result. Throws a user failure where it cannot be written. */
export function openResult(
  dir: string,
  { several, settings, version, excerpts = false, more = [] }: ResultOptions,
): ResultFolder {
  const staged = stageOutput(dir);
  const rows: EventRow[] = [];
  const inputs: RunRecord['inputs'] = [];
  let single: { run: RunEvent; event: Event } | undefined;
  const write = (files: readonly (OutputFile | BinaryFile)[], prefix: string): void =>
    files.forEach(({ file, content }) => staged.write(prefix + file, content));
  const writeAll = (input: RenderInput, prefix: string): void =>
    [renderAll, ...more].forEach((render) => write(render({ ...input, excerpts }), prefix));
  return {
    add(run, event) {
      for (const { file, sha256, original } of run.input.articles)
        inputs.push({ event: event.id, file, sha256: original?.sha256 ?? sha256 });
      const folder = several ? `events/${run.slug}/` : '';
      for (const { original, source, text } of run.input.articles)
        if (original !== undefined) staged.write(folder + source, text);
      if (!several) single = { run, event };
      else {
        writeAll(renderInput(run, event, run.problems), folder);
        rows.push(eventRow(event, folder.slice(0, -1)));
      }
    },
    finish(problems, timings) {
      if (single) writeAll(renderInput(single.run, single.event, problems), '');
      else write(renderIndex(rows, problems), '');
      staged.commit((outputs) => {
        const record: RunRecord = {
          program: 'cross-source-news-analysis',
          version,
          schemaVersion: SCHEMA_VERSION,
          configuration: { ...configurationOf(settings), excerpts },
          inputs,
          outputs,
          ...(timings ? { timings } : {}),
          finished: true,
        };
        return `${JSON.stringify(record, null, 2)}\n`;
      });
      return single ? ['report.html', 'report.md', 'dataset.json'] : ['index.html', 'index.json'];
    },
    discard: staged.discard,
  };
}

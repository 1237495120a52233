import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SCHEMA_VERSION, type Problem } from '../model/dataset.js';
import type { Event } from '../model/event.js';
import type { Level } from '../model/finding.js';
import { analyzeEvent } from '../pipeline.js';
import type { RenderInput } from '../report/index.js';
import type { Config } from '../run/config-file.js';
import { loadFormats } from '../run/formats.js';
import { readInputs, type RunEvent } from '../run/events.js';
import { userFailure } from '../run/failure.js';
import { readPrevious } from '../run/previous.js';
import { openResult, renderInput, type ResultFolder } from '../run/result.js';
import { printable, safeJson } from '../text/escape.js';
import { exitCode } from './exit-code.js';
import { glob } from './glob.js';
import { PIPE, readPiped } from './piped.js';
import { settingsOf, type SettingsOptions } from './settings.js';
import { breathe, onInterrupt, print, type ColourOptions } from './streams.js';
import { makeTeller, type Teller } from './teller.js';
import { version } from './version.js';

export interface AnalyzeOptions extends SettingsOptions, ColourOptions {
  output?: string;
  json?: boolean;
  jsonl?: boolean;
  failOn?: Level;
  strict?: boolean;
  group?: 'auto' | 'folders';
  previous?: string;
  format?: string;
  timings?: boolean;
  excerpts?: boolean;
  list?: boolean;
  quiet?: boolean;
}

/** The command: once, or again after every change. What the command line leaves open comes from the configuration. */
export async function analyzeCommand(
  given: readonly string[],
  options: AnalyzeOptions & { watch?: boolean },
  config: Config | undefined,
): Promise<number> {
  const paths = given.length > 0 ? given : ((config?.values.get('paths') as string[] | undefined) ?? []);
  const { line } = makeTeller(options);
  if (config) line(`configuration: ${printable(config.path)}`);
  if (!options.watch) return analyze(paths, options);
  if (paths.includes(PIPE))
    throw userFailure(
      '--watch cannot wait for standard input ("-")',
      'Watch files or folders, or run without --watch.',
    );
  const { aliases, rulings = [], output = 'output' } = options;
  const articles = paths.length > 0 ? paths : defaultPaths();
  const looked = [...articles, ...rulings, ...(aliases === undefined ? [] : [aliases])];
  await (await import('./watch.js')).watch({ paths: looked, output, run: () => analyze(paths, options), say: line });
  return 0;
}

/** Reads PATHs, analyses event by event, writes the result. Returns the exit code. */
export async function analyze(given: readonly string[], options: AnalyzeOptions): Promise<number> {
  const paths = given.length > 0 ? given : defaultPaths();
  const folder = options.output ?? (options.json || options.jsonl ? undefined : 'output');
  const settings = settingsOf(options);
  const teller = makeTeller(options);
  const base = resolve(folder ?? '.');
  const began = performance.now();
  const folderOf = (slug: string, several: boolean): string =>
    folder !== undefined && several ? join(base, 'events', slug) : base;
  const previousOf = options.previous === undefined ? undefined : readPrevious(options.previous);
  const piped = paths.includes(PIPE) ? await readPiped(process.stdin, settings.limits.maxFileSize) : undefined;
  const reading = { written: folder !== undefined, previousOf, group: options.group === 'auto', piped };
  const inputs = await readInputs(paths, settings, glob, folderOf, reading);
  const more = loadFormats(options.format);
  const how = { several: inputs.several, settings, version: version(), excerpts: options.excerpts ?? false, more };
  const result = folder === undefined ? undefined : openResult(folder, how);
  const forget = onInterrupt(() => result?.discard());
  try {
    const told = await eachEvent(inputs.events, inputs.several, options, result, teller);
    const problems = [...inputs.problems, ...told.problems];
    teller.problems(problems, inputs.passedOver);
    const code = judge(paths, problems, told.found, told.events, options);
    const whole = wholeOf(told.kept, problems);
    if (options.json) await print(`${safeJson(whole.dataset, 2)}\n`);
    const timings = options.timings ? { totalMs: Math.round(performance.now() - began) } : undefined;
    const files = result?.finish(problems, timings) ?? [];
    if (options.list) teller.findings(whole, (source) => (folder === undefined ? source : join(folder, source)));
    teller.summary(
      whole,
      files.map((file) => join(folder!, file)),
    );
    return code;
  } finally {
    forget();
    result?.discard();
  }
}

interface Told {
  events: number;
  found: Level[];
  problems: Problem[];
  /** what the summary and `--json` need */
  kept: RenderInput[];
}

async function eachEvent(
  events: AsyncIterable<RunEvent>,
  several: boolean,
  options: AnalyzeOptions,
  result: ResultFolder | undefined,
  teller: Teller,
): Promise<Told> {
  const told: Told = { events: 0, found: [], problems: [], kept: [] };
  for await (const read of events) {
    await breathe();
    teller.progress(++told.events, read.input.name);
    const { event, problems } = analyzeEvent(read.input, read.settings);
    const run = { ...read, problems: [...read.problems, ...problems] };
    result?.add(run, event);
    told.problems.push(...run.problems);
    told.found.push(...event.findings.filter((finding) => !isDismissed(finding)).map((finding) => finding.level));
    if (options.jsonl) await print(`${safeJson(event)}\n`);
    const whole = !several || options.json || options.list;
    told.kept.push(
      whole
        ? renderInput(run, event, [])
        : { dataset: { schemaVersion: SCHEMA_VERSION, events: [thin(event)], problems: [] }, texts: new Map() },
    );
  }
  return told;
}

const isDismissed = ({ ruling }: Event['findings'][number]): boolean =>
  ruling?.verdict === 'dismiss' && !ruling.changed;

/** Of many events only what a summary says is held, so that their texts need not be. */
const thin = (event: Event): Event => ({
  ...event,
  companies: [],
  quotes: [],
  people: [],
  sentences: [],
  coverage: [],
  reuse: [],
  candidates: [],
  quantities: [],
  dropped: [],
});

const wholeOf = (kept: readonly RenderInput[], problems: Problem[]): RenderInput => ({
  dataset: { schemaVersion: SCHEMA_VERSION, events: kept.flatMap(({ dataset }) => dataset.events), problems },
  texts: new Map(kept.flatMap(({ texts }) => [...texts])),
});

/** The exit code; where it is 2, a failure that says why, so that nothing is written. */
function judge(
  paths: readonly string[],
  problems: readonly Problem[],
  found: Level[],
  events: number,
  options: AnalyzeOptions,
): number {
  const skipped = problems.filter(({ stage }) => stage === 'find' || stage === 'read').length;
  const code = exitCode({ events, skipped, strict: options.strict ?? false, found, failOn: options.failOn ?? null });
  const alone = problems.filter(({ stage }) => stage === 'group').length;
  if (events === 0 && alone > 0)
    throw userFailure(
      `no two of the ${alone} articles tell one story`,
      'Run without --group auto to read each folder as one event.',
    );
  if (events === 0)
    throw userFailure(
      `no article could be read from ${paths.map((path) => (path === PIPE ? 'standard input' : path)).join(', ')}`,
      'Give a folder of articles: texts, saved web pages, Word or PDF documents, or a table of them.',
    );
  if (code === 2)
    throw userFailure(
      `${skipped} of the inputs could not be used and --strict was given: nothing was written`,
      'Correct or remove them, or run without --strict.',
    );
  return code;
}

function defaultPaths(): string[] {
  if (existsSync('seeds')) return ['seeds'];
  throw userFailure(
    'no articles were given, and there is no folder seeds here',
    'Say where they are: analyze PATH, a folder of .txt or .md files, one article a file.',
  );
}

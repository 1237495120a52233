// A result is written whole or not at all: everything goes into a folder beside the wanted one, run.json last, and then the two
// change places. Whatever ends a run before that leaves the earlier result as it was.
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isOwnOutput } from '../ingest/index.js';
import { userFailure } from './failure.js';
import { takeLock } from './lock.js';
import { RUN_FILE, readRecord, sha256, type OutputHash } from './record.js';

export interface Staged {
  /** Writes one file below the folder; `content` as it will stand on disk. */
  write: (file: string, content: string) => void;
  /** Writes run.json and puts the staged folder in the place of the earlier one. */
  commit: (record: (outputs: OutputHash[]) => string) => void;
  /** Removes what was staged. Harmless after `commit`. */
  discard: () => void;
}

const beside = (dir: string, what: string): string => join(dirname(dir), `.${basename(dir)}.${what}`);

/** Opens a place for a result that will stand in `dir`. Throws a user failure where `dir` holds something else or is in use. */
export function stageOutput(given: string): Staged {
  const dir = resolve(given);
  restore(dir);
  refuseForeign(dir, given);
  mkdirOrFail(dirname(dir), given);
  const unlock = takeLock(beside(dir, 'lock'), given);
  const stage = beside(dir, 'new');
  rmSync(stage, { recursive: true, force: true });
  mkdirOrFail(stage, given);
  const outputs: OutputHash[] = [];
  const discard = (): void => {
    rmSync(stage, { recursive: true, force: true });
    unlock();
  };
  return {
    write(file, content) {
      const path = join(stage, ...file.split('/'));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      outputs.push({ file, sha256: sha256(content), bytes: Buffer.byteLength(content) });
    },
    commit(record) {
      writeFileSync(join(stage, RUN_FILE), record(outputs));
      keepStrangers(dir, stage, outputs);
      swap(dir, stage);
      unlock();
    },
    discard,
  };
}

/** A run that was ended between the two renames left the earlier result under its second name. */
function restore(dir: string): void {
  const old = beside(dir, 'old');
  if (!existsSync(dir) && existsSync(old)) renameSync(old, dir);
}

function refuseForeign(dir: string, given: string): void {
  if (!existsSync(dir)) return;
  if (!statSync(dir).isDirectory())
    throw userFailure(`${given} is a file, not a folder`, 'Give another place with -o DIR.');
  const names = readdirSync(dir);
  const ours = isOwnOutput(names) || names.includes('dataset.json') || names.includes(RUN_FILE);
  if (!ours && names.some((name) => !name.startsWith('.')))
    throw userFailure(
      `${given} is not empty and holds no earlier result (no run.json, no dataset.json): nothing was written`,
      'Give an empty or new folder with -o DIR.',
    );
}

/** One folder after the other: made in one call, a place that can hold none (such as /proc) would be tried for ever. */
function makeFolder(dir: string): void {
  if (existsSync(dir)) return;
  makeFolder(dirname(dir));
  try {
    mkdirSync(dir);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
  }
}

function mkdirOrFail(dir: string, given: string): void {
  try {
    makeFolder(dir);
  } catch (problem) {
    throw userFailure(
      `cannot write to ${given} (${(problem as NodeJS.ErrnoException).code ?? 'unknown error'})`,
      'Give a folder you may write to with -o DIR.',
    );
  }
}

/** Carries over what someone else put into the earlier result: it is not ours to delete. */
function keepStrangers(dir: string, stage: string, outputs: readonly OutputHash[]): void {
  if (!existsSync(dir)) return;
  const earlier = readRecord(dir);
  const ours = new Set([
    'events',
    RUN_FILE,
    ...outputs.map((o) => topOf(o.file)),
    ...(earlier?.outputs ?? []).map((o) => topOf(o.file)),
  ]);
  const known = earlier ? ours : new Set([...ours, ...KNOWN]);
  for (const name of readdirSync(dir))
    if (!known.has(name)) cpSync(join(dir, name), join(stage, name), { recursive: true });
}

const topOf = (file: string): string => file.split('/')[0]!;
const KNOWN = 'dataset.json index.json index.html report.md report.html datapackage.json dataset.schema.json'.split(
  ' ',
);

function swap(dir: string, stage: string): void {
  const old = beside(dir, 'old');
  rmSync(old, { recursive: true, force: true });
  try {
    if (existsSync(dir)) renameSync(dir, old);
  } catch {
    // A mount point or somebody's working folder cannot change its name: then its files are replaced, run.json last.
    return replaceFiles(dir, stage);
  }
  renameSync(stage, dir);
  rmSync(old, { recursive: true, force: true });
}

function replaceFiles(dir: string, stage: string): void {
  rmSync(join(dir, RUN_FILE), { force: true });
  for (const name of readdirSync(dir))
    if (!name.startsWith('.')) rmSync(join(dir, name), { recursive: true, force: true });
  for (const name of readdirSync(stage))
    if (name !== RUN_FILE) cpSync(join(stage, name), join(dir, name), { recursive: true });
  cpSync(join(stage, RUN_FILE), join(dir, RUN_FILE));
  rmSync(stage, { recursive: true, force: true });
}

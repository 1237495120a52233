import { existsSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { userFailure } from './failure.js';
import { takeLock } from './lock.js';
import { RUN_FILE, readRecord, sha256, type OutputHash } from './record.js';
import {
  clearStaged,
  finishMoving,
  isBare,
  linkOnTheWay,
  moveIntoPlace,
  placesIn,
  removeEmpty,
  WORKSHOP,
} from './workshop.js';

export interface Staged {
  /** Writes one file below the folder; `content` as it will stand on disk. */
  write: (file: string, content: string | Buffer) => void;
  /** Writes run.json and puts everything in the place of the earlier result. */
  commit: (record: (outputs: OutputHash[]) => string) => void;
  /** Removes what was staged. Harmless after `commit`. */
  discard: () => void;
}

/** Opens a place for a result that will stand in `dir`. Throws a user failure where `dir` holds something else or is in use. */
export function stageOutput(given: string): Staged {
  const dir = resolve(given);
  refuseForeign(dir, given);
  const made = orFail(given, () => makeFolders(dir));
  const { shop, lock, staged } = placesIn(dir);
  orFail(given, () => makeFolders(shop));
  const unlock = takeLock(lock, given);
  orFail(given, () => (finishMoving(dir), makeFolders(staged)));
  // Without a record of it, an earlier result is known by its dataset alone, and every name of a result is its own.
  const unknown = isDataset(join(dir, 'dataset.json')) && !readRecord(dir);
  const earlier = new Map(readRecord(dir)?.outputs.map((output) => [output.file, output]));
  const outputs: OutputHash[] = [];
  const refuseTarget = (file: string): void => refuseForeignTarget(dir, given, file, unknown || earlier.has(file));
  const discard = (): void => {
    clearStaged(dir);
    unlock();
    removeEmpty(shop);
    made.reverse().every(removeEmpty);
  };
  return {
    write(file, content) {
      refuseTarget(file);
      orFail(given, () => writeStaged(staged, file, content));
      outputs.push({ file, sha256: sha256(content), bytes: Buffer.byteLength(content) });
    },
    commit(record) {
      const write = outputs.map(({ file }) => file);
      write.forEach(refuseTarget);
      const gone = [...earlier.values()].filter((old) => !write.includes(old.file) && isAsWritten(dir, old));
      orFail(given, () => {
        writeStaged(staged, RUN_FILE, record(outputs));
        moveIntoPlace(dir, { write, gone: gone.map(({ file }) => file) });
      });
      discard();
    },
    discard,
  };
}

function writeStaged(staged: string, file: string, content: string | Buffer): void {
  const path = join(staged, ...file.split('/'));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** A file of the earlier result that somebody has changed since is theirs, and stays. */
function isAsWritten(dir: string, { file, sha256: written }: OutputHash): boolean {
  const path = join(dir, ...file.split('/'));
  if (file.split('/').includes('..') || linkOnTheWay(dir, file) !== undefined) return false;
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true && sha256(readFileSync(path)) === written;
}

function refuseForeign(dir: string, given: string): void {
  const stats = statSync(dir, { throwIfNoEntry: false });
  if (!stats) return;
  if (!stats.isDirectory()) throw userFailure(`${given} is a file, not a folder`, 'Give another place with -o DIR.');
  const shop = lstatSync(placesIn(dir).shop, { throwIfNoEntry: false });
  if (shop && !shop.isDirectory())
    throw userFailure(`${join(given, WORKSHOP)} is not a folder`, 'Remove it, or give another place with -o DIR.');
  if (!shop && !isBare(dir) && !readRecord(dir) && !isDataset(join(dir, 'dataset.json')))
    throw userFailure(
      `${given} is not empty and holds no earlier result (no whole run.json, no dataset.json): nothing was written`,
      'Give an empty or new folder with -o DIR.',
    );
}

/** Nothing is written through a link, and nothing over a file that no run wrote. */
function refuseForeignTarget(dir: string, given: string, file: string, isOurs: boolean): void {
  const then = 'Move it, or give another folder with -o DIR. The earlier result is as it was.';
  const link = linkOnTheWay(dir, file);
  if (link !== undefined) throw userFailure(`${join(given, link)} is a link: nothing is written through it`, then);
  if (!isOurs && lstatSync(join(dir, file), { throwIfNoEntry: false }))
    throw userFailure(`${join(given, file)} was not written by this program: nothing is written over it`, then);
}

/** A dataset of this program by its first words, whose run.json somebody has removed. */
function isDataset(file: string): boolean {
  try {
    return /^\{\s*"schemaVersion"/u.test(readFileSync(file, 'utf8').slice(0, 100));
  } catch {
    return false;
  }
}

/** One folder after the other: made in one call, a place that can hold none (such as /proc) would be tried for ever. Returns those it made. */
function makeFolders(dir: string): string[] {
  if (existsSync(dir)) return [];
  const made = makeFolders(dirname(dir));
  try {
    mkdirSync(dir);
    return [...made, dir];
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
    return made;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'no permission',
  EPERM: 'no permission',
};

/** What the disk refuses is told in one line; the earlier result is as it was, or the next run completes this one. */
function orFail<T>(given: string, work: () => T): T {
  try {
    return work();
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === undefined) throw problem;
    throw userFailure(
      `cannot write to ${given} (${REASONS[code] ?? code})`,
      'Make room or give a folder you may write to with -o DIR. An earlier result there is not lost.',
    );
  }
}

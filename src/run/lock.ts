import { createHash } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { userFailure } from './failure.js';

/** Who holds a lock: a process is known by its number and by when it began, because numbers come again. */
interface Holder {
  pid: number;
  /** as the system counts it; null where it does not say */
  began: string | null;
  /** hash of the machine's name: on a shared disk the number means nothing elsewhere */
  machine: string;
}

const ATTEMPTS = 20;
/** A lock without content is one that is being written, unless it has stood so for longer than this, in milliseconds. */
const BEING_WRITTEN = 10_000;

/**
 * Keeps a second run out of a folder while a first one writes. A lock whose process is gone is taken over.
 * @returns a function that gives the lock back
 */
export function takeLock(path: string, folder: string): () => void {
  const mine = JSON.stringify({ pid: process.pid, began: beganAt(process.pid), machine: machine() });
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (create(path, mine, folder)) return () => readOr(path) === mine && rmSync(path, { force: true });
    const held = readOr(path);
    if (held === null) continue;
    const holder = parse(held);
    if (holder ? isAtWork(holder) : isBeingWritten(path)) throw inUse(path, folder, holder);
    setAside(path, held);
  }
  throw inUse(path, folder, null);
}

const inUse = (path: string, folder: string, holder: Holder | null): Error =>
  userFailure(
    `another run is writing to ${folder}${holder ? ` (process ${holder.pid})` : ''}`,
    `Wait for it to end, or give another folder with -o DIR. If no run is at work there, remove ${join(folder, basename(dirname(path)), basename(path))}.`,
  );

/** The file appears with its content in one step, where the disk can do that. */
function create(path: string, content: string, folder: string): boolean {
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, content);
    linkSync(draft, path);
    return true;
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') return createPlainly(path, content);
    throw userFailure(
      `cannot write to ${folder} (${code ?? 'unknown error'})`,
      'Give a folder you may write to with -o DIR.',
    );
  } finally {
    rmSync(draft, { force: true });
  }
}

function createPlainly(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw problem;
  }
}

/** Of two runs that find one stale lock only one can rename it; whoever catches a fresh one by that puts it back. */
function setAside(path: string, stale: string): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
    if (readOr(aside) !== stale) linkSync(aside, path);
  } catch {
    // Somebody else was faster: the next attempt sees what is there now.
  } finally {
    rmSync(aside, { force: true });
  }
}

function isAtWork({ pid, began, machine: other }: Holder): boolean {
  if (other !== machine()) return true;
  try {
    process.kill(pid, 0);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = beganAt(pid);
  return began === null || now === null || began === now;
}

function isBeingWritten(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs < BEING_WRITTEN;
}

const machine = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 12);

/** When a process began (field 22 of /proc/PID/stat, see proc_pid_stat(5)); null on other systems. */
function beganAt(pid: number): string | null {
  const stat = readOr(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function parse(text: string): Holder | null {
  try {
    const { pid, began, machine } = JSON.parse(text) as Partial<Holder>;
    return Number.isInteger(pid) && typeof machine === 'string' ? { pid: pid!, began: began ?? null, machine } : null;
  } catch {
    return null;
  }
}

function readOr(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

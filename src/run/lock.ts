import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { userFailure } from './failure.js';

/**
 * Keeps a second run out of a folder while a first one writes. A lock whose process is gone is taken over.
 * @returns a function that gives the lock back
 */
export function takeLock(path: string, folder: string): () => void {
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'EEXIST')
        throw userFailure(`cannot write beside ${folder}`, 'Give a folder you may write to with -o DIR.');
      const holder = Number.parseInt(readOr(path, ''), 10);
      if (attempt > 0 || isAlive(holder))
        throw userFailure(
          `another run is writing to ${folder}`,
          'Wait for it to end, or give another folder with -o DIR.',
        );
      rmSync(path, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readOr(path: string, fallback: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return fallback;
  }
}

import { createRequire } from 'node:module';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { isUserFailure } from '../run/failure.js';
import { oneFailure } from './failures.js';

/** What is looked at, and what is run when it changes. */
export interface Watched {
  paths: readonly string[];
  /** where the results go: what a run writes must not start another */
  output: string;
  run: () => Promise<unknown>;
  say: (line: string) => void;
  /** ends the watch; without it, it lasts until the program is interrupted */
  signal?: AbortSignal;
}

/** How long nothing must have changed before a run begins, in milliseconds: editors write in several steps. */
const QUIET = 250;

/** Runs once, and again after every change below the paths, one run at a time. A run that fails is told, and the next change is waited for. */
export async function watch({ paths, output, run, say, signal }: Watched): Promise<void> {
  const require = createRequire(import.meta.url);
  const { watch: open } = require('chokidar') as typeof import('chokidar');
  const ignored = (path: string): boolean => isBelow(resolve(output), resolve(path)) || isHidden(paths, path);
  const watcher = open(paths.map(withoutPattern), { ignored, ignoreInitial: true });
  let timer: NodeJS.Timeout | undefined;
  let busy = Promise.resolve();
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void (busy = busy.then(() => attempt(run, say))), QUIET);
  };
  await attempt(run, say);
  say('waiting for a change; Ctrl-C ends');
  watcher.on('all', again);
  await new Promise<void>((done) => signal?.addEventListener('abort', () => done()));
  clearTimeout(timer);
  await Promise.all([busy, watcher.close()]);
}

async function attempt(run: () => Promise<unknown>, say: (line: string) => void): Promise<void> {
  try {
    await run();
  } catch (problem) {
    if (!isUserFailure(problem)) throw problem;
    say(oneFailure(problem));
  }
}

const isBelow = (folder: string, path: string): boolean => path === folder || path.startsWith(folder + sep);

/** Hidden below a watched path: editors keep their drafts so. A path that a person gave is not hidden from them. */
function isHidden(given: readonly string[], path: string): boolean {
  const from = given.map((root) => resolve(withoutPattern(root))).find((root) => isBelow(root, resolve(path)));
  const parts = relative(from ?? '.', resolve(path)).split(sep);
  return parts.some((part) => /^\.[^.]/u.test(part) || part === 'node_modules');
}

/** The folder that a glob begins with. */
function withoutPattern(path: string): string {
  let folder = path;
  while (/[*?[\]{}]/u.test(folder)) folder = basename(folder) === folder ? '.' : dirname(folder);
  return folder;
}

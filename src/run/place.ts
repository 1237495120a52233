import { homedir } from 'node:os';
import { relative, resolve, sep } from 'node:path';

const posix = (path: string): string => path.split(sep).join('/');

/**
 * The way from a folder to a file, as an output may print it: never absolute, and never through a home folder from
 * outside, because its name is a person's. Where there is no such way, the file's last two parts stand for it.
 */
export function sourcePath(fromFolder: string, file: string): string {
  const way = relative(fromFolder, file);
  const home = homedir();
  const leaks = resolve(way) === way || (isInside(home, file) && !isInside(home, resolve(fromFolder)) && home !== sep);
  return posix(leaks ? resolve(file).split(sep).slice(-2).join(sep) : way);
}

const isInside = (folder: string, path: string): boolean =>
  path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Makes folder names of events' names: lower case letters, digits and hyphens. A name that comes again gets a number. */
export function slugger(): (name: string) => string {
  const used = new Map<string, number>();
  return (name) => {
    const base = slugOf(name);
    const n = (used.get(base) ?? 0) + 1;
    used.set(base, n);
    return n === 1 ? base : `${base}-${n}`;
  };
}

function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return (
    plain
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/gu, '')
      .slice(0, 80) || 'event'
  );
}

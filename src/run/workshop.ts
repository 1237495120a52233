// A result is written whole or not at all: everything goes into a hidden folder inside the wanted one, run.json last, and is
// then moved to its place file by file. A run that ends while it moves leaves a list of what is still to be done, and the next
// run does it. Nothing outside the folder is written, and nothing in it that no run wrote is touched.
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { RUN_FILE } from './record.js';

export const WORKSHOP = '.news-crosscheck';

/** The places in a result's workshop. */
export const placesIn = (dir: string) => {
  const shop = join(dir, WORKSHOP);
  return { shop, lock: join(shop, 'lock'), staged: join(shop, 'new'), todo: join(shop, 'todo.json') };
};

/** What is to be moved into place, and which files of the earlier result go. */
interface Todo {
  write: string[];
  gone: string[];
}

/** True where a run was ended while it moved its files into place: then the folder holds a part of two results. */
export function isUnfinished(dir: string): boolean {
  const { todo, staged } = placesIn(dir);
  return existsSync(todo) && existsSync(join(staged, RUN_FILE));
}

/** Notes what is to be done and does it. */
export function moveIntoPlace(dir: string, todo: Todo): void {
  const places = placesIn(dir);
  writeFileSync(`${places.todo}.new`, JSON.stringify(todo));
  renameSync(`${places.todo}.new`, places.todo);
  finishMoving(dir);
}

/** Does what an ended run still had to do; may be ended and called again at any point. Harmless where there is nothing to do. */
export function finishMoving(dir: string): void {
  const places = placesIn(dir);
  if (isUnfinished(dir)) {
    const { write, gone } = JSON.parse(readFileSync(places.todo, 'utf8')) as Todo;
    rmSync(join(dir, RUN_FILE), { force: true });
    for (const file of gone) removeFile(dir, file);
    for (const file of write) moveFile(places.staged, dir, file);
    moveFile(places.staged, dir, RUN_FILE);
  }
  clearStaged(dir);
}

function moveFile(from: string, to: string, file: string): void {
  const [source, target] = [join(from, file), join(to, file)];
  if (!existsSync(source)) return;
  mkdirSync(dirname(target), { recursive: true });
  renameSync(source, target);
}

/** With the folders that are empty without it. */
function removeFile(dir: string, file: string): void {
  rmSync(join(dir, file), { force: true });
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder))
    if (!removeEmpty(join(dir, folder))) return;
}

/** Removes a folder that holds nothing. Returns false where it holds something, or is gone. */
export function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Throws away what was staged, unless it is half moved: then it is kept for the next run to finish. */
export function clearStaged(dir: string): void {
  const { staged, todo } = placesIn(dir);
  rmSync(`${todo}.new`, { force: true });
  if (isUnfinished(dir)) return;
  rmSync(todo, { force: true });
  rmSync(staged, { recursive: true, force: true });
}

/** A link in the folder could lead a run to write somewhere else. Returns the first part of the way to a file that is one. */
export function linkOnTheWay(dir: string, file: string): string | undefined {
  const parts = file.split('/').slice(0, -1);
  return parts
    .map((_, i) => parts.slice(0, i + 1).join('/'))
    .find((part) => lstatSync(join(dir, part), { throwIfNoEntry: false })?.isSymbolicLink());
}

/** True for a folder that holds nothing but what is hidden. */
export const isBare = (dir: string): boolean => readdirSync(dir).every((name) => name.startsWith('.'));

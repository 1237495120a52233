import { lstatSync, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../model/dataset.js';
import { byCodeUnit } from '../text/fold.js';
import { endingsRead, formatOf } from './formats/index.js';
import { LEADS_OUT, leadsOut } from './links.js';

/** The files of one event, ordered by name. `name` is how they are called in every output; `path` is absolute and stays here. `folder` is '' where there is none. */
export interface FoundEvent {
  name: string;
  folder: string;
  /** false where the files were named one by one: then what else lies beside them is nobody's business */
  whole: boolean;
  /** what a person gave; no link below it is followed out of it */
  root: string;
  files: FoundFile[];
  /** the folders of folders it lies in, outermost first */
  above?: FolderAbove[];
}

/** A folder of folders, whose tables speak of the articles below it. */
export interface FolderAbove {
  folder: string;
  /** for the first event below it, which tells what is wrong with its tables, all files they may name */
  files: string[] | null;
}

/** A file on disk, or what was piped in: its bytes, or in plain words why there are none. */
export interface FoundFile {
  name: string;
  path: string;
  piped?: Buffer | string;
}

export interface Found {
  events: FoundEvent[];
  problems: Problem[];
  /** what was passed over and why, with how often: "hidden file" → 2 */
  passedOver: Map<string, number>;
}

/** Files that belong to a run beside the articles. */
const BESIDE = /^(?:sources|aliases|rulings(?:[-_.].*)?)\.csv$/i;

/** What people keep beside articles and the program must not take for a table of them. */
const NOT_ARTICLES = /^(?:package(?:-lock)?|tsconfig|news-crosscheck\.config|datapackage|metadata)\.json$/i;

const isArticleFile = (path: string): boolean =>
  formatOf(path) !== undefined && !BESIDE.test(basename(path)) && !NOT_ARTICLES.test(basename(path));

const isGlob = (path: string): boolean => /[*?[\]{}]/u.test(path);

/**
 * Finds the articles that PATHs name: files (together one event), folders of files (one event each), folders of folders
 * (one event for each), globs. What cannot be used is told, never thrown.
 * @param piped what came through standard input, which the path `-` then names: an event called stdin
 */
export function findArticles(
  paths: readonly string[],
  glob: (pattern: string) => string[],
  piped?: FoundFile['piped'],
): Found {
  const found: Found = { events: [], problems: [], passedOver: new Map() };
  const loose = new Map<string, string>();
  const seen = new Set<string>();
  for (const given of paths.filter((path) => path !== '-' || piped === undefined)) {
    const stats = statOf(given);
    const matches = stats || !isGlob(given) ? [given] : glob(given).sort(byCodeUnit);
    if (matches.length === 0)
      found.problems.push({ file: shown(given), stage: 'find', reason: 'no file matches this pattern' });
    for (const path of matches) {
      const of = statOf(path);
      if (path !== given && leadsOut(patternBase(given), path)) refuseLink(found, shown(path));
      else if (!of) found.problems.push({ file: shown(path), stage: 'find', reason: absent(path) });
      else if (of.isDirectory()) addGiven(found, path, seen);
      else if (of.isFile()) addLoose(found, loose, path, matches.length > 1);
      else found.problems.push({ file: shown(path), stage: 'find', reason: 'neither a file nor a folder' });
    }
  }
  if (loose.size > 0) found.events.unshift(looseEvent([...loose.keys()].sort(byCodeUnit)));
  if (piped !== undefined && paths.includes('-')) found.events.push(pipedEvent(piped));
  return found;
}

const pipedEvent = (piped: Buffer | string): FoundEvent => ({
  name: 'stdin',
  folder: '',
  whole: false,
  root: '',
  files: [{ name: 'stdin', path: '-', piped }],
});

function addLoose(found: Found, loose: Map<string, string>, path: string, fromGlob: boolean): void {
  if (isArticleFile(path)) loose.set(resolve(path), path);
  else if (fromGlob || BESIDE.test(basename(path))) passOver(found, kindOfOther(path));
  else
    found.problems.push({
      file: shown(path),
      stage: 'find',
      reason: `cannot read ${extname(path) || 'files without an ending'}: ${endingsRead} are read`,
    });
}

/** Files named one by one are one event, called after the folder they share. */
function looseEvent(paths: string[]): FoundEvent {
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  const folder = folders.length === 1 ? folders[0]! : commonFolder(folders);
  const names = paths.map((path) => basename(path));
  const files = paths.map((path, i) => ({
    path,
    name: names.indexOf(names[i]!) === names.lastIndexOf(names[i]!) ? names[i]! : posix(relative(folder, path)),
  }));
  return {
    name: basename(folder) || 'articles',
    folder,
    whole: false,
    root: folder,
    files: files.sort((a, b) => byCodeUnit(a.name, b.name)),
  };
}

/** A folder that a person named must give something, or is told; folders in it may be empty. */
function addGiven(found: Found, path: string, seen: Set<string>): void {
  const before = [found.events.length, found.problems.length, found.passedOver.get(EARLIER) ?? 0].join();
  addFolder(found, resolve(path), resolve(path), seen);
  const after = [found.events.length, found.problems.length, found.passedOver.get(EARLIER) ?? 0].join();
  if (before === after)
    found.problems.push({
      file: shown(path),
      stage: 'find',
      reason: `no articles in this folder: ${endingsRead} are read`,
    });
}

const EARLIER = 'folder with an earlier result';

function addFolder(found: Found, root: string, folder: string, seen: Set<string>): void {
  const real = realpathSync(folder);
  if (seen.has(real)) return;
  seen.add(real);
  let names: string[];
  try {
    names = readdirSync(folder).sort(byCodeUnit);
  } catch {
    found.problems.push({ file: shown(folder), stage: 'find', reason: 'the folder cannot be opened: no permission' });
    return;
  }
  if (isOwnOutput(names)) return passOver(found, EARLIER);
  const files: FoundEvent['files'] = [];
  const folders: string[] = [];
  for (const name of names) sortEntry(found, { root, folder, name }, files, folders);
  if (files.length > 0) {
    found.events.push({ name: basename(folder) || 'articles', folder, whole: true, root, files });
    for (const inner of folders)
      passOver(found, isOwnOutput(listed(inner)) ? EARLIER : 'folder inside a folder of articles');
    return;
  }
  const from = found.events.length;
  for (const inner of folders) addFolder(found, root, inner, seen);
  const below = found.events.slice(from);
  const all = below.flatMap((event) => event.files.map((file) => posix(relative(folder, file.path))));
  below.forEach((event, i) => (event.above ??= []).unshift({ folder, files: i === 0 ? all : null }));
}

function sortEntry(
  found: Found,
  { root, folder, name }: { root: string; folder: string; name: string },
  files: FoundEvent['files'],
  folders: string[],
): void {
  const path = join(folder, name);
  if (name.startsWith('.') || name === 'node_modules')
    return passOver(found, name.startsWith('.') ? 'hidden file' : 'node_modules');
  const stats = statOf(path);
  if (leadsOut(root, path)) refuseLink(found, name);
  else if (!stats) found.problems.push({ file: name, stage: 'find', reason: absent(path) });
  else if (stats.isDirectory() && isArticleFile(name))
    found.problems.push({
      file: name,
      stage: 'find',
      reason: 'a folder with the name of a text file: rename it, or give it by itself',
    });
  else if (stats.isDirectory() && name === 'rulings') return;
  else if (stats.isDirectory()) folders.push(path);
  else if (!stats.isFile()) found.problems.push({ file: name, stage: 'find', reason: 'neither a file nor a folder' });
  else if (isArticleFile(name)) files.push({ name, path });
  else if (!BESIDE.test(name)) passOver(found, kindOfOther(name));
}

const refuseLink = ({ problems }: Found, file: string): void =>
  void problems.push({ file, stage: 'find', reason: LEADS_OUT });

/** The folder that a glob begins with. */
function patternBase(pattern: string): string {
  let folder = pattern;
  while (isGlob(folder)) folder = dirname(folder);
  return folder;
}

const kindOfOther = (path: string): string =>
  BESIDE.test(basename(path)) ? 'table beside the articles' : `${extname(path).toLowerCase() || 'nameless'} file`;

const passOver = ({ passedOver }: Found, what: string): void =>
  void passedOver.set(what, (passedOver.get(what) ?? 0) + 1);

/** A folder that this program wrote, or is writing. */
export const isOwnOutput = (names: readonly string[]): boolean =>
  names.includes('.news-crosscheck') ||
  (names.includes('run.json') && (names.includes('dataset.json') || names.includes('index.json')));

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function absent(path: string): string {
  try {
    return lstatSync(path).isSymbolicLink() ? 'a link to something that does not exist' : 'cannot be opened';
  } catch {
    return 'no such file or folder';
  }
}

/** A path as an output may show it: as given where it is relative and goes down, else its last part. */
const shown = (path: string): string => {
  const down = relative('.', path);
  return down.startsWith('..') || down === '' || resolve(down) === down ? basename(path) || path : posix(down);
};

const posix = (path: string): string => path.split(sep).join('/');

function commonFolder(folders: readonly string[]): string {
  const [first = '', ...rest] = folders;
  let common = first;
  for (const folder of rest)
    while (folder !== common && !folder.startsWith(common.endsWith(sep) ? common : common + sep))
      common = dirname(common);
  return common;
}

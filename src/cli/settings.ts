import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readAliases, readBytes, readRulings, readRulingsFolder } from '../ingest/index.js';
import { defaultLimits, type Limits, type Ruling, type Settings } from '../model/config.js';
import type { Problem } from '../model/dataset.js';
import { placed, userFailure } from '../run/failure.js';

export interface SettingsOptions extends Partial<Limits> {
  keepFurniture?: boolean;
  aliases?: string;
  rulings?: string[];
}

/** The settings that the flags give. A table named by a flag must be right: a person asked for just this one. */
export function settingsOf(options: SettingsOptions): Settings {
  const aliases =
    options.aliases === undefined ? [] : read(options.aliases, (bytes, name) => readAliases(bytes, name)).aliases;
  const rulings = (options.rulings ?? []).flatMap(readGiven);
  return { keepFurniture: options.keepFurniture ?? false, aliases, rulings, previous: null, limits: limitsOf(options) };
}

/** The limits that were given, and those that hold without a word. */
export function limitsOf(options: Partial<Limits>): Limits {
  const { maxFileSize, maxText, maxArticles, maxTotal } = { ...defaultLimits, ...options };
  return { maxFileSize, maxText, maxArticles, maxTotal };
}

/** A folder with one file for each person, or one such file. */
function readGiven(path: string): Ruling[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    return read(path, (bytes, name) => readRulings(bytes, name)).rulings;
  const { rulings, problems } = readRulingsFolder(path, basename(path));
  refuse(path, problems);
  return rulings;
}

function refuse(path: string, problems: readonly Problem[]): void {
  const [first] = problems;
  if (first)
    throw userFailure(placed(join(dirname(path), first.file), first.reason), 'Correct the file and run again.');
}

function read<T extends { problems: Problem[] }>(path: string, reader: (bytes: Buffer, name: string) => T): T {
  const bytes = readBytes(path);
  if (typeof bytes === 'string') throw userFailure(`${path}: ${bytes}`, 'Give the path of a CSV file.');
  const table = reader(bytes, basename(path));
  refuse(path, table.problems);
  return table;
}

import { basename } from 'node:path';
import { readAliases, readBytes, readRulings } from '../ingest/index.js';
import type { Settings } from '../model/config.js';
import { userFailure } from '../run/failure.js';

export interface SettingsOptions {
  keepFurniture?: boolean;
  aliases?: string;
  rulings?: string[];
}

/** The settings that the flags give. A table named by a flag must be right: a person asked for just this one. */
export function settingsOf(options: SettingsOptions): Settings {
  const aliases =
    options.aliases === undefined ? [] : read(options.aliases, (bytes, name) => readAliases(bytes, name)).aliases;
  const rulings = (options.rulings ?? []).flatMap(
    (path) => read(path, (bytes, name) => readRulings(bytes, name)).rulings,
  );
  return { keepFurniture: options.keepFurniture ?? false, aliases, rulings };
}

function read<T extends { problems: { reason: string }[] }>(
  path: string,
  reader: (bytes: Buffer, name: string) => T,
): T {
  const bytes = readBytes(path);
  if (typeof bytes === 'string') throw userFailure(`${path}: ${bytes}`, 'Give the path of a CSV file.');
  const table = reader(bytes, basename(path));
  const [first] = table.problems;
  if (first) throw userFailure(`${path}: ${first.reason}`, 'Correct the file and run again.');
  return table;
}

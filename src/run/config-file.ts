import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Node, ParseError } from 'jsonc-parser';
import { readBytes } from '../ingest/index.js';
import { didYouMean } from '../text/nearest.js';
import { userFailure } from './failure.js';

export const CONFIG_FILE = 'news-crosscheck.config.json';
export const PACKAGE_KEY = 'news-crosscheck';

/** A key that the file may have, and what its value must be. */
export interface ConfigKey {
  name: string;
  type: 'boolean' | 'string' | 'number' | 'strings';
  choices?: readonly string[] | undefined;
  /** the value is a path, and counts from the folder of the file */
  isPath: boolean;
}

export interface Config {
  /** as a message names it */
  path: string;
  values: Map<string, unknown>;
}

/** The configuration for a folder: its own file or the key of its package.json, else those of the folders above. */
export function findConfig(from: string, keys: readonly ConfigKey[]): Config | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const own = join(folder, CONFIG_FILE);
    if (existsSync(own)) return readConfig(own, keys);
    const inPackage = join(folder, 'package.json');
    if (statSync(inPackage, { throwIfNoEntry: false })?.isFile() && textOf(inPackage).includes(`"${PACKAGE_KEY}"`)) {
      const config = readConfig(inPackage, keys);
      if (config) return config;
    }
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * Reads a configuration strictly: every key is known and every value fits. Throws one user failure with all that is wrong,
 * each with file, line and column. Undefined for a package.json without the key.
 */
export function readConfig(path: string, keys: readonly ConfigKey[]): Config | undefined {
  const text = textOf(path);
  const shown = relative('.', path) || path;
  const faults: Fault[] = [];
  const root = parse(text, faults);
  const node = basename(path) === 'package.json' ? memberOf(root, PACKAGE_KEY) : root;
  if (!node && faults.length === 0) return undefined;
  const values = faults.length === 0 ? valuesOf(node!, keys, dirname(path), faults) : new Map<string, unknown>();
  if (faults.length > 0)
    throw userFailure(
      faults.map(({ offset, what }) => `${shown}:${placeOf(text, offset)}: ${what}`).join('\n'),
      'Correct the file, or run with --no-config.',
    );
  return { path: shown, values };
}

interface Fault {
  offset: number;
  what: string;
}

function textOf(path: string): string {
  const bytes = readBytes(path);
  if (typeof bytes === 'string') throw userFailure(`${path}: ${bytes}`, 'Give the path of a configuration file.');
  return bytes.toString('utf8').replace(/^\uFEFF/u, ' ');
}

/** Loaded only where somebody has a configuration. */
function parse(text: string, faults: Fault[]): Node | undefined {
  const require = createRequire(import.meta.url);
  const { parseTree, printParseErrorCode } = require('jsonc-parser') as typeof import('jsonc-parser');
  const errors: ParseError[] = [];
  const root = parseTree(text, errors);
  const [first] = errors;
  if (first) faults.push({ offset: first.offset, what: `not JSON: ${wordsOf(printParseErrorCode(first.error))}` });
  return root;
}

/** "CommaExpected" → "comma expected" */
const wordsOf = (code: string): string => code.replace(/(?<=.)[A-Z]/gu, ' $&').toLowerCase();

const membersOf = (node: Node | undefined): { key: Node; value: Node }[] =>
  (node?.type === 'object' ? (node.children ?? []) : []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ key, value }] : [],
  );

const memberOf = (node: Node | undefined, name: string): Node | undefined =>
  membersOf(node).find(({ key }) => key.value === name)?.value;

function valuesOf(node: Node, keys: readonly ConfigKey[], folder: string, faults: Fault[]): Map<string, unknown> {
  const values = new Map<string, unknown>();
  if (node.type !== 'object') faults.push({ offset: node.offset, what: 'expected an object, { "key": value }' });
  for (const { key, value } of membersOf(node)) {
    const name = String(key.value);
    const known = keys.find((other) => other.name === name);
    const names = keys.map((other) => other.name);
    if (!known)
      faults.push({
        offset: key.offset,
        what: `unknown key "${name}"${didYouMean(name, names) || `; the keys are ${names.join(', ')}`}`,
      });
    else if (values.has(name)) faults.push({ offset: key.offset, what: `the key "${name}" stands here a second time` });
    else values.set(name, valueOf(known, value, folder, faults));
  }
  return values;
}

function valueOf(key: ConfigKey, node: Node, folder: string, faults: Fault[]): unknown {
  const located = (text: string): string => (key.isPath ? relative('.', resolve(folder, text)) || '.' : text);
  if (key.type === 'strings') {
    const items = node.type === 'array' ? (node.children ?? []) : [node];
    const other = items.find((item) => item.type !== 'string');
    if (other) faults.push({ offset: other.offset, what: `expected ${EXPECTED.strings} for "${key.name}"` });
    return items.map((item) => located(String(item.value)));
  }
  const value: unknown = node.value;
  const fits = node.type === key.type && (key.type !== 'number' || (value as number) > 0);
  if (!fits) faults.push({ offset: node.offset, what: `expected ${EXPECTED[key.type]} for "${key.name}"` });
  else if (key.choices && !key.choices.includes(value as string))
    faults.push({
      offset: node.offset,
      what: `expected one of ${key.choices.join(', ')} for "${key.name}", found "${String(value)}"${didYouMean(String(value), key.choices)}`,
    });
  return typeof value === 'string' ? located(value) : value;
}

const EXPECTED: Record<ConfigKey['type'], string> = {
  boolean: 'true or false',
  string: 'a text in "quotation marks"',
  number: 'a number over 0',
  strings: 'a text, or a list of texts,',
};

/** "3:5": line and column from 1. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

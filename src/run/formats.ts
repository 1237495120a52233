import { createRequire } from 'node:module';
import { renderJsonl } from '../report/jsonl.js';
import type { OutputFile, RenderInput } from '../report/index.js';
import { renderSqlite, type BinaryFile, type Database } from '../report/sqlite.js';
import { userFailure } from './failure.js';

const moreFormats = ['jsonl', 'sqlite'] as const;
type MoreFormat = (typeof moreFormats)[number];
export type MoreRenderer = (input: RenderInput) => (OutputFile | BinaryFile)[];

/**
 * The renderers of formats that are written only where somebody asks ("jsonl,sqlite"). What one needs besides the program
 * is loaded here, before anything is read.
 * @throws a user failure where a name is unknown, or a package is not installed
 */
export const loadFormats = (given = ''): MoreRenderer[] =>
  namesIn(given).map((name) => {
    if (name === 'jsonl') return renderJsonl;
    const open = loadSqlite();
    return (input: RenderInput) => renderSqlite(open, input);
  });

function namesIn(given: string): MoreFormat[] {
  const names = [...new Set(given.split(/[\s,]+/u).filter(Boolean))].sort();
  const unknown = names.find((name) => !(moreFormats as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw userFailure(
      `no format is called "${unknown}"`,
      `Give ${moreFormats.join(' or ')}, or both with a comma between.`,
    );
  return names as MoreFormat[];
}

/** @param load brings the package; given in tests */
export function loadSqlite(load = (): unknown => createRequire(import.meta.url)('better-sqlite3')): () => Database {
  try {
    const Sqlite = load() as new (path: string) => Database;
    new Sqlite(':memory:').close();
    return () => new Sqlite(':memory:');
  } catch (problem) {
    const why = problem instanceof Error ? problem.message.split('\n')[0]! : String(problem);
    throw userFailure(
      `--format sqlite needs the package better-sqlite3, which is not installed here or does not fit this machine (${why})`,
      'Install it with: npm install better-sqlite3@12.11.1. Or leave the format out: the CSV files hold the same tables.',
    );
  }
}

import type { Event } from '../model/event.js';
import { tables } from './csv/index.js';
import { eventsFor, rowObjects, type Cell, type Table } from './csv/table.js';
import type { RenderInput } from './render.js';
import { eventSources } from './sources.js';

/** What is asked of a database (better-sqlite3 has it). */
export interface Database {
  exec: (sql: string) => unknown;
  prepare: (sql: string) => { run: (...values: (string | number | null)[]) => unknown };
  serialize: () => Buffer;
  close: () => unknown;
}

export interface BinaryFile {
  file: string;
  content: Buffer;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const listed = (names: readonly string[]): string => names.map(quoted).join(', ');

/**
 * Every table in one SQLite file, with its keys, and full-text search on quotations and articles (FTS5 over the tables
 * themselves, as Datasette looks for it). The events are a table of their own, and articles have their text beside.
 * @param open an empty database in memory
 */
export function renderSqlite(open: () => Database, { dataset, texts, excerpts = false }: RenderInput): BinaryFile[] {
  const db = open();
  try {
    db.exec(`PRAGMA foreign_keys = OFF; BEGIN; CREATE TABLE "events" ("event" TEXT PRIMARY KEY, "name" TEXT);`);
    for (const { id, name } of dataset.events) db.prepare('INSERT INTO "events" VALUES (?, ?)').run(id, name);
    for (const table of tables) {
      db.exec(declaration(table));
      for (const event of eventsFor(table, dataset.events)) fill(db, table, event, texts.get(event.id), excerpts);
    }
    db.exec(`${SEARCH} COMMIT;`);
    return [{ file: 'dataset.sqlite', content: db.serialize() }];
  } finally {
    db.close();
  }
}

const SEARCH = `
CREATE VIRTUAL TABLE "quotes_fts" USING fts5("text", "speaker", content="quotes");
INSERT INTO "quotes_fts" ("quotes_fts") VALUES ('rebuild');
CREATE VIRTUAL TABLE "articles_fts" USING fts5("title", "text", content="articles");
INSERT INTO "articles_fts" ("articles_fts") VALUES ('rebuild');`;

const types = { string: 'TEXT', date: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER' } as const;

function declaration({ name, columns, primaryKey, foreignKeys = [] }: Table): string {
  const parts = [
    ...columns.map((column) => `${quoted(column.name)} ${types[column.type]}`),
    ...(name === 'articles' ? ['"text" TEXT'] : []),
    ...(primaryKey ? [`PRIMARY KEY (${listed(primaryKey)})`] : []),
    ...(columns.some((column) => column.name === 'event')
      ? ['FOREIGN KEY ("event") REFERENCES "events" ("event")']
      : []),
    ...foreignKeys.map(
      ({ fields, table, reference }) =>
        `FOREIGN KEY (${listed(fields)}) REFERENCES ${quoted(table)} (${listed(reference)})`,
    ),
  ];
  return `CREATE TABLE ${quoted(name)} (${parts.join(', ')});`;
}

function fill(
  db: Database,
  table: Table,
  event: Event,
  texts: ReadonlyMap<string, string> | undefined,
  excerpts: boolean,
): void {
  const withText = table.name === 'articles';
  const places = Array.from({ length: table.columns.length + Number(withText) }, () => '?').join(', ');
  const insert = db.prepare(`INSERT INTO ${quoted(table.name)} VALUES (${places})`);
  for (const row of rowObjects(table, event, eventSources(event, texts))) {
    const text = withText ? [excerpts ? null : (texts?.get(String(row['article'])) ?? null)] : [];
    insert.run(...Object.values(row).map(stored), ...text);
  }
}

const stored = (cell: Cell): string | number | null => (typeof cell === 'boolean' ? Number(cell) : cell);

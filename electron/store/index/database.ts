import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';

/** Raised whenever the tables or the way text is put in change: an index of another version is made anew. */
export const INDEX_VERSION = 4;

const schema = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE records (
    rowid INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    team TEXT,
    owner TEXT,
    tags TEXT NOT NULL,
    archived INTEGER NOT NULL,
    updated_at TEXT NOT NULL,
    schema INTEGER NOT NULL,
    mtime REAL NOT NULL,
    size INTEGER NOT NULL
  );
  CREATE TABLE links (source TEXT NOT NULL, target TEXT NOT NULL, PRIMARY KEY (target, source)) WITHOUT ROWID;
  CREATE INDEX links_by_source ON links (source);
  CREATE VIRTUAL TABLE words USING fts5(
    title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
  );
  CREATE VIRTUAL TABLE titles USING fts5(
    title, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
  );
  INSERT INTO words (words, rank) VALUES ('rank', 'bm25(10.0, 1.0)');
  PRAGMA user_version = ${INDEX_VERSION};
`;

export interface OpenedIndex {
  readonly db: Database.Database;
  /** False when it is new, or was never filled to the end. */
  readonly complete: boolean;
  /** Why an older file was thrown away or could not be used, for the log. */
  readonly note?: string;
}

/**
 * Opens the index's file. One that is damaged or of another version is thrown away and made anew; where no
 * file can be kept (a read-only or full disk) the index lives in memory for this session.
 * @param path absolute, or `:memory:`
 */
export function openIndex(path: string): OpenedIndex {
  let note: string | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const found = openExisting(path);
    if (found) return found;
  } catch (error) {
    note = `the index ${path} could not be used (${reason(error)}) and was made anew`;
  }
  try {
    removeIndex(path);
    return { db: create(path), complete: false, ...(note && { note }) };
  } catch (error) {
    note = `no index can be kept at ${path} (${reason(error)}): it lives in memory`;
    return { db: create(':memory:'), complete: false, note };
  }
}

/** Deletes the index's file and what SQLite keeps beside it. */
export function removeIndex(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
}

/** Says whether the index holds every document; written after the first complete filling. */
export function markComplete(db: Database.Database, complete: boolean): void {
  db.prepare(`INSERT OR REPLACE INTO meta VALUES ('complete', ?)`).run(complete ? 'yes' : 'no');
}

/** What SQLite finds wrong with the file or the full-text tables, or null. Reads all of it. */
export function damageOf(db: Database.Database): string | null {
  try {
    const row = db.prepare('PRAGMA quick_check(1)').get();
    const said = typeof row === 'object' && row !== null ? String(Object.values(row)[0]) : 'ok';
    if (said !== 'ok') return said;
    for (const table of ['words', 'titles'])
      db.exec(`INSERT INTO ${table} (${table}) VALUES ('integrity-check')`);
    return null;
  } catch (error) {
    return reason(error);
  }
}

function openExisting(path: string): OpenedIndex | null {
  const db = new Database(path);
  try {
    configure(db);
    const version = db.prepare('PRAGMA user_version').get();
    if (numberAt(version, 'user_version') !== INDEX_VERSION) {
      db.close();
      return null;
    }
    // Touches every table once, so that a damaged file shows now and not in the middle of work.
    for (const table of ['records', 'links', 'words', 'titles'])
      db.prepare(`SELECT * FROM ${table} LIMIT 1`).all();
    const row = db.prepare(`SELECT value FROM meta WHERE key = 'complete'`).get();
    const complete = typeof row === 'object' && row !== null && 'value' in row && row.value === 'yes';
    return { db, complete };
  } catch (error) {
    db.close();
    throw error;
  }
}

function create(path: string): Database.Database {
  const db = new Database(path);
  configure(db);
  db.exec(schema);
  return db;
}

function configure(db: Database.Database): void {
  // With a write-ahead log NORMAL cannot damage the file; the last entries lost in a power cut are found
  // missing by the comparison with the folder at the next start.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;');
}

function numberAt(row: unknown, key: string): number | undefined {
  if (typeof row !== 'object' || row === null || !(key in row)) return undefined;
  const value = row[key as keyof typeof row];
  return typeof value === 'number' ? value : undefined;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import type Database from 'libsql';
import type { IndexEntry, IndexedRecord } from '../types';
import { segmented } from './segment';
import { type Prepare, statements } from './statements';

interface Row {
  readonly rowid: number;
}

interface RecordRow {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly team: string | null;
  readonly owner: string | null;
  /** A JSON list of words. */
  readonly tags: string;
  readonly archived: number;
  readonly updated_at: string;
  readonly schema: number;
}

/** What the index knew of a document's file when it last read it. */
export interface KnownFile {
  readonly id: string;
  readonly kind: string;
  readonly mtime: number;
  readonly size: number;
}

const columns = 'id, kind, title, team, owner, tags, archived, updated_at, schema';

/** The index's rows. Synchronous: runs in the index's worker thread. */
export class IndexTables {
  readonly #sql: Prepare;

  constructor(private readonly db: Database.Database) {
    this.#sql = statements(db);
  }

  list(): IndexedRecord[] {
    return (this.#sql(`SELECT ${columns} FROM records`).all() as RecordRow[]).map(record);
  }

  knownFiles(): KnownFile[] {
    return this.#sql('SELECT id, kind, mtime, size FROM records').all() as KnownFile[];
  }

  /** Puts records in or replaces them, in one transaction. */
  upsert(entries: readonly IndexEntry[]): void {
    this.db.transaction(() => {
      for (const entry of entries) this.#upsertOne(entry);
    })();
  }

  remove(ids: readonly string[]): void {
    this.db.transaction(() => {
      for (const id of ids) {
        for (const table of ['words', 'titles'])
          this.#sql(`DELETE FROM ${table} WHERE rowid = (SELECT rowid FROM records WHERE id = ?)`).run(id);
        this.#sql('DELETE FROM links WHERE source = ?').run(id);
        this.#sql('DELETE FROM records WHERE id = ?').run(id);
      }
    })();
  }

  clear(): void {
    this.db.exec(
      'BEGIN; DELETE FROM words; DELETE FROM titles; DELETE FROM links; DELETE FROM records; COMMIT;',
    );
  }

  linkedFrom(id: string): string[] {
    const rows = this.#sql('SELECT source FROM links WHERE target = ? ORDER BY source').all(id);
    return (rows as { source: string }[]).map((row) => row.source);
  }

  linkCounts(): [string, number][] {
    const rows = this.#sql('SELECT target, count(*) AS uses FROM links GROUP BY target').all();
    return (rows as { target: string; uses: number }[]).map(({ target, uses }) => [target, uses]);
  }

  #upsertOne(entry: IndexEntry): void {
    // The row that was saved last has the highest number: among matches that all count alike the newest is first.
    const before = this.#sql('SELECT rowid FROM records WHERE id = ?').get(entry.id) as Row | undefined;
    if (before) {
      for (const table of ['words', 'titles'])
        this.#sql(`DELETE FROM ${table} WHERE rowid = ?`).run(before.rowid);
    }
    const { rowid } = this.#sql('SELECT coalesce(max(rowid), 0) + 1 AS rowid FROM records').get() as Row;
    this.#sql(
      `INSERT OR REPLACE INTO records
         (rowid, id, kind, title, team, owner, tags, archived, updated_at, schema, mtime, size)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      rowid,
      entry.id,
      entry.kind,
      entry.title,
      entry.team ?? null,
      entry.owner ?? null,
      JSON.stringify(entry.tags ?? []),
      entry.archived ? 1 : 0,
      entry.updatedAt,
      entry.schema,
      entry.mtimeMs,
      entry.size,
    );
    const title = segmented(entry.title);
    this.#sql('INSERT INTO titles (rowid, title) VALUES (?, ?)').run(rowid, title);
    this.#sql('INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)').run(
      rowid,
      title,
      segmented(entry.text),
    );
    this.#sql('DELETE FROM links WHERE source = ?').run(entry.id);
    for (const target of entry.links) {
      this.#sql('INSERT OR IGNORE INTO links (source, target) VALUES (?, ?)').run(entry.id, target);
    }
  }
}

function record(row: RecordRow): IndexedRecord {
  const tags = JSON.parse(row.tags) as string[];
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    updatedAt: row.updated_at,
    schema: row.schema,
    ...(row.team !== null && { team: row.team }),
    ...(row.owner !== null && { owner: row.owner }),
    ...(tags.length > 0 && { tags }),
    ...(row.archived === 1 && { archived: true }),
  };
}

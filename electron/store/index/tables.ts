import type Database from 'libsql';
import type { IndexEntry, IndexedRecord, SearchHit, SearchQuery } from '../types';
import { matchQuery, segmented, unsegmented } from './segment';

interface RecordRow {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly team: string | null;
  readonly status: string | null;
  readonly updated_at: string;
  readonly schema: number;
}

interface HitRow extends RecordRow {
  readonly snippet: string;
  readonly score: number;
}

/** What the index knew of a document's file when it last read it. */
export interface KnownFile {
  readonly id: string;
  readonly kind: string;
  readonly mtime: number;
  readonly size: number;
}

/** Characters that no document's text holds, around a match in a snippet. */
const OPEN = '\u0001';
const CLOSE = '\u0002';

const columns = 'records.id, kind, records.title, team, status, updated_at, schema';

/** The index's rows. Synchronous: runs in the index's worker thread. */
export class IndexTables {
  readonly #statements = new Map<string, Database.Statement>();

  constructor(private readonly db: Database.Database) {}

  list(): IndexedRecord[] {
    return (this.#sql(`SELECT ${columns} FROM records`).all() as RecordRow[]).map(record);
  }

  knownFiles(): KnownFile[] {
    return this.#sql('SELECT id, kind, mtime, size FROM records').all() as KnownFile[];
  }

  /** Puts records in or replaces them, in one transaction; their status stays. */
  upsert(entries: readonly IndexEntry[]): void {
    this.db.transaction(() => {
      for (const entry of entries) this.#upsertOne(entry);
    })();
  }

  remove(ids: readonly string[]): void {
    this.db.transaction(() => {
      for (const id of ids) {
        this.#sql('DELETE FROM words WHERE rowid = (SELECT rowid FROM records WHERE id = ?)').run(id);
        this.#sql('DELETE FROM links WHERE source = ?').run(id);
        this.#sql('DELETE FROM records WHERE id = ?').run(id);
      }
    })();
  }

  clear(): void {
    this.db.exec('BEGIN; DELETE FROM words; DELETE FROM links; DELETE FROM records; COMMIT;');
  }

  setStatus(id: string, status: string | null): void {
    this.#sql('UPDATE records SET status = ? WHERE id = ?').run(status, id);
  }

  linkedFrom(id: string): string[] {
    const rows = this.#sql('SELECT source FROM links WHERE target = ? ORDER BY source').all(id);
    return (rows as { source: string }[]).map((row) => row.source);
  }

  /** The best records for what was typed, best first. Nothing typed finds nothing. */
  search({ words, kinds, limit = 20 }: SearchQuery): SearchHit[] {
    const query = matchQuery(words);
    if (query === null) return [];
    const among = kinds ? `AND kind IN (${kinds.map(() => '?').join(', ')})` : '';
    // A word in the title weighs ten times one in the text. bm25 is lower for better, hence the minus.
    const rows = this.#sql(
      `SELECT ${columns}, -bm25(words, 10.0, 1.0) AS score,
         snippet(words, -1, '${OPEN}', '${CLOSE}', '…', 24) AS snippet
       FROM words JOIN records ON records.rowid = words.rowid
       WHERE words MATCH ? ${among} ORDER BY rank LIMIT ?`,
    ).all(query, ...(kinds ?? []), limit);
    return (rows as HitRow[]).map(hit);
  }

  #upsertOne(entry: IndexEntry): void {
    this.#sql(
      `INSERT INTO records (id, kind, title, team, updated_at, schema, mtime, size)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title, team = excluded.team,
         updated_at = excluded.updated_at, schema = excluded.schema, mtime = excluded.mtime,
         size = excluded.size`,
    ).run(
      entry.id,
      entry.kind,
      entry.title,
      entry.team ?? null,
      entry.updatedAt,
      entry.schema,
      entry.mtimeMs,
      entry.size,
    );
    const { rowid } = this.#sql('SELECT rowid FROM records WHERE id = ?').get(entry.id) as { rowid: number };
    this.#sql('DELETE FROM words WHERE rowid = ?').run(rowid);
    this.#sql('INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)').run(
      rowid,
      segmented(entry.title),
      segmented(entry.text),
    );
    this.#sql('DELETE FROM links WHERE source = ?').run(entry.id);
    for (const target of entry.links) {
      this.#sql('INSERT OR IGNORE INTO links (source, target) VALUES (?, ?)').run(entry.id, target);
    }
  }

  #sql(source: string): Database.Statement {
    const known = this.#statements.get(source);
    if (known) return known;
    const made = this.db.prepare(source);
    this.#statements.set(source, made);
    return made;
  }
}

function record(row: RecordRow): IndexedRecord {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    updatedAt: row.updated_at,
    schema: row.schema,
    ...(row.team !== null && { team: row.team }),
    ...(row.status !== null && { status: row.status }),
  };
}

function hit(row: HitRow): SearchHit {
  const { text, marks } = marked(row.snippet);
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    ...(row.status !== null && { status: row.status }),
    snippet: text,
    marks,
    score: row.score,
  };
}

/** Takes the marks out of a snippet and says where they stood. */
function marked(snippet: string): { text: string; marks: [number, number][] } {
  let text = '';
  const marks: [number, number][] = [];
  for (const part of unsegmented(snippet).split(OPEN)) {
    const end = part.indexOf(CLOSE);
    if (end >= 0) marks.push([text.length, text.length + end]);
    text += part.replace(CLOSE, '');
  }
  return { text, marks };
}

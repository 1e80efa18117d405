import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { z } from 'zod';
import type { NewsItem } from '#shared/contract/exchange';
import type { ReadPosition } from '#shared/domain/exchange/head';
import { parseJson } from '../services/parse-json';

const VERSION = 1;

const SCHEMA = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE documents (
    id TEXT PRIMARY KEY, stamp TEXT NOT NULL, shared INTEGER NOT NULL, came INTEGER NOT NULL,
    vector BLOB NOT NULL, content TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE sent (hash TEXT PRIMARY KEY, what TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE positions (
    installation TEXT PRIMARY KEY, seq INTEGER NOT NULL, hash TEXT
  ) WITHOUT ROWID;
  CREATE TABLE epochs (
    id TEXT PRIMARY KEY, number INTEGER NOT NULL, box TEXT NOT NULL, recipients TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE requests (installation TEXT PRIMARY KEY, request TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE held (
    n INTEGER PRIMARY KEY, record TEXT NOT NULL, kind TEXT NOT NULL, installation TEXT NOT NULL,
    reason TEXT NOT NULL, bytes BLOB NOT NULL
  );
  CREATE TABLE news (n INTEGER PRIMARY KEY, item TEXT NOT NULL);
  PRAGMA user_version = ${VERSION};
`;

/** What was handed over of a document: until which stamp, and how it stood then. */
export interface Handed {
  stamp: string;
  /** False for a private draft: its stamp was looked at, nothing of it left. */
  shared: boolean;
  /** True while something of it came by the folder, and so is in no segment of this installation. */
  came: boolean;
  /** A Yjs state vector. */
  vector: Uint8Array;
  /** A digest of state vector and deletions: the same content has the same. */
  content: string;
}

type Looked = Pick<Handed, 'stamp' | 'shared' | 'came'>;

interface HandedRow {
  stamp: string;
  shared: number;
  came: number;
}

/**
 * What is handed over already: an act or attachment of this installation's own segments, or one that `came` by
 * the folder, where everybody has it.
 */
export type SentWhat = 'act' | 'blob' | 'came';

/**
 * A change that was not taken in: its sender may not edit (`right`), it needs a later version of Accord
 * (`newer`), or what it goes on from is not here yet (`incomplete`).
 */
export interface Held {
  n: number;
  record: string;
  kind: string;
  installation: string;
  reason: 'right' | 'newer' | 'incomplete';
  bytes: Uint8Array;
}

export interface KnownEpoch {
  id: string;
  number: number;
  /** The key, wrapped for this installation (a `KeyBox` as JSON). */
  box: string;
  /** Installations that were given the key. */
  recipients: string[];
}

/** A list of what an installation handed over that says less than it had said. */
const WentBack = z.object({
  installation: z.string(),
  /** The number up to which it had been read, and the one at which it ends now. */
  from: z.number(),
  to: z.number(),
  /** When that was noticed, ISO 8601 UTC. */
  at: z.string(),
});
export type WentBack = z.infer<typeof WentBack>;

const NEWS_KEPT = 100;

/**
 * What this installation has handed over and read, in one small file under `$ACCORD_HOME`. A table and not a
 * JSON file, so that noting one change costs one change. Losing it loses nothing: everything is then handed
 * over and read once more, and merging twice changes nothing.
 */
export class ExchangeState {
  /** What `stamps` gave, kept in step: with ten thousand records the table is read once and not every time. */
  private looked: Map<string, Looked> | null = null;

  private known: KnownEpoch[] | null = null;
  private notes: Map<string, string> | null = null;
  private readonly statements = new Map<string, Database.Statement>();

  private constructor(private readonly db: Database.Database) {}

  private prepare(sql: string): Database.Statement {
    const before = this.statements.get(sql);
    if (before) return before;
    const statement = this.db.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }

  /** @param path absolute, or `:memory:` */
  static open(path: string): ExchangeState {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    try {
      return new ExchangeState(openExisting(path));
    } catch {
      for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
      return new ExchangeState(openExisting(path));
    }
  }

  close(): void {
    this.db.close();
  }

  /** All or nothing. */
  together(work: () => void): void {
    this.db.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.db.exec('COMMIT');
    } catch (error) {
      this.db.exec('ROLLBACK');
      this.looked = null;
      this.known = null;
      this.notes = null;
      throw error;
    }
  }

  get(key: string): string | null {
    if (!this.notes) {
      const rows = this.prepare('SELECT key, value FROM meta').all() as { key: string; value: string }[];
      this.notes = new Map(rows.map((row) => [row.key, row.value]));
    }
    return this.notes.get(key) ?? null;
  }

  set(key: string, value: string | null): void {
    if (this.get(key) === value) return;
    this.notes = null;
    if (value === null) this.prepare('DELETE FROM meta WHERE key = ?').run(key);
    else this.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)').run(key, value);
  }

  /** How far every document was looked at, its vector and content aside. */
  stamps(): ReadonlyMap<string, Looked> {
    if (this.looked) return this.looked;
    const rows = this.prepare('SELECT id, stamp, shared, came FROM documents').all() as (HandedRow & {
      id: string;
    })[];
    this.looked = new Map(
      rows.map(({ id, stamp, shared, came }) => [id, { stamp, shared: shared === 1, came: came === 1 }]),
    );
    return this.looked;
  }

  handed(id: string): Handed | null {
    const row = this.prepare('SELECT * FROM documents WHERE id = ?').get(id) as
      | (HandedRow & { vector: Buffer; content: string })
      | undefined;
    if (!row) return null;
    const { stamp, shared, came, vector, content } = row;
    return { stamp, shared: shared === 1, came: came === 1, vector: new Uint8Array(vector), content };
  }

  noteHanded(id: string, { stamp, shared, came, vector, content }: Handed): void {
    this.prepare('INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?, ?)').run(
      id,
      stamp,
      shared ? 1 : 0,
      came ? 1 : 0,
      Buffer.from(vector),
      content,
    );
    this.looked?.set(id, { stamp, shared, came });
  }

  sent(): Map<string, SentWhat> {
    const rows = this.prepare('SELECT hash, what FROM sent').all() as { hash: string; what: SentWhat }[];
    return new Map(rows.map(({ hash, what }) => [hash, what]));
  }

  noteSent(hash: string, what: 'act' | 'blob'): void {
    this.prepare('INSERT OR REPLACE INTO sent VALUES (?, ?)').run(hash, what);
  }

  noteCame(hash: string): void {
    this.prepare("INSERT OR IGNORE INTO sent VALUES (?, 'came')").run(hash);
  }

  /** Forgets what was handed over. */
  handOverAgain(): void {
    this.db.exec('DELETE FROM documents; DELETE FROM sent;');
    this.looked = null;
  }

  position(installation: string): ReadPosition {
    const row = this.prepare('SELECT seq, hash FROM positions WHERE installation = ?').get(installation) as
      | ReadPosition
      | undefined;
    return row ? { seq: row.seq, hash: row.hash } : { seq: 0, hash: null };
  }

  positions(): Record<string, number> {
    const rows = this.prepare('SELECT installation, seq FROM positions').all() as {
      installation: string;
      seq: number;
    }[];
    return Object.fromEntries(rows.map(({ installation, seq }) => [installation, seq]));
  }

  notePosition(installation: string, { seq, hash }: ReadPosition): void {
    this.prepare('INSERT OR REPLACE INTO positions VALUES (?, ?, ?)').run(installation, seq, hash);
  }

  /** Lists that went back and have not caught up since. */
  wentBack(): WentBack[] {
    const noted = z.array(WentBack).safeParse(parseJson(this.get('back') ?? '[]'));
    return noted.success ? noted.data : [];
  }

  /** Keeps how far a list that goes back had been, however often it does, until it is as far again. */
  noteReach(installation: string, before: number, now: number, at: string): void {
    const noted = this.wentBack();
    const old = noted.find((each) => each.installation === installation);
    const from = Math.max(before, old?.from ?? 0);
    if (now >= from && !old) return;
    const others = noted.filter((each) => each !== old);
    const back = now < from ? [{ installation, from, to: now, at: old?.at ?? at }] : [];
    this.set('back', JSON.stringify([...others, ...back]));
  }

  /** What a device says it has forgotten: the acts of it, each with when that was first said, ISO 8601 UTC. */
  erased(installation: string): Record<string, string> {
    const noted = z
      .record(z.string(), z.string())
      .safeParse(parseJson(this.get(`erased:${installation}`) ?? '{}'));
    return noted.success ? noted.data : {};
  }

  noteErased(installation: string, acts: readonly string[], at: string): void {
    const before = this.erased(installation);
    const now = Object.fromEntries([...acts].sort().map((act) => [act, before[act] ?? at]));
    this.set(`erased:${installation}`, JSON.stringify(now));
  }

  /** Forgets what was read: the next time everything is read, as after a backup was restored. */
  readAgain(): void {
    this.db.exec('DELETE FROM positions');
  }

  /** Every key that this installation holds, the newest first. */
  epochs(): readonly KnownEpoch[] {
    if (this.known) return this.known;
    const rows = this.prepare('SELECT * FROM epochs ORDER BY number DESC, id').all() as {
      id: string;
      number: number;
      box: string;
      recipients: string;
    }[];
    this.known = rows.map((row) => ({ ...row, recipients: JSON.parse(row.recipients) as string[] }));
    return this.known;
  }

  noteEpoch({ id, number, box, recipients }: KnownEpoch): void {
    this.prepare('INSERT OR REPLACE INTO epochs VALUES (?, ?, ?, ?)').run(
      id,
      number,
      box,
      JSON.stringify(recipients),
    );
    this.known = null;
  }

  /** Requests to be let in, as JSON, by installation. */
  requests(): string[] {
    return (this.prepare('SELECT request FROM requests').all() as { request: string }[]).map(
      ({ request }) => request,
    );
  }

  noteRequest(installation: string, request: string): void {
    this.prepare('INSERT OR REPLACE INTO requests VALUES (?, ?)').run(installation, request);
  }

  /** Requests that were put aside here, as they were written: one that is written anew is shown again. */
  asideRequests(): string[] {
    const noted = z.array(z.string()).safeParse(parseJson(this.get('aside') ?? '[]'));
    return noted.success ? noted.data : [];
  }

  setAsideRequests(requests: readonly string[]): void {
    this.set('aside', JSON.stringify(requests));
  }

  dropRequest(installation: string): void {
    this.prepare('DELETE FROM requests WHERE installation = ?').run(installation);
  }

  held(): Held[] {
    const rows = this.prepare('SELECT * FROM held ORDER BY n').all() as (Omit<Held, 'bytes'> & {
      bytes: Buffer;
    })[];
    return rows.map((row) => ({ ...row, bytes: new Uint8Array(row.bytes) }));
  }

  /** What is held, without the changes themselves. */
  heldCounts(): (Pick<Held, 'record' | 'kind' | 'installation' | 'reason'> & { count: number })[] {
    return this.prepare(
      `SELECT record, kind, installation, reason, count(*) AS count FROM held
         GROUP BY record, kind, installation, reason ORDER BY min(n)`,
    ).all() as (Pick<Held, 'record' | 'kind' | 'installation' | 'reason'> & { count: number })[];
  }

  countHeld(): number {
    return (this.prepare('SELECT count(*) AS n FROM held').get() as { n: number }).n;
  }

  hold({ record, kind, installation, reason, bytes }: Omit<Held, 'n'>): void {
    const buffer = Buffer.from(bytes);
    const there = this.prepare('SELECT n FROM held WHERE record = ? AND installation = ? AND bytes = ?').get(
      record,
      installation,
      buffer,
    );
    if (there) return;
    this.prepare('INSERT INTO held (record, kind, installation, reason, bytes) VALUES (?, ?, ?, ?, ?)').run(
      record,
      kind,
      installation,
      reason,
      buffer,
    );
  }

  letGo(n: number): void {
    this.prepare('DELETE FROM held WHERE n = ?').run(n);
  }

  /** What came in, newest first. */
  news(): NewsItem[] {
    const rows = this.prepare('SELECT item FROM news ORDER BY n DESC LIMIT ?').all(NEWS_KEPT) as {
      item: string;
    }[];
    return rows.map(({ item }) => JSON.parse(item) as NewsItem);
  }

  tellNews(items: readonly NewsItem[]): void {
    const insert = this.prepare('INSERT INTO news (item) VALUES (?)');
    for (const item of items) insert.run(JSON.stringify(item));
    this.prepare('DELETE FROM news WHERE n <= (SELECT coalesce(max(n), 0) FROM news) - ?').run(NEWS_KEPT);
  }
}

function openExisting(path: string): Database.Database {
  const db = new Database(path);
  try {
    // What is noted here says that something reached the disk before: it must not outrun it, nor get lost.
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
    const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
    if (version === 0) db.exec(SCHEMA);
    else if (version !== VERSION) throw new RangeError('The exchange was noted by another version');
    db.prepare('SELECT * FROM documents LIMIT 1').all();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

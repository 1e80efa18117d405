import { parentPort } from 'node:worker_threads';
import type Database from 'libsql';
import { copyBackup } from './backup-copy';
import { systemCode } from './errors';
import { damageOf, markComplete, openIndex, removeIndex } from './index/database';
import { Finder } from './index/find';
import type { Answer, IndexCalls, Request } from './index/protocol';
import { scanDocuments } from './index/scan';
import { IndexTables } from './index/tables';

/** The worker thread of the index: SQLite, reading documents for it, comparing the folder with it, and backups. */

let opened: { db: Database.Database; tables: IndexTables; find: Finder; path: string } | undefined;

/** SQLite found the file damaged in the midst of work. */
let damaged = false;

function index(): NonNullable<typeof opened> {
  if (!opened) throw new Error('The index is not open');
  return opened;
}

const calls: IndexCalls = {
  open(path) {
    const { db, complete, note } = openIndex(path);
    opened = { db, tables: new IndexTables(db), find: new Finder(db), path };
    // One that was never filled to the end holds what was read by then: only the rest is read again.
    return { complete, ...(note !== undefined && { note }), records: opened.tables.list() };
  },
  upsert: (entries) => index().tables.upsert(entries),
  remove: (ids) => index().tables.remove(ids),
  clear() {
    markComplete(index().db, false);
    index().tables.clear();
  },
  markComplete: () => markComplete(index().db, true),
  search: (query) => index().find.search(query),
  list: () => index().tables.list(),
  linkedFrom: (id) => index().tables.linkedFrom(id),
  linkCounts: () => index().tables.linkCounts(),
  scan: (dir, kinds) => scanDocuments(dir, kinds, index().tables.knownFiles()),
  async learn(dir, found) {
    // It knows every kind of record, which takes time to load: a start that has nothing to read is not to wait.
    const { readDocuments } = await import('./index/read');
    const { entries, left } = readDocuments(dir, found);
    index().tables.upsert(entries);
    const learned = entries.map(({ text, links, mtimeMs, size, ...record }) => record);
    return { learned, left };
  },
  verify: () => damageOf(index().db),
  backup: copyBackup,
  close() {
    opened?.db.close();
    // The next start then makes it anew.
    if (opened && damaged) removeIndex(opened.path);
    opened = undefined;
  },
};

async function answer({ turn, call, args }: Request): Promise<Answer> {
  try {
    // The client's side of the protocol is typed; here the arguments arrive as it sent them.
    const run = calls[call] as (...args: readonly unknown[]) => unknown;
    return { turn, ok: true, value: await run(...args) };
  } catch (error) {
    const code = systemCode(error);
    if (code?.startsWith('SQLITE_CORRUPT') || code?.startsWith('SQLITE_NOTADB')) damaged = true;
    const message = error instanceof Error ? error.message : String(error);
    return { turn, ok: false, message, ...(code !== undefined && { code }) };
  }
}

parentPort?.on('message', (request: Request) => {
  void answer(request).then((reply) => parentPort?.postMessage(reply));
});

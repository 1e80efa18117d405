import { parentPort } from 'node:worker_threads';
import type Database from 'libsql';
import { copyBackup } from './backup-copy';
import { systemCode } from './errors';
import { damageOf, markComplete, openIndex } from './index/database';
import type { Answer, IndexCalls, Request } from './index/protocol';
import { scanDocuments } from './index/scan';
import { IndexTables } from './index/tables';

/** The worker thread of the index: SQLite, the comparison of the folder with it, and the copying of backups. */

let opened: { db: Database.Database; tables: IndexTables } | undefined;

function index(): { db: Database.Database; tables: IndexTables } {
  if (!opened) throw new Error('The index is not open');
  return opened;
}

const calls: IndexCalls = {
  open(path) {
    const { db, complete, note } = openIndex(path);
    opened = { db, tables: new IndexTables(db) };
    return { complete, ...(note !== undefined && { note }), records: complete ? opened.tables.list() : [] };
  },
  upsert: (entries) => index().tables.upsert(entries),
  remove: (ids) => index().tables.remove(ids),
  clear() {
    markComplete(index().db, false);
    index().tables.clear();
  },
  markComplete: () => markComplete(index().db, true),
  setStatus: (id, status) => index().tables.setStatus(id, status),
  search: (query) => index().tables.search(query),
  list: () => index().tables.list(),
  linkedFrom: (id) => index().tables.linkedFrom(id),
  scan: (dir, kinds) => scanDocuments(dir, kinds, index().tables.knownFiles()),
  verify: () => damageOf(index().db),
  backup: copyBackup,
  close() {
    opened?.db.close();
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
    const message = error instanceof Error ? error.message : String(error);
    return { turn, ok: false, message, ...(code !== undefined && { code }) };
  }
}

parentPort?.on('message', (request: Request) => {
  void answer(request).then((reply) => parentPort?.postMessage(reply));
});

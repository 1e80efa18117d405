import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { StoreError, systemCode, toStoreError } from './errors';
import { temporaryName } from './layout';
import { resolved, socketFolder, socketPathFor } from './lock-place';

/** Empty; what counts is who holds the system's lock on it. Never deleted: that would open a race. */
export const LOCK_FILE = '.accord.lock';
/** Where the holder answers: `{ "socketPath", "pid" }`. */
export const ADDRESS_FILE = '.accord.address';

/** How long a holder may take from getting the lock to answering. */
const PATIENCE_MS = 8000;

export interface HeldLock {
  /** Listening on the lock's socket: attach the contract's handlers to it. */
  readonly server: http.Server;
  readonly socketPath: string;
  /** Stops serving, then lets go. Connections that are still open are cut. */
  release(): Promise<void>;
}

export type LockResult = HeldLock | { readonly held: { readonly socketPath: string } };

/**
 * The right to write to a workspace. Exactly one process has it: either the caller gets it, with a server that
 * others reach, or it learns where the one who has it answers.
 *
 * The system's own file lock decides (through SQLite, which is here anyway and knows every platform's), so a
 * killed owner frees it at once and rivals cannot both take over what it left. The socket is only the way to
 * talk to the holder. On Windows a named pipe has one first instance, and that alone is the lock.
 * @throws StoreError LOCKED when somebody holds it who does not answer (another user, a stopped process)
 */
export async function acquireLock(dir: string): Promise<LockResult> {
  const real = await resolved(dir);
  return process.platform === 'win32' ? acquirePipe(real) : acquireFile(real);
}

/** A WebSocket to whoever holds a lock; `path` as in a web address. Works for sockets and named pipes alike. */
export function connectToLock(socketPath: string, path = '/'): WebSocket {
  return new WebSocket(`ws://accord.invalid${path}`, { createConnection: () => connect(socketPath) });
}

async function acquireFile(real: string): Promise<LockResult> {
  const socketPath = socketPathFor(real);
  await socketFolder();
  const deadline = Date.now() + PATIENCE_MS;
  for (let pause = 5; ; pause = Math.min(pause * 2, 200)) {
    const free = await takeFileLock(real);
    if (free) return serve(real, socketPath, free);
    const address = await holderAddress(real, socketPath);
    if (await answers(address)) return { held: { socketPath: address } };
    if (Date.now() > deadline) throw noAnswer(real);
    await wait(pause);
  }
}

/** Serves on the socket; the caller has the file lock, so a socket file that lies there is a dead one's. */
async function serve(real: string, socketPath: string, free: () => void): Promise<HeldLock> {
  const { server, stop } = makeServer();
  try {
    await rm(socketPath, { force: true });
    await listen(server, socketPath);
    await publish(real, socketPath);
  } catch (error) {
    server.close();
    free();
    throw toStoreError(error, 'open the lock of the workspace', socketPath);
  }
  const release = async (): Promise<void> => {
    await rm(join(real, ADDRESS_FILE), { force: true }).catch(() => undefined);
    await stop();
    free();
  };
  return { server, socketPath, release: once(release) };
}

async function acquirePipe(real: string): Promise<LockResult> {
  const socketPath = socketPathFor(real);
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { server, stop } = makeServer();
    try {
      await listen(server, socketPath);
      return { server, socketPath, release: once(stop) };
    } catch (error) {
      if (!['EADDRINUSE', 'EACCES'].includes(systemCode(error) ?? '')) {
        throw toStoreError(error, 'open the lock of the workspace', socketPath);
      }
    }
    if (await answers(socketPath)) return { held: { socketPath } };
    if (Date.now() > deadline) throw noAnswer(real);
    await wait(50);
  }
}

/** The system's lock on the workspace's lock file; gives the way to let go of it, or null when it is taken. */
async function takeFileLock(real: string): Promise<(() => void) | null> {
  const { default: Database } = await import('libsql');
  const tryAt = (path: string): (() => void) | null => {
    const db = new Database(path);
    try {
      db.exec('BEGIN EXCLUSIVE');
      return () => db.close();
    } catch (error) {
      db.close();
      if (systemCode(error)?.startsWith('SQLITE_BUSY')) return null;
      throw error;
    }
  };
  try {
    return tryAt(join(real, LOCK_FILE));
  } catch {
    // A read-only folder: it can be opened for reading, and one process at a time is still what we want.
    return tryAt(`${socketPathFor(real)}.lock`);
  }
}

async function publish(real: string, socketPath: string): Promise<void> {
  const temporary = join(real, temporaryName(ADDRESS_FILE));
  try {
    await writeFile(temporary, JSON.stringify({ socketPath, pid: process.pid }));
    await rename(temporary, join(real, ADDRESS_FILE));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    // Read-only or full: those who look where the socket should be find it all the same.
    if (!['EROFS', 'EACCES', 'EPERM', 'ENOSPC', 'EDQUOT'].includes(systemCode(error) ?? '')) throw error;
  }
}

async function holderAddress(real: string, usual: string): Promise<string> {
  try {
    const address: unknown = JSON.parse(await readFile(join(real, ADDRESS_FILE), 'utf8'));
    if (typeof address === 'object' && address !== null && 'socketPath' in address) {
      if (typeof address.socketPath === 'string') return address.socketPath;
    }
  } catch {
    // Not written yet, or the folder is read-only.
  }
  return usual;
}

function listen(server: http.Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** A server whose connections can all be cut, also those that became WebSockets and left the server's books. */
function makeServer(): { server: http.Server; stop: () => Promise<void> } {
  const server = http.createServer();
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { server, stop };
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const done = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}

function noAnswer(real: string): StoreError {
  const message = `The workspace ${real} is open in another program that does not answer; close it and try again`;
  return new StoreError('LOCKED', message, real);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

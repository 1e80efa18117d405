import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { AccordClient } from '#shared/contract/contract';
import type { FoundFile } from '#shared/contract/workspace';
import { createHeadlessHost } from '../hosts/headless';
import { connectLocalSocket } from '../hosts/local-socket';
import { HeldElsewhere, type Runtime, startRuntime } from '../hosts/runtime';
import { foundFiles } from '../services/found-files';
import { folders, MARKER } from '../store/layout';
import { acquireLock } from '../store/lock';

export interface Connection {
  client: AccordClient;
  /** True when another process holds the workspace and carries the call out. */
  forwarded: boolean;
  /** Files that were found damaged or newer, once all were looked at; whoever else has it open tells of its own. */
  found(): Promise<FoundFile[]>;
  close(): Promise<void>;
}

const ownClient = (runtime: Runtime): AccordClient =>
  createRouterClient(runtime.services.router, { context: { connection: 'command-line', trusted: true } });

/** The contract with no workspace open: for making one. */
export async function connectEmpty(): Promise<Connection> {
  const host = createHeadlessHost();
  const runtime = await startRuntime(host);
  return {
    client: ownClient(runtime),
    forwarded: false,
    async found() {
      const { app } = runtime.services;
      if (!app.isOpen) return [];
      const { session } = app;
      await session.store.ready;
      return foundFiles(session);
    },
    async close() {
      await runtime.close();
      await host.close();
    },
  };
}

/**
 * The contract of a workspace: carried out here, or by the process that has it open.
 * Throws the reason when there is no workspace or it cannot be opened.
 */
export async function connectWorkspace(dir: string): Promise<Connection> {
  const connection = await connectEmpty();
  try {
    await connection.client.workspace.open({ dir });
    return connection;
  } catch (error) {
    await connection.close();
    const held = await holderOf(dir, error);
    if (!held) throw error;
    return forwardTo(held);
  }
}

/** A runtime that may look at a closed workspace; where it is open, whoever has it open. */
export async function connectClosed(dir: string): Promise<Connection> {
  // A lock leaves a file: only a workspace's folder gets one.
  const isWorkspace = existsSync(join(dir, MARKER)) || existsSync(join(dir, folders.docs));
  if (!isWorkspace) return connectEmpty();
  const holder = await acquireLock(dir).then(
    async (lock) => {
      if ('held' in lock) return lock.held.socketPath;
      await lock.release();
      return null;
    },
    () => null,
  );
  if (!holder) return connectEmpty();
  return forwardTo(holder);
}

/** The contract as the process that has the workspace open carries it out. */
async function forwardTo(socketPath: string): Promise<Connection> {
  const { client, close } = await connectLocalSocket<AccordClient>(socketPath);
  return { client, forwarded: true, found: async () => [], close: async () => close() };
}

/** Where the holder of a workspace answers, when the lock was what stood in the way. */
async function holderOf(dir: string, error: unknown): Promise<string | null> {
  if (error instanceof HeldElsewhere) return error.socketPath;
  if (!(error instanceof Error && 'code' in error && error.code === 'LOCKED')) return null;
  const lock = await acquireLock(dir);
  if ('held' in lock) return lock.held.socketPath;
  await lock.release();
  return null;
}

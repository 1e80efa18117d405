import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { StoreOptions, WorkspaceStore } from '../../../electron/store/types';
import { createStore, openStore } from '../../../electron/store/workspace-store';
import { lineUpdate, toyCodec, toyState } from '../../fixtures/store/toy-codec';

export { lineUpdate, toyCodec, toyState };

/** An empty folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'accord-store-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new workspace, closed when the test is over. */
export async function toyStore(
  base = temporaryFolder(),
  options: Partial<StoreOptions> = {},
): Promise<WorkspaceStore> {
  return closing(await createStore({ ...toyOptions(base), ...options }));
}

/** The same workspace again, after it was closed. */
export async function reopened(
  store: { dir: string; home: string },
  options: Partial<StoreOptions> = {},
): Promise<WorkspaceStore> {
  const { dir, home } = store;
  return closing(await openStore({ dir, home, codec: toyCodec, backups: false, ...options }));
}

export function toyOptions(base: string): StoreOptions {
  return { dir: join(base, 'workspace'), home: join(base, 'home'), codec: toyCodec, backups: false };
}

function closing(store: WorkspaceStore): WorkspaceStore {
  onTestFinished(() => store.close());
  return store;
}

import { cp, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Progress } from '#shared/contract/progress';
import type { WorkspaceStatus } from '#shared/contract/workspace';
import { ADDRESS_FILE, LOCK_FILE } from '../store/lock';
import type { Application } from './application';
import { fail } from './fail';
import { sha256 } from './keys/ed25519';

async function filesBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== LOCK_FILE && entry.name !== ADDRESS_FILE)
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)));
}

/**
 * Moves the open workspace to another folder: copies every file, compares each with its original, opens the
 * copy, and only then removes the old folder. Stopped or failing half-way, the old folder is as it was.
 */
export async function* moveWorkspace(
  app: Application,
  to: string,
  done: () => Promise<WorkspaceStatus>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress<WorkspaceStatus>> {
  const from = app.session.store.dir;
  if (to === from) throw fail('INVALID', 'The workspace is in that folder already.', { file: to });
  if (!relative(from, to).startsWith('..'))
    throw fail('INVALID', 'A workspace cannot be moved into itself.', { file: to });
  if ((await readdir(to).catch(() => [] as string[])).length > 0) {
    throw fail('EXISTS', `${to} is not empty. Choose a new or an empty folder.`, { file: to });
  }
  const existed = await stat(to).then(
    () => true,
    () => false,
  );
  const known = app.device.workspaces.find(({ dir }) => dir === from);
  let moved = false;
  await app.closeForNow();
  try {
    const files = await filesBelow(from);
    for (const [at, file] of files.entries()) {
      if (signal?.aborted) throw signal.reason;
      if (at % 50 === 0)
        yield { type: 'progress', share: at / Math.max(1, files.length), step: { say: 'copying' } };
      await mkdir(dirname(join(to, file)), { recursive: true });
      await cp(join(from, file), join(to, file), { preserveTimestamps: true });
      const [left, right] = [await readFile(join(from, file)), await readFile(join(to, file))];
      if (sha256(left) !== sha256(right))
        throw fail(
          'CORRUPT',
          `The copy of ${file} differs from the original. The workspace stays where it is.`,
          { file },
        );
    }
    await app.open(to);
    if (known) await app.device.note(app.session.id, app.session.store.dir, known);
    moved = true;
  } finally {
    // Whoever waited may leave at any step, which ends this without an error.
    if (!moved) {
      await app.closeForNow();
      await rm(to, { recursive: true, force: true });
      if (existed) await mkdir(to, { recursive: true });
      await app.open(from);
    }
  }
  await rm(from, { recursive: true, force: true });
  await app.device.change((file) => {
    file.workspaces = file.workspaces.filter(({ dir }) => dir !== from);
  });
  yield { type: 'done', result: await done() };
}

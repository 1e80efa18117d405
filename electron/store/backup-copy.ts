import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { folders, stampTime, temporaryOwner } from './layout';

/** Files copied before other requests of the worker get their turn. */
const SLICE = 50;

/** What a backup holds; blobs never change and are too big to keep seven times. */
const kept = [folders.docs, folders.acts];

/**
 * Makes `backups/<name>/` with all documents and acts as they are now. What did not change since the backup
 * before is a hard link to that one's copy, so that a day costs what changed on it. Never a link to the live
 * file: whatever damages that in place would damage every backup with it.
 */
export async function copyBackup(dir: string, name: string): Promise<void> {
  const root = join(dir, folders.backups);
  const unfinished = join(root, `.${name}.unfinished`);
  const previous = backupNames(root)[0];
  removeUnfinished(root);
  mkdirSync(unfinished, { recursive: true });
  let copied = 0;
  try {
    for (const file of kept.flatMap((folder) => filesBelow(dir, folder))) {
      const target = join(unfinished, file);
      mkdirSync(join(target, '..'), { recursive: true });
      copyOrLink(join(dir, file), target, previous === undefined ? undefined : join(root, previous, file));
      copied += 1;
      if (copied % SLICE === 0) await breathe();
    }
    renameSync(unfinished, join(root, name));
  } catch (error) {
    // Above all on a full disk: the room belongs to the documents.
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** What a killed process left of a backup. */
function removeUnfinished(root: string): void {
  if (!existsSync(root)) return;
  for (const name of readdirSync(root)) {
    if (name.endsWith('.unfinished')) rmSync(join(root, name), { recursive: true, force: true });
  }
}

/** The finished backups in a `backups/` folder, newest first. */
export function backupNames(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => !Number.isNaN(stampTime(name)))
    .sort()
    .reverse();
}

function copyOrLink(live: string, target: string, before: string | undefined): void {
  const now = statSync(live, { throwIfNoEntry: false });
  if (!now) return;
  if (before !== undefined) {
    const then = statSync(before, { throwIfNoEntry: false });
    // utimes keeps whole microseconds at best, so times are compared to the millisecond.
    if (then && then.size === now.size && Math.abs(then.mtimeMs - now.mtimeMs) < 1) {
      try {
        linkSync(before, target);
        return;
      } catch {
        // No hard links here (FAT, some network drives): a copy it is.
      }
    }
  }
  try {
    copyFileSync(live, target, constants.COPYFILE_FICLONE);
    utimesSync(target, now.atime, now.mtimeMs / 1000);
  } catch (error) {
    // Removed or replaced since it was listed; the next backup has it.
    if (existsSync(live)) throw error;
  }
}

/** Files below a folder of the workspace, relative to it, temporary ones left out. */
function filesBelow(dir: string, folder: string): string[] {
  const start = join(dir, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(dir, path);
    return entry.isFile() && temporaryOwner(entry.name) === undefined ? [path] : [];
  });
}

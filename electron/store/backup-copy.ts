import { constants, existsSync, readdirSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from './errors';
import { folders, stampTime, temporaryOwner } from './layout';

/** What a backup holds; blobs never change and are too big to keep seven times. */
const kept = [folders.docs, folders.acts];

/**
 * Makes `backups/<name>/` with all documents and acts as they are now. What did not change since the backup
 * before is a hard link to that one's copy, so that a day costs what changed on it. Never a link to the live
 * file: whatever damages that in place would damage every backup with it.
 *
 * Nothing in it holds the thread up: whoever searches just after opening does not wait for ten thousand copies.
 */
export async function copyBackup(dir: string, name: string): Promise<void> {
  const root = join(dir, folders.backups);
  const unfinished = join(root, `.${name}.unfinished`);
  const previous = backupNames(root)[0];
  await removeUnfinished(root);
  await mkdir(unfinished, { recursive: true });
  try {
    for (const top of kept)
      for (const [folder, files] of await foldersBelow(dir, top)) {
        await mkdir(join(unfinished, folder), { recursive: true });
        for (const each of files) {
          const file = join(folder, each);
          const before = previous === undefined ? undefined : join(root, previous, file);
          await copyOrLink(join(dir, file), join(unfinished, file), before);
        }
      }
    await rename(unfinished, join(root, name));
  } catch (error) {
    // Above all on a full disk: the room belongs to the documents.
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** What a killed process left of a backup. */
async function removeUnfinished(root: string): Promise<void> {
  if (!existsSync(root)) return;
  for (const name of await readdir(root)) {
    if (name.endsWith('.unfinished')) await rm(join(root, name), { recursive: true, force: true });
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

/** What is to be known of a file, or undefined where there is none. */
const known = (path: string) =>
  stat(path).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return undefined;
    throw error;
  });

async function copyOrLink(live: string, target: string, before: string | undefined): Promise<void> {
  const now = await known(live);
  if (!now) return;
  if (before !== undefined) {
    const then = await known(before);
    // utimes keeps whole microseconds at best, so times are compared to the millisecond.
    if (then && then.size === now.size && Math.abs(then.mtimeMs - now.mtimeMs) < 1) {
      try {
        await link(before, target);
        return;
      } catch {
        // No hard links here (FAT, some network drives): a copy it is.
      }
    }
  }
  try {
    await copyFile(live, target, constants.COPYFILE_FICLONE);
    await utimes(target, now.atime, now.mtimeMs / 1000);
  } catch (error) {
    // Removed or replaced since it was listed; the next backup has it.
    if (existsSync(live)) throw error;
  }
}

/** A folder of the workspace and all below it, relative to it, with the names of their files but temporary ones. */
async function foldersBelow(dir: string, folder: string): Promise<(readonly [string, string[]])[]> {
  const path = join(dir, folder);
  if (!existsSync(path)) return [];
  const entries = await readdir(path, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && temporaryOwner(entry.name) === undefined);
  const below = entries.filter((entry) => entry.isDirectory());
  const deeper = await Promise.all(below.map(({ name }) => foldersBelow(dir, join(folder, name))));
  return [[folder, files.map(({ name }) => name)], ...deeper.flat()];
}

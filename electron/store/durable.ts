import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { systemCode, toStoreError } from './errors';
import type { FileSystem } from './files';
import { temporaryName } from './layout';

/** Size and time of the very file that was written, as `stat` will tell them after the rename. */
export interface FileStamp {
  readonly mtimeMs: number;
  readonly size: number;
}

/** Windows refuses a rename while a scanner or an indexer holds the file, mostly for some tens of ms. */
const RENAME_TRIES = 10;
const HELD = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Writes under way at once: enough to share the disk's flushes, few enough to spare file handles. */
const WRITERS = 16;

let writing = 0;
const queue: (() => void)[] = [];

async function takeTurn(): Promise<void> {
  if (writing < WRITERS) {
    writing += 1;
    return;
  }
  await new Promise<void>((resolve) => queue.push(resolve));
}

function giveTurn(): void {
  const next = queue.shift();
  if (next) next();
  else writing -= 1;
}

/** Makes names in a folder (new, renamed, removed files) outlive a power cut, where the platform can. */
export async function syncFolder(files: FileSystem, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await files.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** `rename`, tried again while Windows says that somebody holds the file. */
export async function renamePatiently(files: FileSystem, from: string, to: string): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      await files.rename(from, to);
      return;
    } catch (error) {
      const held = process.platform === 'win32' && HELD.has(systemCode(error) ?? '');
      if (!held || tried === RENAME_TRIES) throw error;
      await wait(5 * 2 ** tried);
    }
  }
}

/**
 * Fills a temporary file beside `path`, flushes it and puts it in place by a rename, then flushes the folder.
 * When it resolves the content outlives a power cut; when it fails `path` is as it was and the temporary file
 * is gone. `target` may choose the final path once the content is known (a blob is named by its hash); what
 * it returns must lie on the same file system.
 *
 * Not write-file-atomic: that one calls `fs.write` once and does not look at how much was written, so a disk
 * that fills up in the middle leaves a cut-off file under the good name; nor does it flush the folder.
 */
export async function writeDurably(
  files: FileSystem,
  path: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  target: () => Promise<string> = () => Promise.resolve(path),
): Promise<FileStamp> {
  await takeTurn();
  const temporary = join(dirname(path), temporaryName(basename(path)));
  let made = false;
  try {
    const handle = await files.open(temporary, 'wx');
    made = true;
    let stamp: FileStamp;
    try {
      // FileHandle.writeFile goes on until everything is written or the disk refuses.
      for await (const chunk of chunks) await handle.writeFile(chunk);
      await handle.sync();
      const { mtimeMs, size } = await handle.stat();
      stamp = { mtimeMs, size };
    } finally {
      await handle.close();
    }
    const final = await target();
    await renamePatiently(files, temporary, final);
    made = false;
    await syncFolder(files, dirname(final));
    return stamp;
  } catch (error) {
    if (made) await files.unlink(temporary).catch(() => undefined);
    throw toStoreError(error, `save ${basename(path)}`, path);
  } finally {
    giveTurn();
  }
}

/**
 * Makes a folder that outlives a power cut; nothing when it is there. One level at a time: told to make them
 * all, Node reports a read-only disk as a missing folder.
 */
export async function makeFolder(files: FileSystem, path: string): Promise<void> {
  try {
    await files.mkdir(path);
    await syncFolder(files, dirname(path));
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path)
      throw toStoreError(error, `make the folder ${path}`, path);
    await makeFolder(files, dirname(path));
    await makeFolder(files, path);
  }
}

/**
 * Moves a file to another folder so that the move outlives a power cut. The folder is made when missing. When
 * it fails the file is where it was.
 */
export async function moveDurably(files: FileSystem, from: string, to: string): Promise<void> {
  let moved = false;
  try {
    await makeFolder(files, dirname(to));
    await renamePatiently(files, from, to);
    moved = true;
    await syncFolder(files, dirname(to));
    await syncFolder(files, dirname(from));
  } catch (error) {
    if (moved) await files.rename(to, from).catch(() => undefined);
    throw toStoreError(error, `move ${basename(from)} to ${dirname(to)}`, from);
  }
}

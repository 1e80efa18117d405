import { mkdir, mkdtemp, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { systemCode, toStoreError } from '../../store/errors';
import type { Caller } from '../caller';
import { fail } from '../fail';

/** Puts a file of the folder under a path with forward slashes. */
export type Put = (path: string, bytes: Uint8Array) => Promise<void>;

/** Tells a folder that an export made, so that only such a one is ever replaced. */
export const MARK = '.accord-export';

const namesIn = (path: string): Promise<string[] | null> =>
  readdir(path).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null;
    if (systemCode(error) === 'ENOTDIR') return ['.'];
    throw toStoreError(error, `look at ${basename(path)}`, path);
  });

/**
 * The folder that an export goes to, checked before any work is done: only the command line names one; what is there
 * is replaced only when that was asked, and only where an export made it.
 */
export async function checkFolderTarget(caller: Caller, out: string, overwrite: boolean): Promise<string> {
  if (!caller.trusted)
    throw fail('NOT_ALLOWED', 'A page cannot name a folder of this machine.', { field: 'out' });
  if (!isAbsolute(out)) throw fail('INVALID', `${out} is not a whole path.`, { field: 'out' });
  const path = resolve(out);
  const there = await namesIn(path);
  if (there !== null && there.length > 0) {
    if (!overwrite)
      throw fail('EXISTS', `${path} exists already. Choose another name, or say that it may be replaced.`, {
        file: path,
      });
    if (!there.includes(MARK))
      throw fail(
        'EXISTS',
        `${path} holds what no export made. Nothing of it was replaced; choose another name.`,
        {
          file: path,
        },
      );
  }
  const above = await stat(dirname(path)).catch(() => null);
  if (!above?.isDirectory())
    throw fail('NOT_FOUND', `There is no folder ${dirname(path)} to make ${basename(path)} in.`, {
      file: path,
    });
  return path;
}

/**
 * Makes a folder whole or not at all: it is filled beside its place and takes it at the end. Stopped or failed, nothing
 * is left, and what was there stays.
 */
export async function writeFolder(path: string, fill: (put: Put) => Promise<void>): Promise<void> {
  const beside = await mkdtemp(join(dirname(path), `.${basename(path)}-`)).catch((error: unknown) => {
    throw toStoreError(error, `make the folder ${basename(path)}`, path);
  });
  const made = new Set<string>();
  const put: Put = async (name, bytes) => {
    const file = join(beside, ...name.split('/'));
    try {
      if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
      made.add(dirname(file));
      await writeFile(file, bytes);
    } catch (error) {
      throw toStoreError(error, `write ${name}`, join(path, ...name.split('/')));
    }
  };
  try {
    await fill(put);
    await put(MARK, new Uint8Array());
    const old = await namesIn(path);
    if (old !== null && old.length > 0) {
      const aside = `${beside}-old`;
      await rename(path, aside);
      await rename(beside, path);
      await rm(aside, { recursive: true, force: true });
    } else {
      if (old !== null) await rmdir(path);
      await rename(beside, path);
    }
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
}

import { stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, resolve } from 'node:path';
import { writeDurably } from '../../store/durable';
import { StoreError, systemCode, toStoreError } from '../../store/errors';
import { nodeFiles } from '../../store/files';
import type { Caller } from '../caller';
import { fail } from '../fail';

async function kindAt(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null;
    throw toStoreError(error, `look at ${basename(path)}`, path);
  }
}

/**
 * The path that an export goes to, checked before any work is done: only the command line names one, it must
 * not be a folder, its own folder must be there, and what is there is replaced only when that was asked.
 */
export async function checkTarget(caller: Caller, out: string, overwrite: boolean): Promise<string> {
  if (!caller.trusted)
    throw fail('NOT_ALLOWED', 'A page cannot name a file of this machine.', { field: 'out' });
  if (!isAbsolute(out)) throw fail('INVALID', `${out} is not a whole path.`, { field: 'out' });
  const path = resolve(out);
  const there = await kindAt(path);
  if (there === 'folder')
    throw fail('INVALID', `${path} is a folder. Name a file in it.`, { file: path, field: 'out' });
  if (there === 'file' && !overwrite) {
    throw fail('EXISTS', `${path} exists already. Choose another name, or say that it may be replaced.`, {
      file: path,
    });
  }
  if ((await kindAt(dirname(path))) !== 'folder') {
    throw fail('NOT_FOUND', `There is no folder ${dirname(path)} to write ${basename(path)} to.`, {
      file: path,
    });
  }
  return path;
}

/** Writes whole or not at all; what was there stays until the new file is complete. */
export async function writeTarget(path: string, bytes: Uint8Array, overwrite: boolean): Promise<void> {
  if (!overwrite && (await kindAt(path)) !== null) {
    throw fail('EXISTS', `${path} exists already. Nothing was written.`, { file: path });
  }
  try {
    await writeDurably(nodeFiles, path, [bytes]);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'IO')
      throw fail('UNAVAILABLE', error.message, { file: path });
    throw error;
  }
}

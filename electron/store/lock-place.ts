import { realpath as realpathCallback } from 'node:fs';
import { chmod, lstat, mkdir } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StoreError, toStoreError } from './errors';
import { sha256 } from './layout';

/** A socket's address has room for 104 bytes on macOS and 108 on Linux. */
const LONGEST = 100;

// The native one also gives the true upper and lower case where the file system ignores it.
const realpath = promisify(realpathCallback.native);

/** A workspace's one true path, so that a link to it does not make a second lock. NOT_FOUND. */
export async function resolved(dir: string): Promise<string> {
  try {
    return await realpath(dir);
  } catch (error) {
    throw toStoreError(error, 'find the workspace', dir);
  }
}

/** Where the holder of a workspace's lock listens: a short path that follows from the folder's true path. */
export function socketPathFor(realDir: string): string {
  const name = sha256(realDir).slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\accord-${userInfo().username}-${name}`;
  return join(folder(), `${name}.sock`);
}

/**
 * Makes sure of the folder of this user's sockets: nobody else may enter it, since whoever reaches a socket is
 * served the workspace. LOCKED when it belongs to somebody else.
 */
export async function socketFolder(): Promise<void> {
  const path = folder();
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    const found = await lstat(path);
    if (!found.isDirectory() || found.uid !== process.getuid?.()) {
      throw new StoreError('LOCKED', `${path} belongs to another user; remove it and try again`, path);
    }
    if ((found.mode & 0o077) !== 0) await chmod(path, 0o700);
  } catch (error) {
    throw toStoreError(error, 'make the folder of the lock', path);
  }
}

function folder(): string {
  const runtime = process.env['XDG_RUNTIME_DIR'];
  const user = `accord-${process.getuid?.() ?? 0}`;
  const places = [...(runtime ? [join(runtime, 'accord')] : []), join(tmpdir(), user), join('/tmp', user)];
  const room = LONGEST - '/.sock'.length - 24;
  return places.find((place) => Buffer.byteLength(place) <= room) ?? join('/tmp', user);
}

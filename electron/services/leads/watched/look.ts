import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FolderFile } from '#shared/domain/leads/watched';

/** The files of a folder itself, not of those in it; what goes away meanwhile is left out. */
export async function filesIn(folder: string): Promise<FolderFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ name }): Promise<FolderFile[]> => {
        const file = await stat(join(folder, name)).catch(() => null);
        // Copying keeps when a file was written; that it is new here is told by when its entry changed.
        return file ? [{ name, bytes: file.size, changedAt: Math.max(file.mtimeMs, file.ctimeMs) }] : [];
      }),
  );
  return found.flat();
}

/** SHA-256 of a file, in hex. */
export async function hashOf(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash, { signal });
  return hash.digest('hex');
}

/** Why a folder or file cannot be read, in words. */
export function reading(error: unknown, what: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return `${what} is not there.`;
  if (code === 'EACCES' || code === 'EPERM') return `${what} cannot be read: no permission.`;
  return error instanceof Error ? error.message : String(error);
}

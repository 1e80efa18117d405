import type { ExportResult } from '#shared/contract/exports';
import { toStoreError } from '../../store/errors';
import type { Application } from '../application';
import type { Shelf } from './shelf';
import { writeTarget } from './target';

export interface Made {
  bytes: Uint8Array;
  /** The file's name as people see it. */
  name: string;
  /** Media type, for who fetches it. */
  type: string;
  pages: number | null;
}

export interface Destination {
  /** Where the command line wants it, checked already; else the host asks or the page fetches. */
  path: string | null;
  overwrite: boolean;
}

/**
 * Puts a finished export where it belongs: in the file that was named, where the person chooses, or on the
 * shelf from which a page fetches it.
 */
export async function deliver(
  { surroundings }: Application,
  shelf: Shelf,
  { bytes, name, type, pages }: Made,
  { path, overwrite }: Destination,
): Promise<ExportResult> {
  if (path !== null) {
    await writeTarget(path, bytes, overwrite);
    return { file: path, url: null, name, pages };
  }
  if (surroundings.saveFile) {
    const file = await surroundings.saveFile(name, bytes).catch((error: unknown) => {
      throw toStoreError(error, `save ${name}`, pathOf(error) ?? name);
    });
    return { file, url: null, name, pages };
  }
  const hash = await shelf.put(bytes);
  return { file: null, url: await surroundings.contentUrl(hash, type), name, pages };
}

/** The file that an error of the system is about, where it says so. */
const pathOf = (error: unknown): string | undefined =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined;

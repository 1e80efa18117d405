import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ExportResult } from '#shared/contract/exports';
import type { Application } from '../application';
import type { Caller } from '../caller';
import type { Watch } from '../progress';
import { deliver } from './deliver';
import { checkFolderTarget, MARK, type Put, writeFolder } from './folder-target';
import type { Shelf } from './shelf';
import { checkTarget } from './target';

interface Asked {
  out?: string | undefined;
  overwrite: boolean;
}

/** Whether many files go into one archive: where a page fetches them, and where one is named. */
const isArchive = (out: string | undefined): boolean => out === undefined || /\.zip$/i.test(out);

/** Where many files go, checked before they are made; null for who is asked or fetches them. */
export function checkMany(caller: Caller, { out, overwrite }: Asked): Promise<string> | null {
  if (out === undefined) return null;
  return isArchive(out) ? checkTarget(caller, out, overwrite) : checkFolderTarget(caller, out, overwrite);
}

/** Pictures, typefaces and documents are packed already. */
const PACKED = /\.(png|jpe?g|gif|webp|avif|zip|docx|xlsx|pdf|woff2|accord)$/i;

/** Files as one archive, packed as they come: nobody waits for all of them at once, and it can be stopped in between. */
export async function archiveOf(
  { signal }: Pick<Watch, 'signal'>,
  fill: (put: Put) => Promise<void>,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failed = error;
    else chunks.push(chunk);
  });
  await fill(async (name, bytes) => {
    signal.throwIfAborted();
    const file = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(bytes, true);
    if (failed) throw failed;
    // The window may draw, and who stops it is heard.
    await new Promise((resolve) => setImmediate(resolve));
  });
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/**
 * Many files as one folder, or as one archive (ZIP) for a page, which cannot be given a folder.
 * @param name of the folder
 * @param fill makes the files
 */
export async function deliverMany(
  app: Application,
  shelf: Shelf,
  name: string,
  target: { path: string | null; overwrite: boolean },
  watch: Watch,
  fill: (put: Put) => Promise<void>,
): Promise<ExportResult> {
  const { path } = target;
  if (path !== null && !isArchive(path)) {
    await writeFolder(path, fill);
    return { file: path, url: null, name, pages: null };
  }
  const bytes = await archiveOf(watch, async (put) => {
    await fill((file, content) => put(`${name}/${file}`, content));
    await put(`${name}/${MARK}`, new Uint8Array());
  });
  return deliver(app, shelf, { bytes, name: `${name}.zip`, type: 'application/zip', pages: null }, target);
}

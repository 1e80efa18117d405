import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ExportResult } from '#shared/contract/exports';
import type { Application } from '../application';
import type { Caller } from '../caller';
import { deliver } from './deliver';
import { checkFolderTarget, type Put, writeFolder } from './folder-target';
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
  fill: (put: Put) => Promise<void>,
): Promise<ExportResult> {
  const { path } = target;
  if (path !== null && !isArchive(path)) {
    await writeFolder(path, fill);
    return { file: path, url: null, name, pages: null };
  }
  const files: Zippable = {};
  await fill(async (file, bytes) => {
    // Pictures are packed already.
    files[`${name}/${file}`] = [
      bytes,
      { level: /\.(png|jpe?g|gif|webp|avif|zip|docx|xlsx)$/.test(file) ? 0 : 6 },
    ];
  });
  files[`${name}/.accord-export`] = [strToU8(''), { level: 0 }];
  const made = { bytes: zipSync(files), name: `${name}.zip`, type: 'application/zip', pages: null };
  return deliver(app, shelf, made, target);
}

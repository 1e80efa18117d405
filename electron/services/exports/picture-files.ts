import { mkdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { writeDurably } from '../../store/durable';
import { toStoreError } from '../../store/errors';
import { nodeFiles } from '../../store/files';
import { dataAddress, pictureName, type StoredPicture } from './pictures';

const folderName = (path: string): string => `${basename(path, extname(path))}-pictures`;

/**
 * Where a Markdown file finds its pictures, by hash: in a folder beside it, or inside itself where it is
 * fetched as one file.
 */
export function pictureAddresses(
  pictures: readonly StoredPicture[],
  path: string | null,
): Record<string, string> {
  const address = (picture: StoredPicture): string =>
    path === null ? dataAddress(picture) : `${encodeURIComponent(folderName(path))}/${pictureName(picture)}`;
  return Object.fromEntries(pictures.map((picture) => [picture.hash, address(picture)]));
}

/** Puts the pictures beside the Markdown file at `path`. They are named by their content, so none is replaced. */
export async function writePictures(pictures: readonly StoredPicture[], path: string): Promise<void> {
  if (pictures.length === 0) return;
  const folder = join(dirname(path), folderName(path));
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw toStoreError(error, `make the folder ${basename(folder)}`, folder);
  });
  for (const picture of pictures)
    await writeDurably(nodeFiles, join(folder, pictureName(picture)), [picture.bytes]);
}

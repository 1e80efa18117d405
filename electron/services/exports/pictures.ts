import { blobsOf } from '#shared/model/links';
import type { Session } from '../session';
import { pictureKind } from './picture-kind';

export interface StoredPicture {
  hash: string;
  type: string;
  extension: string;
  bytes: Uint8Array;
}

/**
 * The pictures in some views. One that is missing, damaged or cut off is left out: its place says so.
 * @param evenCutOff whether those that are cut off come along, where they are kept and not shown
 */
export async function picturesOf(
  session: Session,
  views: readonly Record<string, unknown>[],
  evenCutOff = false,
): Promise<StoredPicture[]> {
  const hashes = new Set(views.flatMap((view) => blobsOf(view).map(({ hash }) => hash)));
  const found = await Promise.all(
    [...hashes]
      .filter((hash) => /^[0-9a-f]{64}$/.test(hash))
      .map(async (hash) => {
        const bytes = await session.store.blobs.get(hash).catch(() => null);
        const kind = bytes && pictureKind(bytes);
        return bytes && kind && (kind.whole || evenCutOff)
          ? [{ hash, type: kind.type, extension: kind.extension, bytes }]
          : [];
      }),
  );
  return found.flat();
}

export const dataAddress = ({ type, bytes }: StoredPicture): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

/** A picture's file name: its content's, so that it stands once and none is replaced. */
export const pictureName = ({ hash, extension }: Pick<StoredPicture, 'hash' | 'extension'>): string =>
  `${hash.slice(0, 16)}.${extension}`;

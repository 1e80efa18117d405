import { blobsOf } from '#shared/model/links';
import type { Session } from '../session';

export interface StoredPicture {
  hash: string;
  type: string;
  extension: string;
  bytes: Uint8Array;
}

const KINDS = [
  { type: 'image/png', extension: 'png', begins: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'image/jpeg', extension: 'jpg', begins: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', extension: 'gif', begins: [0x47, 0x49, 0x46, 0x38] },
] as const;

const startsWith = (bytes: Uint8Array, begins: readonly number[], at = 0): boolean =>
  begins.every((byte, index) => bytes[at + index] === byte);

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** What the bytes are, whatever they were called; null for what is no picture that every viewer shows. */
function kindOf(bytes: Uint8Array): { type: string; extension: string } | null {
  const known = KINDS.find(({ begins }) => startsWith(bytes, begins));
  if (known) return known;
  if (startsWith(bytes, ascii('RIFF')) && startsWith(bytes, ascii('WEBP'), 8))
    return { type: 'image/webp', extension: 'webp' };
  if (startsWith(bytes, ascii('ftypavif'), 4)) return { type: 'image/avif', extension: 'avif' };
  return null;
}

/** The pictures in some views. One that is missing or damaged is left out: its place says so. */
export async function picturesOf(
  session: Session,
  views: readonly Record<string, unknown>[],
): Promise<StoredPicture[]> {
  const hashes = new Set(views.flatMap((view) => blobsOf(view).map(({ hash }) => hash)));
  const found = await Promise.all(
    [...hashes]
      .filter((hash) => /^[0-9a-f]{64}$/.test(hash))
      .map(async (hash) => {
        const bytes = await session.store.blobs.get(hash).catch(() => null);
        const kind = bytes && kindOf(bytes);
        return bytes && kind ? [{ hash, type: kind.type, extension: kind.extension, bytes }] : [];
      }),
  );
  return found.flat();
}

export const dataAddress = ({ type, bytes }: StoredPicture): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

/** A picture's file name: its content's, so that it stands once and none is replaced. */
export const pictureName = ({ hash, extension }: Pick<StoredPicture, 'hash' | 'extension'>): string =>
  `${hash.slice(0, 16)}.${extension}`;

import type { AccordClient } from '#shared/contract/contract';

/** Small enough that progress moves and a cancel is felt at once, large enough to be quick. */
const CHUNK = 1024 * 1024;

export interface Uploaded {
  upload: string;
  name: string;
}

/**
 * Hands a file of the page to the application, piece by piece.
 *
 * @param onShare how much is done, 0 to 1
 * @throws the signal's reason when it is cancelled; what was sent is discarded
 */
export async function uploadFile(
  uploads: AccordClient['uploads'],
  file: File,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Uploaded> {
  signal.throwIfAborted();
  const { upload } = await uploads.begin({ name: file.name, size: file.size });
  try {
    for (let offset = 0; offset < file.size; ) {
      signal.throwIfAborted();
      const bytes = new Uint8Array(await file.slice(offset, offset + CHUNK).arrayBuffer());
      if (bytes.length === 0) break;
      const { received } = await uploads.chunk({ upload, offset, bytes });
      offset = received;
      onShare(received / file.size);
    }
    signal.throwIfAborted();
    return { upload, name: file.name };
  } catch (error) {
    await uploads.discard({ upload }).catch(() => undefined);
    throw error;
  }
}

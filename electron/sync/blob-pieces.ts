import { open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../store/durable';
import { nodeFiles } from '../store/files';
import type { WorkspaceStore } from '../store/types';
import type { Frame } from './frames';

/** Puts attachments together that came in pieces; what is begun lies beside the outbox until it is whole. */
export class BlobPieces {
  constructor(
    private readonly store: WorkspaceStore,
    private readonly parts: string,
  ) {}

  /** True once the workspace has the attachment. */
  async take({ hash, at, size, bytes }: Extract<Frame, { t: 'blob' }>): Promise<boolean> {
    if (await this.store.blobs.has(hash)) return true;
    if (at === 0 && bytes.byteLength === size) return (await this.store.blobs.put(bytes)) === hash;
    await makeFolder(nodeFiles, this.parts);
    const path = join(this.parts, hash);
    const here = await stat(path).then(
      (found) => found.size,
      () => 0,
    );
    // In order, as they are handed over; what is there already came the last time.
    if (at + bytes.byteLength > size || at > here) return false;
    if (at === here) {
      const handle = await open(path, 'a');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
    if (at + bytes.byteLength < size) return false;
    const kept = await this.store.blobs.put({ path });
    await rm(path, { force: true });
    return kept === hash;
  }
}

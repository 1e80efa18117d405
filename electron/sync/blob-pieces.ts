import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../store/durable';
import { nodeFiles } from '../store/files';
import { sha256 } from '../store/layout';
import type { WorkspaceStore } from '../store/types';
import type { Frame } from './frames';

/** `here`: the workspace has the attachment; `part`: more of it is to come; `false`: it is not what it was called. */
export type PieceTaken = 'here' | 'part' | 'false';

/**
 * Puts attachments together that came in pieces; what is begun lies beside the outbox until it is whole. Pieces of one
 * installation are never put to those of another: a false one would spoil what the other hands over.
 */
export class BlobPieces {
  constructor(
    private readonly store: Pick<WorkspaceStore, 'blobs'>,
    private readonly parts: string,
    private readonly installation: string,
  ) {}

  async take({ hash, at, size, bytes }: Extract<Frame, { t: 'blob' }>): Promise<PieceTaken> {
    if (await this.store.blobs.has(hash)) return 'here';
    if (at === 0 && bytes.byteLength === size) {
      if (sha256(bytes) !== hash) return 'false';
      await this.store.blobs.put(bytes);
      return 'here';
    }
    await makeFolder(nodeFiles, this.parts);
    const path = join(this.parts, `${this.installation}-${hash}`);
    const here = await stat(path).then(
      (found) => found.size,
      () => 0,
    );
    // In order, as they are handed over; what is there already came the last time.
    if (at + bytes.byteLength > size || at > here) return 'part';
    if (at === here) {
      const handle = await open(path, 'a');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
    if (at + bytes.byteLength < size) return 'part';
    const whole = (await hashOf(path)) === hash;
    if (whole) await this.store.blobs.put({ path });
    await rm(path, { force: true });
    return whole ? 'here' : 'false';
  }
}

async function hashOf(path: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(path)) digest.update(chunk);
  return digest.digest('hex');
}

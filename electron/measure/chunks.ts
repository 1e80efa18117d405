import { open } from 'node:fs/promises';
import { checkCancelled } from './errors';

const CHUNK = 1_048_576;

/**
 * The bytes of a file from its beginning, a piece of at most 1 MiB at a time. Each piece stands in the same
 * memory: who wants to keep it past the next one copies it.
 */
export async function* chunksOf(path: string, signal?: AbortSignal): AsyncGenerator<Buffer> {
  const handle = await open(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    while (true) {
      checkCancelled(signal);
      const { bytesRead } = await handle.read(buffer, 0, CHUNK, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

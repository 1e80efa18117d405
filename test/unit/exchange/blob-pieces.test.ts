import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sha256 } from '../../../electron/store/layout';
import type { BlobSource, WorkspaceStore } from '../../../electron/store/types';
import { BlobPieces } from '../../../electron/sync/blob-pieces';
import { memoryStore } from '../../fixtures/exchange/memory-store';

const parts = mkdtempSync(join(tmpdir(), 'accord-pieces-'));
afterAll(() => rmSync(parts, { recursive: true, force: true }));

function storeWithBlobs(): Pick<WorkspaceStore, 'blobs'> & { kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  const put = async (source: BlobSource) => {
    if (!('path' in source)) throw new Error('What came in pieces is in a file');
    const bytes = new Uint8Array(readFileSync(source.path));
    kept.set(sha256(bytes), bytes);
    return sha256(bytes);
  };
  const { blobs } = memoryStore();
  return { kept, blobs: { ...blobs, put, has: async (hash) => kept.has(hash) } };
}

it('puts an attachment together from its pieces, and keeps no false one', async () => {
  const store = storeWithBlobs();
  const whole = new TextEncoder().encode('An attachment in two pieces');
  const hash = sha256(whole);
  const piece = (at: number, bytes: Uint8Array) =>
    ({ t: 'blob', hash, at, size: whole.byteLength, bytes }) as const;
  const [first, second] = [piece(0, whole.subarray(0, 10)), piece(10, whole.subarray(10))];
  const [ben, eve] = [
    new BlobPieces(store, parts, 'b'.repeat(20)),
    new BlobPieces(store, parts, 'e'.repeat(20)),
  ];
  expect(await eve.take(piece(0, new Uint8Array(10)))).toBe('part');
  // What comes out of order waits for what comes before it.
  expect(await ben.take(second)).toBe('part');
  expect(await ben.take(first)).toBe('part');
  expect(await eve.take(second)).toBe('false');
  expect(store.kept.size).toBe(0);
  expect(await ben.take(first)).toBe('part');
  expect(await ben.take(second)).toBe('here');
  expect(store.kept.get(hash)).toEqual(whole);
  expect(readdirSync(parts)).toEqual([]);
});

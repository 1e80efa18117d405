import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { BundlePlace, writeBundle } from '../../../electron/sync/bundle';
import { paths } from '../../../electron/sync/place';
import { count, seed } from '../../fixtures/counts';

const root = mkdtempSync(join(tmpdir(), 'accord-bundle-'));
const file = join(root, 'bundle');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const installation = 'b'.repeat(20);
const head = { path: paths.head(installation), bytes: new TextEncoder().encode('{"head":{}}') };

async function bundleOf(...files: { path: string; bytes: Uint8Array }[]): Promise<Buffer> {
  async function* each() {
    yield* files;
  }
  await writeBundle(file, each());
  return readFileSync(file);
}

/** What opening says, or `fine`. */
async function open(bytes: Uint8Array): Promise<string> {
  writeFileSync(file, bytes);
  try {
    await (await BundlePlace.open(file)).close();
    return 'fine';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('a bundle', () => {
  it('gives back what was put in, and has nothing else', async () => {
    await bundleOf(head);
    const bundle = await BundlePlace.open(file);
    expect(await bundle.installations()).toEqual([installation]);
    expect(await bundle.read(head.path, 100)).toEqual(head.bytes);
    expect(await bundle.read(paths.genesis(installation), 100)).toBeNull();
    await expect(bundle.read(head.path, 5)).rejects.toThrow('is larger than the 5 bytes allowed');
    await bundle.close();
  });

  it('names no path but those of an exchange: nothing is ever written where it says', async () => {
    const before = readdirSync(root);
    for (const path of [
      '../outside',
      '/etc/passwd',
      `replicas/../../${installation}/head.json`,
      `replicas/${installation}/segments/../../../../outside`,
      'C:\\Windows\\outside',
      `replicas/${installation}/head.json\0`,
      'requests/../head.json',
      '',
    ]) {
      const bytes = await bundleOf(head, { path, bytes: new Uint8Array(3) });
      expect(await open(bytes), path).toContain('holds a path that has no place in a bundle');
    }
    expect(readdirSync(root)).toEqual(before.length > 0 ? before : ['bundle']);
  });

  it('never believes a length it claims, and says where it is cut off', async () => {
    const bytes = await bundleOf(head);
    const claim = Buffer.from(bytes);
    claim.writeUIntBE(2 ** 47, 'accord-bundle-1\n'.length + 2, 6);
    expect(await open(claim)).toContain('is cut off');
    for (let end = 1; end < bytes.byteLength; end += 7) {
      const said = await open(bytes.subarray(0, end));
      expect(said === 'fine' ? end : 'accord-bundle-1\n'.length, said).toBe('accord-bundle-1\n'.length);
    }
  });

  it('is refused in one line when it is random bytes, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.boolean(),
        async (random, begins) => {
          const bytes = begins ? Buffer.concat([Buffer.from('accord-bundle-1\n'), random]) : random;
          const said = await open(bytes);
          expect(said).toMatch(/Nothing was taken in\.$/);
        },
      ),
      { seed, numRuns: count(50, 2000) },
    );
  });
});

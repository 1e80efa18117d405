import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { companionType } from '#shared/import/formats';
import { partsOf, placesOf } from '#shared/import/paths';
import type { KeptFile } from '#shared/import/resolve';
import type { BlobStore } from '../../store/types';
import { typeOf } from '../sources';
import type { Found, Sources } from './places';
import type { Embedded } from './reading';

const MAX_FILE = 50 * 1024 ** 2;

/** A file of an exported folder: named by its content, whatever it is. */
const EXPORTED = /(^|\/)files\/[0-9a-f]{16}(\.[\w-]+)?$/;

/** Keeps the pictures and other files of the imported documents as blobs, each once. */
export class Keeping {
  private readonly kept = new Map<string, Promise<KeptFile | null>>();

  constructor(
    private readonly sources: Sources,
    private readonly blobs: BlobStore,
  ) {}

  /** The file that an address in a document means, kept; null when there is none that may be taken. */
  async file(address: string, document: Found): Promise<KeptFile | null> {
    const { file } = partsOf(address);
    const claimed = companionType(file) ?? (EXPORTED.test(file) ? 'application/octet-stream' : null);
    if (!file || !claimed) return null;
    for (const place of placesOf(file, document.path, document.root)) {
      const real = await this.sources.locate(place, document.root);
      if (real) return this.keep(real, basename(place), claimed);
    }
    return null;
  }

  embedded({ file, name, type }: Embedded): Promise<KeptFile | null> {
    return this.keep(file, name, type);
  }

  private keep(real: string, name: string, claimed: string): Promise<KeptFile | null> {
    const before = this.kept.get(real);
    if (before) return before;
    const work = (async () => {
      const { size } = await stat(real);
      if (size === 0 || size > MAX_FILE) return null;
      const bytes = new Uint8Array(await readFile(real));
      const hash = await this.blobs.put(bytes);
      return { hash, type: typeOf(bytes, claimed), name: name.slice(0, 255), size };
    })();
    this.kept.set(real, work);
    return work;
  }
}

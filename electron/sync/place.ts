import { constants, type FileHandle, lstat, open, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, writeDurably } from '../store/durable';
import { StoreError, systemCode, toStoreError } from '../store/errors';
import { nodeFiles } from '../store/files';
import { namesIn } from '../store/names';

const INSTALLATION = /^[a-z0-9]{16,40}$/;
const HASH = /^[0-9a-f]{64}$/;
const EPOCH_FILE = /^([0-9a-f]{32})\.json$/;
const REQUEST_FILE = /^([a-z0-9]{16,40})\.json$/;

/** Where things lie in an exchange, with `/`, below its folder or inside a bundle. */
export const paths = {
  head: (installation: string) => `replicas/${installation}/head.json`,
  genesis: (installation: string) => `replicas/${installation}/genesis.json`,
  segment: (installation: string, hash: string) => `replicas/${installation}/segments/${hash}`,
  key: (installation: string, epoch: string) => `replicas/${installation}/keys/${epoch}.json`,
  request: (installation: string) => `requests/${installation}.json`,
};

const KNOWN_PATHS = [
  /^replicas\/[a-z0-9]{16,40}\/(head|genesis)\.json$/,
  /^replicas\/[a-z0-9]{16,40}\/segments\/[0-9a-f]{64}$/,
  /^replicas\/[a-z0-9]{16,40}\/keys\/[0-9a-f]{32}\.json$/,
  /^requests\/[a-z0-9]{16,40}\.json$/,
];

/** Whether a path is one of `paths`: nothing else is read from an exchange, nor written into it. */
export const isExchangePath = (path: string): boolean => KNOWN_PATHS.some((known) => known.test(path));

/** Something that installations exchange by: a folder, or one file. */
export interface Place {
  /** Installations with a replica here. */
  installations(): Promise<string[]>;
  /** Epochs for which an installation hands out keys here. */
  epochs(installation: string): Promise<string[]>;
  /** Installations that ask here to be let in. */
  requests(): Promise<string[]>;
  /**
   * A file's bytes; null when it is not here (yet), or is no plain file.
   * @throws RangeError when it is larger than `limit`
   */
  read(path: string, limit: number): Promise<Uint8Array | null>;
}

/** A place that can be written into, too. */
export interface WritablePlace extends Place {
  /** Hashes of the segments that lie here of an installation, named by a head or not. */
  segments(installation: string): Promise<string[]>;
  /** Durable when it resolves. READ_ONLY, DISK_FULL, NOT_FOUND. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Nothing when it is not there. */
  remove(path: string): Promise<void>;
}

/** Picks the names that are what they should be; "conflicted copies" and temporary files fall out here. */
export const placeNames = {
  installations: (names: readonly string[]) => names.filter((name) => INSTALLATION.test(name)),
  segments: (names: readonly string[]) => names.filter((name) => HASH.test(name)),
  epochs: (names: readonly string[]) => names.flatMap((name) => EPOCH_FILE.exec(name)?.[1] ?? []),
  requests: (names: readonly string[]) => names.flatMap((name) => REQUEST_FILE.exec(name)?.[1] ?? []),
};

/** NOT_FOUND, in words, where a shared folder is not there. */
export async function requireFolder(dir: string): Promise<void> {
  const found = await stat(dir).catch(() => null);
  if (!found?.isDirectory())
    throw new StoreError(
      'NOT_FOUND',
      `The shared folder ${dir} is not there. Nothing was exchanged; your changes are kept here.`,
      dir,
    );
}

/** The error codes by which a system says that a file is there and cannot be had just now. */
const NOT_NOW = new Set(['EBUSY', 'EAGAIN', 'ETIMEDOUT', 'EPERM', 'EACCES', 'EIO']);

/** An exchange in a folder: a network drive, or one that a program keeps in step between devices. */
export class FolderPlace implements WritablePlace {
  /** @param own a folder of this device alone, which is made where it is missing; a shared one never is */
  constructor(
    readonly dir: string,
    private readonly own = false,
  ) {}

  async installations(): Promise<string[]> {
    return placeNames.installations(await this.names('replicas'));
  }

  async epochs(installation: string): Promise<string[]> {
    return placeNames.epochs(await this.names(`replicas/${installation}/keys`));
  }

  async requests(): Promise<string[]> {
    return placeNames.requests(await this.names('requests'));
  }

  async segments(installation: string): Promise<string[]> {
    return placeNames.segments(await this.names(`replicas/${installation}/segments`));
  }

  async read(path: string, limit: number): Promise<Uint8Array | null> {
    const full = join(this.dir, path);
    let handle: FileHandle | null = null;
    try {
      // A pipe or a device under the name of a file would keep the reader waiting for ever.
      if (!(await lstat(full)).isFile()) return null;
      handle = await open(full, constants.O_RDONLY);
      const { size } = await handle.stat();
      if (size > limit) throw new RangeError(`is larger than the ${limit} bytes allowed`);
      return new Uint8Array(await handle.readFile());
    } catch (error) {
      const code = systemCode(error) ?? '';
      if (code === 'ENOENT' || code === 'ENOTDIR' || NOT_NOW.has(code)) return null;
      if (error instanceof RangeError) throw error;
      throw toStoreError(error, `read ${path}`, full);
    } finally {
      await handle?.close();
    }
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    if (!isExchangePath(path)) throw new StoreError('INVALID', `${path} has no place in an exchange`);
    const full = join(this.dir, path);
    // A drive that is gone leaves an empty place: what is written there reaches nobody, and hides what comes back.
    if (!this.own) await requireFolder(this.dir);
    await makeFolder(nodeFiles, join(full, '..'));
    await writeDurably(nodeFiles, full, [bytes]);
  }

  async remove(path: string): Promise<void> {
    await unlink(join(this.dir, path)).catch((error: unknown) => {
      if (systemCode(error) !== 'ENOENT') throw toStoreError(error, `remove ${path}`, join(this.dir, path));
    });
  }

  private names(folder: string): Promise<string[]> {
    return namesIn(join(this.dir, folder));
  }
}

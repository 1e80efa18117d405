import { basename, join } from 'node:path';
import { backupNames } from './backup-copy';
import { decode, parseDocument } from './document-data';
import { writeDurably } from './durable';
import { StoreError } from './errors';
import type { FileSystem } from './files';
import { documentPath, folders } from './layout';
import { setAside } from './quarantine';
import type { ReportBook } from './report';

/**
 * What is done with a document file that cannot be read: it is kept in quarantine, never deleted and never
 * replaced by an empty one, and the newest whole backup of the record takes its place.
 */
export class Rescue {
  readonly #underWay = new Map<string, Promise<boolean>>();

  constructor(
    private readonly dir: string,
    private readonly files: FileSystem,
    private readonly report: ReportBook,
  ) {}

  /**
   * True when the record was brought back from a backup. False when there is none: the record is then gone
   * from `docs/`, and the report says where its file lies.
   */
  rescue(kind: string, id: string, path: string): Promise<boolean> {
    const work = this.#underWay.get(path) ?? this.#rescue(kind, id, path);
    this.#underWay.set(path, work);
    return work.finally(() => this.#underWay.delete(path));
  }

  async #rescue(kind: string, id: string, path: string): Promise<boolean> {
    const quarantined = await setAside(this.files, this.dir, path);
    const restoredFrom = await restoreNewest(this.files, this.dir, kind, id);
    const outcome =
      restoredFrom === null ? 'no backup has it' : `it was brought back from the backup ${restoredFrom}`;
    this.report.add({
      code: 'CORRUPT',
      path,
      record: id,
      message: `The file of "${id}" could not be read and lies in quarantine; ${outcome}`,
      quarantined,
      ...(restoredFrom !== null && { restoredFrom }),
    });
    return restoredFrom !== null;
  }
}

/**
 * Puts a record's newest whole backup in its place.
 * @returns the backup's name, or null when no backup has the record whole
 */
export async function restoreNewest(
  files: FileSystem,
  dir: string,
  kind: string,
  id: string,
): Promise<string | null> {
  const root = join(dir, folders.backups);
  for (const name of backupNames(root)) {
    const bytes = await wholeDocument(files, documentPath(join(root, name), kind, id));
    if (bytes) {
      await writeDurably(files, documentPath(dir, kind, id), [bytes]);
      return name;
    }
  }
  return null;
}

/** A document file's bytes, when it can be read and its state decoded; else null. */
async function wholeDocument(files: FileSystem, path: string): Promise<Uint8Array | null> {
  try {
    const bytes = await files.readFile(path);
    const { state } = parseDocument(bytes.toString('utf8'), path);
    decode(Buffer.from(state, 'base64'), () => new StoreError('CORRUPT', basename(path))).destroy();
    return bytes;
  } catch {
    return null;
  }
}

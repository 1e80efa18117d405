import { readFile, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { backupNames } from './backup-copy';
import { makeFolder, moveDurably, writeDurably } from './durable';
import { StoreError } from './errors';
import { type FileSystem, nodeFiles } from './files';
import { actPath, documentPath, folders, isRecordId, sha256 } from './layout';
import { namesIn } from './names';
import { trashPath } from './trash';

export interface Restored {
  /** Ids of the records that are now as the backup has them and were not before. */
  readonly restored: string[];
  /** Ids of the records that were newer or other, and lie in `trash/`. */
  readonly trashed: string[];
  /** How many acts came back. */
  readonly acts: number;
}

/**
 * Brings a closed workspace back to one of its backups. What is there now and differs goes to `trash/`; acts
 * are united, since a deed once done stays done. The index follows at the next opening.
 * @throws StoreError NOT_FOUND when there is no such backup
 */
export async function restoreBackup(
  dir: string,
  name: string,
  kinds: readonly string[],
  files: FileSystem = nodeFiles,
): Promise<Restored> {
  const root = await realpath(dir);
  const backups = join(root, folders.backups);
  if (!backupNames(backups).includes(name)) {
    throw new StoreError('NOT_FOUND', `There is no backup "${name}" of ${root}`, backups);
  }
  const source = join(backups, name);
  const restored: string[] = [];
  const trashed: string[] = [];
  for (const kind of kinds) {
    const wanted = new Set(await documentIds(join(source, folders.docs, kind), files));
    for (const id of await documentIds(join(root, folders.docs, kind), files)) {
      const path = documentPath(root, kind, id);
      if (wanted.has(id) && (await same(path, documentPath(source, kind, id)))) wanted.delete(id);
      else {
        await moveDurably(files, path, trashPath(root, kind, id));
        trashed.push(id);
      }
    }
    for (const id of wanted) {
      await makeFolder(files, join(root, folders.docs, kind));
      const bytes = await readFile(documentPath(source, kind, id));
      await writeDurably(files, documentPath(root, kind, id), [bytes]);
      restored.push(id);
    }
  }
  return { restored, trashed, acts: await uniteActs(root, source, files) };
}

async function uniteActs(root: string, source: string, files: FileSystem): Promise<number> {
  let added = 0;
  for (const name of await namesIn(join(source, folders.acts), files)) {
    const bytes = await readFile(join(source, folders.acts, name));
    const hash = basename(name, '.json');
    const there = await readFile(actPath(root, hash)).catch(() => null);
    if (there !== null || sha256(bytes) !== hash) continue;
    await writeDurably(files, actPath(root, hash), [bytes]);
    added += 1;
  }
  return added;
}

async function documentIds(folder: string, files: FileSystem): Promise<string[]> {
  const names = await namesIn(folder, files);
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
    .filter(isRecordId);
}

async function same(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([readFile(one), readFile(other)]);
  return a.equals(b);
}

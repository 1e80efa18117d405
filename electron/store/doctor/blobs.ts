import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { backupNames } from '../backup-copy';
import { folders, isHash, temporaryOwner } from '../layout';
import { namesIn } from '../names';
import { setAside } from '../quarantine';
import type { CheckContext, Finding } from './problem';

/**
 * Holds every blob against its name, and looks for those that nothing names any more.
 * @param texts everything that may name a blob: acts and the views of documents, as JSON. Null when some of
 *   that cannot be read now: then nothing is called an orphan.
 */
export async function checkBlobs(context: CheckContext, texts: readonly string[] | null): Promise<Finding[]> {
  const named = new Set(texts?.flatMap(hashesIn));
  const findings: Finding[] = [];
  const orphans: Finding[] = [];
  const root = join(context.dir, folders.blobs);
  for (const folder of await namesIn(root)) {
    if (temporaryOwner(folder) !== undefined) continue;
    for (const name of await namesIn(join(root, folder))) {
      if (temporaryOwner(name) !== undefined) continue;
      const path = join(root, folder, name);
      const repair = async () => `Moved to ${await setAside(context.files, context.dir, path)}`;
      if (!isHash(name) || !name.startsWith(folder) || (await hashOf(path)) !== name) {
        const message = 'This attachment was changed: its content does not have the hash it is named by';
        findings.push({ kind: 'changed-blob', path, message, repair });
      } else if (texts && !named.has(name) && !context.keepBlob?.(name)) {
        orphans.push({ kind: 'orphan-blob', path, message: 'Nothing refers to this attachment', repair });
      }
    }
  }
  if (orphans.length === 0) return findings;
  const remembered = await rememberedHashes(context.dir);
  return [...findings, ...orphans.filter(({ path }) => !remembered.has(basename(path)))];
}

/** What removed records and those in backups name: it must still be there when they are brought back. */
async function rememberedHashes(dir: string): Promise<Set<string>> {
  const backups = join(dir, folders.backups);
  const roots = backupNames(backups).map((name) => join(backups, name, folders.docs));
  const remembered = new Set<string>();
  for (const root of [join(dir, folders.trash), ...roots]) {
    for (const kind of await namesIn(root)) {
      for (const name of await namesIn(join(root, kind))) {
        for (const hash of hashesIn(await readFile(join(root, kind, name), 'utf8'))) remembered.add(hash);
      }
    }
  }
  return remembered;
}

function hashesIn(text: string): string[] {
  return text.match(/\b[0-9a-f]{64}\b/g) ?? [];
}

async function hashOf(path: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(path)) digest.update(chunk);
  return digest.digest('hex');
}

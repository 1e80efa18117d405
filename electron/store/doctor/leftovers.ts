import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from '../durable';
import { FORMAT, folders, formatOf, MARKER, markerBytes, temporaryOwner } from '../layout';
import { namesIn } from '../names';
import type { CheckContext, Finding } from './problem';

/** What saves and backups that were cut off left behind. */
export async function checkTemporaryFiles(context: CheckContext, ownToo: boolean): Promise<Finding[]> {
  const found: string[] = [];
  for (const folder of ['', folders.acts, folders.trash, folders.quarantine]) {
    found.push(...(await temporariesIn(join(context.dir, folder), ownToo)));
  }
  for (const parent of [folders.docs, folders.blobs]) {
    found.push(...(await temporariesIn(join(context.dir, parent), ownToo)));
    for (const folder of await namesIn(join(context.dir, parent))) {
      found.push(...(await temporariesIn(join(context.dir, parent, folder), ownToo)));
    }
  }
  const backups = join(context.dir, folders.backups);
  // While the workspace is open a backup may be under way.
  const unfinished = ownToo ? (await namesIn(backups)).filter((name) => name.endsWith('.unfinished')) : [];
  found.push(...unfinished.map((name) => join(backups, name)));
  return found.map((path) => ({
    kind: 'temporary-file',
    path,
    message: 'A save that was cut off left this file; nothing acknowledged is in it alone',
    repair: async () => {
      await rm(path, { recursive: true, force: true });
      return 'Removed';
    },
  }));
}

/** The file that says that this is a workspace. */
export async function checkMarker(context: CheckContext): Promise<Finding[]> {
  const path = join(context.dir, MARKER);
  const text = await readFile(path, 'utf8').catch(() => '');
  const format = formatOf(text);
  if (format !== undefined) return [];
  const repair = async (): Promise<string> => {
    await writeDurably(context.files, path, [markerBytes()]);
    return `Written again for format ${FORMAT}`;
  };
  return [
    {
      kind: 'missing-marker',
      path,
      message: 'The file that marks a workspace is missing or damaged',
      repair,
    },
  ];
}

async function temporariesIn(folder: string, ownToo: boolean): Promise<string[]> {
  return (await namesIn(folder))
    .filter((name) => {
      const owner = temporaryOwner(name);
      return owner !== undefined && (ownToo || owner !== process.pid);
    })
    .map((name) => join(folder, name));
}

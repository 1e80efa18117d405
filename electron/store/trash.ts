import { join } from 'node:path';
import type { FileSystem } from './files';
import { folders, stamp, stampTime } from './layout';
import { namesIn } from './names';

/** Where a removed record goes: `trash/<kind>/<id>.<time>.json`. */
export function trashPath(dir: string, kind: string, id: string): string {
  return join(dir, folders.trash, kind, `${id}.${stamp()}.json`);
}

/** The record last removed under an id, or null. */
export async function newestInTrash(
  files: FileSystem,
  dir: string,
  kinds: readonly string[],
  id: string,
): Promise<{ kind: string; path: string } | null> {
  let newest: { kind: string; path: string; time: number } | null = null;
  for (const kind of kinds) {
    const folder = join(dir, folders.trash, kind);
    for (const name of await namesIn(folder, files)) {
      if (!name.startsWith(`${id}.`) || !name.endsWith('.json')) continue;
      const time = stampTime(name.slice(id.length + 1, -'.json'.length));
      if (!Number.isNaN(time) && time >= (newest?.time ?? 0))
        newest = { kind, path: join(folder, name), time };
    }
  }
  return newest;
}

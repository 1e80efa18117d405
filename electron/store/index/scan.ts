import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { folders, isRecordId, temporaryOwner } from '../layout';
import type { KnownFile } from './tables';

export interface FoundDocument {
  readonly id: string;
  readonly kind: string;
}

/** How the documents' folder differs from what the index knows. */
export interface ScanResult {
  /** New, or with another time or size than the index saw. */
  readonly changed: FoundDocument[];
  /** Ids in the index without a file. */
  readonly removed: string[];
  /** The same id under two kinds: the index's, or else the first, is taken. */
  readonly duplicates: { readonly id: string; readonly path: string }[];
  /** Temporary files that another, dead process left. */
  readonly leftovers: string[];
  /** Files and folders that are no documents. */
  readonly foreign: string[];
}

/** Files looked at before other requests get their turn. */
const SLICE = 500;

/**
 * Compares `docs/` with the index by names, times and sizes, without reading a document.
 * @param dir the workspace's folder
 */
export async function scanDocuments(
  dir: string,
  kinds: readonly string[],
  known: readonly KnownFile[],
): Promise<ScanResult> {
  const result: ScanResult = { changed: [], removed: [], duplicates: [], leftovers: [], foreign: [] };
  const indexed = new Map(known.map((file) => [file.id, file]));
  const seen = new Set<string>();
  let looked = 0;
  const root = join(dir, folders.docs);
  for (const kind of names(root)) {
    const folder = join(root, kind);
    if (!kinds.includes(kind)) {
      result.foreign.push(folder);
      continue;
    }
    for (const name of names(folder)) {
      const path = join(folder, name);
      const owner = temporaryOwner(name);
      const id = name.endsWith('.json') ? name.slice(0, -5) : '';
      if (owner !== undefined) {
        if (owner !== process.pid) result.leftovers.push(path);
      } else if (!isRecordId(id)) result.foreign.push(path);
      else if (seen.has(id)) result.duplicates.push({ id, path });
      else {
        const before = indexed.get(id);
        const now = statSync(path, { throwIfNoEntry: false });
        if (!now) continue;
        seen.add(id);
        const same = before?.kind === kind && before.mtime === now.mtimeMs && before.size === now.size;
        if (!same) result.changed.push({ id, kind });
      }
      looked += 1;
      if (looked % SLICE === 0) await breathe();
    }
  }
  for (const id of indexed.keys()) if (!seen.has(id)) result.removed.push(id);
  return result;
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // Not there, or a file where a folder belongs: either way it holds no documents.
    return [];
  }
}

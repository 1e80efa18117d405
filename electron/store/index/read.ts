import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { recordCodec } from '#shared/model/codec';
import { indexEntry, parseDocument } from '../document-data';
import { documentPath } from '../layout';
import type { IndexEntry } from '../types';
import type { FoundDocument } from './scan';

/** What could be read of some documents. */
export interface ReadDocuments {
  readonly entries: IndexEntry[];
  /** Damaged, gone, or of a kind that is not the program's own: the documents themselves look at these. */
  readonly left: FoundDocument[];
}

/**
 * Reads documents from their files for the index. Synchronous: runs in the index's worker thread, where it knows
 * the program's own kinds of records, because a thread cannot be handed the functions of another codec.
 * @param dir the workspace's folder
 */
export function readDocuments(dir: string, found: readonly FoundDocument[]): ReadDocuments {
  const read: ReadDocuments = { entries: [], left: [] };
  for (const each of found) {
    try {
      if (!recordCodec.kinds.includes(each.kind)) throw new RangeError(each.kind);
      read.entries.push(readOne(documentPath(dir, each.kind, each.id)));
    } catch {
      read.left.push(each);
    }
  }
  return read;
}

function readOne(path: string): IndexEntry {
  const file = openSync(path, 'r');
  try {
    const { mtimeMs, size } = fstatSync(file);
    const data = parseDocument(readFileSync(file, 'utf8'), path);
    return indexEntry(recordCodec, data, { mtimeMs, size });
  } finally {
    closeSync(file);
  }
}

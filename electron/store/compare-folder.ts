import { rmSync } from 'node:fs';
import type { Documents } from './documents';
import { StoreError } from './errors';
import type { IndexClient } from './index/client';
import type { FoundDocument } from './index/scan';
import type { ReportBook } from './report';
import type { IndexEntry, Progress } from './types';

/** Documents that the index's thread reads at a time; between two such slices it answers searches. */
const SLICE = 64;

/** What is compared, and who is told. */
export interface Comparison {
  readonly dir: string;
  readonly kinds: readonly string[];
  readonly client: IndexClient;
  readonly documents: Documents;
  readonly report: ReportBook;
}

/** How it goes on, and whether it should. */
export interface Watch {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends it between two slices; what was read by then need not be read again. */
  readonly signal?: AbortSignal | undefined;
}

/** Compares the folder with the index and brings list and index up to date. Throws when it is stopped. */
export async function compareFolder(comparison: Comparison, watch: Watch): Promise<void> {
  const { dir, kinds, client, documents, report } = comparison;
  const found = await client.call('scan', dir, kinds);
  const gone = documents.records.forget(found.removed);
  if (gone.length > 0) await client.call('remove', gone);
  await learnAll(found.changed, comparison, watch);
  for (const path of found.leftovers) {
    rmSync(path, { force: true });
    report.add({
      code: 'LEFTOVER',
      path,
      message: 'A save that was cut off left this temporary file; removed',
    });
  }
  for (const { id, path } of found.duplicates) {
    const message = `The id "${id}" is already used by another record; this file is left out`;
    report.add({ code: 'DUPLICATE', path, record: id, message });
  }
  for (const path of found.foreign) {
    report.add({
      code: 'FOREIGN',
      path,
      message: 'This is no document this version of Accord knows; left alone',
    });
  }
  await client.call('markComplete');
}

async function learnAll(
  changed: readonly FoundDocument[],
  comparison: Comparison,
  { onProgress, signal }: Watch,
): Promise<void> {
  const { dir, client, documents } = comparison;
  for (let start = 0; start < changed.length; start += SLICE) {
    signal?.throwIfAborted();
    const slice = changed.slice(start, start + SLICE);
    const inFiles = slice.filter(({ id }) => !documents.isInMemory(id));
    const { learned, left } = await client.call('learn', dir, inFiles);
    const taken = documents.records.take(learned);
    const others = [...slice.filter((each) => !inFiles.includes(each)), ...left];
    documents.records.announce([...taken, ...(await learnHere(others, comparison))]);
    onProgress?.({ done: Math.min(start + SLICE, changed.length), total: changed.length });
  }
}

/** Those that the index's thread could not read: here damage is told, and mended where a backup has the record. */
async function learnHere(
  found: readonly FoundDocument[],
  { client, documents, report }: Comparison,
): Promise<string[]> {
  // One file that cannot be read must not keep all others off the list.
  const learn = ({ kind, id }: FoundDocument) =>
    documents.learn({ kind, id }).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      const path = error instanceof StoreError && error.path !== undefined ? error.path : `${kind}/${id}`;
      report.add({ code: 'UNREADABLE', path, record: id, message });
      return null;
    });
  const entries = (await Promise.all(found.map(learn))).filter(
    (entry): entry is IndexEntry => entry !== null && documents.records.isCurrent(entry),
  );
  if (entries.length > 0) await client.call('upsert', entries);
  return entries.map(({ id }) => id);
}

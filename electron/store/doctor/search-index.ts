import { existsSync } from 'node:fs';
import type { DocumentData } from '../document-data';
import type { IndexClient } from '../index/client';
import { indexPath } from '../layout';
import type { IndexStore } from '../types';
import type { CheckContext, Finding } from './problem';

type Documents = ReadonlyMap<string, Omit<DocumentData, 'state'>>;

const ANEW = 'The index was made anew';

/** The index of a closed workspace. `rebuild` opens and fills it. */
export async function checkClosedIndex(
  context: CheckContext,
  client: IndexClient,
  documents: Documents,
  rebuild: () => Promise<void>,
): Promise<Finding[]> {
  const { dir, home, codec } = context;
  const path = indexPath(home, dir);
  const finding = (kind: 'missing-index' | 'stale-index', message: string): Finding[] => [
    { kind, path, message, repair: () => rebuild().then(() => ANEW) },
  ];
  if (!existsSync(path))
    return finding('missing-index', 'There is no index of this workspace on this device');
  const opened = await client.call('open', path);
  if (!opened.complete)
    return finding('missing-index', opened.note ?? 'The index was never filled to the end');
  const damage = await client.call('verify');
  if (damage !== null) return finding('stale-index', `The index is damaged: ${damage}`);
  const { changed, removed } = await client.call('scan', dir, codec.kinds);
  if (changed.length + removed.length > 0) {
    const count = changed.length + removed.length;
    return finding('stale-index', `The index does not know what changed in ${count} of the documents`);
  }
  return differs(opened.records, documents) ? finding('stale-index', 'The index tells other titles') : [];
}

/** The index of an open workspace, which follows the documents by itself. */
export async function checkOpenIndex(
  context: CheckContext,
  index: IndexStore,
  documents: Documents,
): Promise<Finding[]> {
  if (!differs(await index.list(), documents)) return [];
  const path = indexPath(context.home, context.dir);
  const repair = () => index.rebuild().then(() => ANEW);
  return [{ kind: 'stale-index', path, message: 'The index tells other documents or titles', repair }];
}

function differs(
  rows: readonly { id: string; title: string; updatedAt: string }[],
  documents: Documents,
): boolean {
  if (rows.length !== documents.size) return true;
  return rows.some((row) => {
    const data = documents.get(row.id);
    return data?.title !== row.title || data.updatedAt !== row.updatedAt;
  });
}

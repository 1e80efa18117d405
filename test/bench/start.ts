import { openStore } from '../../electron/store/workspace-store';
import { type BenchWorkspace, workspaceOf } from './data/many-documents';
import { type BenchOptions, type BenchResult, runPair } from './harness';

/**
 * From opening a workspace of n (10,000) documents to the list of them, against the same with 10, and how long
 * it then takes to find out that nothing changed in the folder.
 */
export default async function start({ n = 10_000 }: BenchOptions): Promise<BenchResult[]> {
  const large = await workspaceOf(n);
  const small = await workspaceOf(10);
  try {
    return [
      await runPair({ name: 'start-list', n, ours: () => list(large), baseline: () => list(small) }),
      await runPair({ name: 'start-compared', n, ours: () => compared(large), baseline: () => list(large) }),
    ];
  } finally {
    large.remove();
    small.remove();
  }
}

async function list({ options, ids }: BenchWorkspace): Promise<number> {
  const start = performance.now();
  const store = await openStore(options);
  const rows = store.documents.list();
  const taken = performance.now() - start;
  if (rows.length !== ids.length) throw new Error(`The list has ${rows.length} of ${ids.length} records`);
  await store.close();
  return taken;
}

async function compared({ options }: BenchWorkspace): Promise<number> {
  const start = performance.now();
  const store = await openStore(options);
  await store.ready;
  const taken = performance.now() - start;
  await store.close();
  return taken;
}

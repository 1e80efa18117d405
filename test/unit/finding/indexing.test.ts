import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WorkspaceStatus } from '#shared/contract/workspace';
import { documentPath, folders } from '../../../electron/store/layout';
import { manyDocuments } from '../../bench/data/many-documents';
import { emptyWorkspace, type Workspace } from '../templates/service';

/** Enough to be seen while they are read. */
const COUNT = 1500;
let workspace: Workspace;
let dir: string;

beforeAll(async () => {
  workspace = await emptyWorkspace();
  dir = join(workspace.root, 'workspace');
  await workspace.client.workspace.close();
  mkdirSync(join(dir, folders.docs, 'definition'), { recursive: true });
  for (const data of manyDocuments(COUNT))
    writeFileSync(documentPath(dir, data.kind, data.id), JSON.stringify(data));
});
afterAll(() => workspace.end());

/** The first status that holds, asked for as the page does. */
async function seen(wanted: (status: WorkspaceStatus) => boolean): Promise<WorkspaceStatus> {
  for (;;) {
    const status = await workspace.client.workspace.status();
    if (wanted(status)) return status;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

it('tells how far it is, can be cancelled, and goes on from there', async () => {
  const { client } = workspace;
  rmSync(join(workspace.root, 'home/index'), { recursive: true });
  const opening = client.workspace.open({ dir });
  const ended = opening.then(
    () => 'opened',
    () => 'stopped',
  );
  const { indexing } = await seen((status) => status.indexing !== null);
  expect(indexing?.total).toBeGreaterThanOrEqual(COUNT);
  await seen((status) => (status.indexing?.done ?? 0) > (indexing?.done ?? 0));
  const closed = await client.workspace.close();
  expect(await ended).toBe('stopped');
  // Nobody did anything wrong: there is no problem to show.
  expect(closed).toMatchObject({ workspace: null, problem: null, indexing: null });

  const again = client.workspace.open({ dir });
  const { indexing: rest } = await seen((status) => status.indexing !== null || status.workspace !== null);
  expect(rest?.total ?? 0).toBeLessThan(indexing?.total ?? 0);
  const open = await again;
  expect(open).toMatchObject({ problem: null, indexing: null });
  expect(await client.records.list({ kind: 'definition' })).toHaveLength(COUNT);
});

it('tells how far it is with what changed in the folder meanwhile, while the workspace is open already', async () => {
  const { client } = workspace;
  await client.workspace.close();
  // As another program, or a folder that is brought back, would leave them.
  for (const data of manyDocuments(COUNT))
    writeFileSync(
      documentPath(dir, data.kind, data.id),
      JSON.stringify({ ...data, title: `${data.title} anew` }),
    );
  await client.workspace.open({ dir });
  const { workspace: open, indexing } = await seen((status) => status.indexing !== null);
  expect(open).not.toBeNull();
  expect(indexing?.total).toBe(COUNT);
  await expect(client.search({ words: 'definition' })).resolves.toBeDefined();
  await seen((status) => status.indexing === null);
});

it('exports what it has not read yet, too', async () => {
  const { client } = workspace;
  await client.workspace.close();
  const dropped = [...manyDocuments(COUNT + 20)].slice(COUNT);
  for (const data of dropped) writeFileSync(documentPath(dir, data.kind, data.id), JSON.stringify(data));
  await client.workspace.open({ dir });
  const ids = dropped.map(({ id }) => id);
  const out = join(workspace.root, 'dropped');
  for await (const event of await client.exports.make({ ids, format: 'folder', out }))
    if (event.type === 'done') break;
  expect(readdirSync(join(out, 'definitions'))).toHaveLength(ids.length);
});

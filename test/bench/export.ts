import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { AccordClient } from '#shared/contract/contract';
import { createHeadlessHost } from '../../electron/hosts/headless';
import { startRuntime } from '../../electron/hosts/runtime';
import { documentPath, folders } from '../../electron/store/layout';
import { manyProcesses } from './data/many-processes';
import { type BenchOptions, type BenchResult, runPair } from './harness';

/** Documents when nobody asks for another number. */
const DOCUMENTS = 1000;

/**
 * `export`: a workspace of processes of five steps as a folder of Markdown, from the call to the folder in its place,
 * against reading each document's file and writing as many files of the same size. So many a second is n ÷ ours.
 */
export default async function exporting({ n = DOCUMENTS }: BenchOptions): Promise<BenchResult> {
  const base = mkdtempSync(join(tmpdir(), 'accord-export-bench-'));
  const dir = join(base, 'workspace');
  const host = createHeadlessHost();
  const runtime = await startRuntime(host, join(base, 'home'));
  const client: AccordClient = createRouterClient(runtime.services.router, {
    context: { connection: 'bench', trusted: true },
  });
  try {
    const you = { name: 'Ada', team: 'Marketing' };
    await client.workspace.create({ dir, you, otherTeam: 'Sales', start: 'empty' });
    await client.workspace.close();
    mkdirSync(join(dir, folders.docs, 'process'), { recursive: true });
    const documents = [...manyProcesses(n)];
    for (const data of documents)
      writeFileSync(documentPath(dir, data.kind, data.id), JSON.stringify(data, null, 2));
    await client.workspace.open({ dir });
    const out = join(base, 'markdown');
    return await runPair({
      name: 'export',
      n,
      async ours(): Promise<undefined> {
        const made = await client.exports.make({ all: true, format: 'folder', out, overwrite: true });
        for await (const event of made) if (event.type === 'done') return;
      },
      baseline(): undefined {
        const plain = mkdtempSync(join(base, 'plain-'));
        for (const { kind, id } of documents)
          writeFileSync(join(plain, `${id}.md`), readFileSync(documentPath(dir, kind, id)).subarray(0, 1000));
        rmSync(plain, { recursive: true });
      },
    });
  } finally {
    await runtime.close();
    await host.close();
    rmSync(base, { recursive: true, force: true });
  }
}

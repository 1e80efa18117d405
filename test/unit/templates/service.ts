import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { AccordClient } from '#shared/contract/contract';
import { startBare } from '../../fixtures/bare-services';

export interface Workspace {
  client: AccordClient;
  /** The folder with the workspace's folder (`workspace`) and the device's (`home`). */
  root: string;
  /** A record as the exporter writes it. */
  exported(id: string, format: 'html' | 'md'): Promise<string>;
  /** The workspace closed and opened again. */
  reopen(): Promise<void>;
  end(): Promise<void>;
}

/**
 * An empty workspace with the real services, in folders that are removed afterwards.
 * @param passphrase of the founder's key; without one it lies open, and signing costs no time
 */
export async function emptyWorkspace(
  clock?: () => Date,
  passphrase: string | null = 'a long passphrase',
  rehearsal = false,
): Promise<Workspace> {
  const root = await mkdtemp(join(tmpdir(), 'accord-templates-'));
  const services = await startBare(root, { ...(clock && { clock }), rehearsal });
  const client: AccordClient = createRouterClient(services.router, {
    context: { connection: 'terminal', trusted: true },
  });
  await client.workspace.create({
    dir: join(root, 'workspace'),
    name: 'Nordwind',
    you: { name: 'Mia Brandt', team: 'Growth' },
    otherTeam: 'Field sales',
    ...(passphrase !== null && { passphrase }),
    start: 'empty',
  });
  let exports = 0;
  return {
    client,
    root,
    async exported(id, format) {
      const out = join(root, `${++exports}.${format}`);
      for await (const event of await client.exports.make({ ids: [id], format, out }))
        if (event.type === 'done') return readFile(out, 'utf8');
      throw new Error(`${id} was not exported`);
    },
    async reopen() {
      await client.workspace.close();
      await client.workspace.open({ dir: join(root, 'workspace') });
    },
    async end() {
      await services.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

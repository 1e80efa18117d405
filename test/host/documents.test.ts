import { join } from 'node:path';
import { safe } from '@orpc/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { AccordClient } from '#shared/contract/contract';
import type { DocumentEvent } from '#shared/contract/records';
import { writeField } from '#shared/model/binding/write';
import type { Services } from '../../electron/services/router';
import { startBare } from '../fixtures/bare-services';
import { type Carried, inProcess, overBrowserHost, overLocalSocket } from './fixtures/carriers';
import { temporaryFolder } from './fixtures/page';

const carriers = {
  'in process': inProcess<AccordClient>,
  'local socket': overLocalSocket<AccordClient>,
  'browser host': overBrowserHost<AccordClient>,
};

/** Everything that a stream gives until it ends. */
async function drain(stream: AsyncIterable<DocumentEvent>): Promise<string[]> {
  const types: string[] = [];
  for await (const { type } of stream) types.push(type);
  return types;
}

/** An update that gives the record another title. */
function titled(state: Uint8Array, title: string): Uint8Array<ArrayBuffer> {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  const before = Y.encodeStateVector(doc);
  writeField(doc, '', 'title', title);
  return new Uint8Array(Y.encodeStateAsUpdate(doc, before));
}

describe.each(Object.entries(carriers))('documents of two workspaces, %s', (_name, carry) => {
  const folder = temporaryFolder();
  const [first, second] = [join(folder.path, 'first'), join(folder.path, 'second')];
  let services: Services;
  let carried: Carried<AccordClient>;
  let client: AccordClient;

  const opened = async (connection: string, workspace?: string) => {
    const named = workspace === undefined ? {} : { workspace };
    const stream = await client.documents.open({ id: 'workspace', connection, ...named });
    const first = await stream.next();
    if (first.done || first.value.type !== 'state') throw new Error('The state comes first');
    return { stream, state: first.value.state, workspace: first.value.workspace };
  };
  const title = async () => (await client.records.show({ id: 'workspace' })).view['title'];

  beforeAll(async () => {
    services = await startBare(folder.path);
    carried = await carry(services.router);
    client = carried.client;
    for (const [dir, name] of [
      [second, 'Second'],
      [first, 'First'],
    ] as const) {
      await client.workspace.create({
        dir,
        name,
        you: { name: 'Mia Brandt', team: 'Marketing' },
        otherTeam: 'Sales',
        passphrase: 'a long passphrase',
        start: 'empty',
      });
    }
  });

  afterAll(async () => {
    await carried?.close();
    await services?.close();
    folder.remove();
  });

  it('ends the streams of a workspace that closes, and refuses its late updates', async () => {
    await client.workspace.open({ dir: first });
    const { stream, state, workspace } = await opened('window-1');
    const rest = drain(stream);
    await client.workspace.open({ dir: second });
    expect(await rest).toEqual([]);
    const late = { id: 'workspace', connection: 'window-1', seq: 1, update: titled(state, 'From the first') };
    expect((await safe(client.documents.update({ ...late, workspace }))).error).toMatchObject({
      code: 'CLOSED',
      data: { record: 'workspace' },
      message: expect.stringContaining('not open any more'),
    });
    const again = await safe(client.documents.open({ id: 'workspace', connection: 'window-1', workspace }));
    expect(again.error).toMatchObject({ code: 'CLOSED' });
    expect(await title()).toBe('Second');
  });

  it('takes updates again under the same name once its workspace is open again', async () => {
    await client.workspace.open({ dir: first });
    const before = await opened('window-2');
    const send = (seq: number, words: string, state: Uint8Array, workspace: string) =>
      client.documents.update({
        id: 'workspace',
        connection: 'window-2',
        workspace,
        seq,
        update: titled(state, words),
      });
    expect(await send(1, 'Once', before.state, before.workspace)).toEqual({ ack: 1 });
    await client.workspace.open({ dir: second });
    await client.workspace.open({ dir: first });
    const after = await opened('window-2', before.workspace);
    expect(after.workspace).toBe(before.workspace);
    expect(await send(2, 'Twice', after.state, after.workspace)).toEqual({ ack: 2 });
    expect(await title()).toBe('Twice');
    await after.stream.return?.();
  });
});

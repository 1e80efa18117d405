import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AccordClient } from '#shared/contract/contract';
import type { Services } from '../../../electron/services/router';
import { startBare } from '../../fixtures/bare-services';

const passphrase = 'four words nobody guesses';
const root = mkdtempSync(join(tmpdir(), 'accord-open-key-'));
const folder = join(root, 'shared');
let services: Services;
let page: AccordClient;
let otherPage: AccordClient;
let commandLine: AccordClient;

beforeAll(async () => {
  mkdirSync(folder);
  services = await startBare(root);
  const as = (connection: string, trusted = false): AccordClient =>
    createRouterClient(services.router, { context: { connection, trusted } });
  [page, otherPage, commandLine] = [as('a'), as('b'), as('c', true)];
  await page.workspace.create({
    ...{ dir: join(root, 'ws'), you: { name: 'Anna Berg', team: 'Marketing' }, otherTeam: 'Sales' },
    ...{ passphrase, start: 'empty' },
  });
});
afterAll(async () => {
  await services.close();
  rmSync(root, { recursive: true, force: true });
});

/** Something that is signed, each time another. */
let roles = 0;
async function sign(who: AccordClient, key: { passphrase?: string } = {}): Promise<void> {
  const [own] = await who.people.rights();
  if (!own) throw new Error('There is no table of rights');
  roles += 1;
  await who.people.setRights({
    ...{ team: own.team, rights: { ...own.rights, [`role ${roles}`]: ['comment'] } },
    ...key,
  });
}
const asked = { code: 'PASSPHRASE' };

it('opens a key for a while where its page asks for it, and for that page alone', async () => {
  await sign(page, { passphrase });
  await expect(sign(page)).rejects.toMatchObject(asked);
  expect(await page.people.keepKeyOpen({ on: true })).toEqual({ until: null, wished: true });
  await sign(page, { passphrase });
  expect((await page.people.keyOpen()).until).not.toBeNull();
  await sign(page);
  // Also in what reports as it goes: this device signs that it takes part.
  for await (const event of await page.exchange.sync({ folder })) if (event.type === 'done') break;
  for (const other of [otherPage, commandLine]) {
    expect((await other.people.keyOpen()).until).toBeNull();
    await expect(sign(other)).rejects.toMatchObject(asked);
  }
  // A recovery file would be the key for good.
  await expect(page.people.recovery({ passphrase: 'another passphrase' })).rejects.toMatchObject(asked);

  expect((await page.people.lockKey()).until).toBeNull();
  await expect(sign(page)).rejects.toMatchObject(asked);
  await sign(page, { passphrase });
  services.connectionClosed('a');
  await expect(sign(page)).rejects.toMatchObject(asked);
});
